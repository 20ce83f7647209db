// Z = W X: its shape, and loops against the product of the library.
import {Refused, ask} from './api.js';
import {button, make} from './dom.js';
import {both, number, t} from './words.js';

export class RaceView {
  constructor(box) {
    const field = (id, value) => make('input', {id, type: 'number', min: 1, max: 1000, value, className: 'short', oninput: () => this.shape()});
    this.fields = {rows: field('raceRows', 32), columns: field('raceColumns', 784), xRows: field('raceXRows', 784), m: field('raceM', 64)};
    const labeled = (words, name) => make('label', {}, make('span', {}, words), this.fields[name]);
    this.words = make('p', {id: 'raceShape', className: 'formula'});
    this.result = make('div', {id: 'race', role: 'status'});
    box.append(make('p', {className: 'hint'}, t('raceHelp')),
      make('div', {className: 'row'}, labeled(t('raceRows'), 'rows'), labeled(t('raceColumns'), 'columns'), labeled(t('raceXRows'), 'xRows'), labeled(t('raceM'), 'm'),
        button('raceGo', t('raceGo'), () => this.run())), this.words, this.result);
    this.shape();
  }

  draw() {}

  numbers() {
    return Object.fromEntries(Object.entries(this.fields).map(([name, field]) => [name, field.valueAsNumber]));
  }

  shape() {
    const {rows, columns, xRows, m} = this.numbers();
    this.words.textContent = `Z = W X : (${rows}, ${columns}) × (${xRows}, ${m}) ${columns === xRows ? `= (${rows}, ${m})` : '✗'}`;
  }

  async run() {
    this.result.textContent = '…';
    try {
      const {rows, columns, multiplications, loop, product} = await ask('race', this.numbers());
      const bar = value => {
        const made = make('i', {className: 'meter'});
        made.style.width = Math.max(2, 240 * value / Math.max(loop, product)) + 'px';
        return made;
      };
      this.result.replaceChildren(make('p', {}, t('raceWon', rows, columns, number(multiplications, 0), number(loop / product, 1))),
        make('p', {}, bar(loop), t('raceLoop', number(loop, 1))), make('p', {}, bar(product), t('raceProduct', number(product, 1))));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.result.replaceChildren(make('p', {className: 'refused'}, both(error.words)));
    }
  }
}

// One step by hand: the library's explanation, stepped through beside the picture.
import {ask, text, Refused} from './api.js';
import {button, make} from './dom.js';
import {lang, number, t, both} from './words.js';

const node = (name, words = '', className = '') => make(name, {className}, words);

export class Pencil {
  constructor(box, lanes) {
    this.box = box;
    this.lanes = lanes;
    this.example = 0;
    this.steps = [];
    this.current = 0;
  }

  build(data) {
    this.data = data;
    this.steps = [];
    this.example = Math.min(this.example, data.train - 1);
    this.box.replaceChildren(node('p', t('pencilHelp'), 'hint'), this.tools());
    this.stage = node('div', undefined, 'stage');
    this.checked = node('div');
    this.box.append(this.stage, this.checked);
    this.light([]);
  }

  tools() {
    const row = node('div', undefined, 'row');
    const label = node('label');
    this.field = node('input');
    Object.assign(this.field, {id: 'example', type: 'number', min: 1, max: this.data.train, value: this.example + 1});
    this.field.addEventListener('change', () => this.choose(this.field.valueAsNumber - 1));
    label.append(node('span', t('example')), this.field);
    const four = node('label', undefined, 'check');
    this.four = node('input');
    Object.assign(this.four, {id: 'firstFour', type: 'checkbox'});
    four.append(this.four, ' ' + t('firstFour'));
    row.append(label, four, button('explain', t('open'), () => this.open()), button('check', t('check'), () => this.check()));
    return row;
  }

  choose(example) {
    if (!(example >= 0 && example < this.data.train)) return;
    this.example = example;
    this.field.value = example + 1;
    this.lanes.redraw();
    if (this.steps.length) this.open();
  }

  batch() {
    return this.four.checked ? {first: 4} : {example: this.example};
  }

  /** Explains the next step; ofFour: for the first four examples. */
  async open(ofFour = this.four.checked) {
    this.four.checked = ofFour;
    try {
      await this.lanes.pause();
      const page = await text('pencil', {lane: this.lanes.chosenLane(), lang: lang(), ...this.batch()});
      // its style is for the page alone
      const parsed = new DOMParser().parseFromString(page.replace(/<style>[^]*?<\/style>/, ''), 'text/html');
      // each number names its row and column itself
      parsed.querySelectorAll('.unseen').forEach(head => head.remove());
      this.steps = [...parsed.querySelectorAll('article')].slice(1).map(article => document.importNode(article, true));
      this.prepare();
      this.show(Math.min(this.current, this.steps.length - 1));
    } catch (error) {
      this.refused(error);
    }
  }

  refused(error) {
    if (!(error instanceof Refused)) throw error;
    this.stage.replaceChildren(node('p', both(error.words), 'refused'));
  }

  prepare() {
    this.stage.replaceChildren();
    const bar = node('div', undefined, 'row');
    this.place = node('span', '', 'place');
    this.place.setAttribute('aria-live', 'polite');
    bar.append(button('previousFormula', '◂ ' + t('previous'), () => this.show(this.current - 1)), this.place,
      button('nextFormula', t('next') + ' ▸', () => this.show(this.current + 1)));
    this.list = node('select');
    this.list.id = 'formulas-list';
    this.list.setAttribute('aria-label', t('pencil'));
    this.steps.forEach((article, i) => {
      const option = node('option', article.querySelector('.formula').textContent);
      option.value = i;
      this.list.append(option);
    });
    this.list.addEventListener('change', () => this.show(Number(this.list.value)));
    bar.append(this.list);
    this.article = node('div');
    this.origin = node('p', '', 'origin');
    this.origin.setAttribute('aria-live', 'polite');
    this.stage.append(bar, this.article, this.origin);
  }

  show(wanted) {
    this.current = Math.max(0, Math.min(this.steps.length - 1, wanted));
    const article = this.steps[this.current];
    article.removeAttribute('id');
    this.article.replaceChildren(article);
    this.place.textContent = t('formulaN', this.current + 1, this.steps.length);
    this.list.value = this.current;
    this.origin.textContent = '';
    this.light(article.dataset.parts.split(' '));
    for (const term of article.querySelectorAll('.term')) this.makeAskable(term);
    for (const line of article.querySelectorAll('.formula, .where, .shapes')) {
      // what scrolls sideways has to be reached by the keyboard
      if (line.scrollWidth > line.clientWidth) line.tabIndex = 0;
    }
  }

  /** Lights up columns of units (N1) and weights (W1) in the picture. */
  light(parts) {
    this.lanes.light(parts);
  }

  /** A name leads to the formula that made it; a number shows from which numbers it comes. */
  makeAskable(term) {
    const name = term.querySelector('span').textContent;
    term.querySelectorAll('tr').forEach((row, i) => [...row.cells].forEach((cell, j) => {
      if (cell.firstElementChild) return;
      const key = button('', cell.textContent, () => this.explain(term, name, i, j));
      key.className = 'number';
      key.setAttribute('aria-label', `${name} ${i + 1}, ${j + 1} : ${cell.textContent}`);
      cell.replaceChildren(key);
    }));
  }

  explain(term, name, i, j) {
    const article = this.article.firstElementChild;
    if (!term.classList.contains('result')) {
      const from = this.steps.findIndex((step, k) => k < this.current && step.querySelector('.result > span').textContent === name);
      if (from >= 0) {
        this.show(from);
        const result = this.article.querySelector('.result');
        this.explain(result, name, i, j);
        return;
      }
      this.mark([[term, i, j]]);
      this.origin.textContent = t('origin', `${name}(${i + 1}, ${j + 1})`) + ' ' + both(name.startsWith('W') || name.startsWith('b')
        ? ['C’est un paramètre : les poids initiaux, puis les mises à jour.', 'It is a parameter: the initial weights, then the updates.']
        : ['C’est une donnée, ou un calcul d’avant ce pas.', 'It is given, or was computed before this step.']);
      return;
    }
    const others = [...article.querySelectorAll('.term:not(.result)')];
    const size = grid => [grid.rows.length, grid.rows[0] ? grid.rows[0].cells.length : 0];
    const tables = others.map(other => other.querySelector('table')).filter(Boolean);
    const own = size(term.querySelector('table'));
    const marks = [[term, i, j]];
    const words = [];
    const value = (table, r, c) => table.rows[r].cells[c].textContent;
    const formula = article.querySelector('.formula').textContent;
    const product = tables.length > 1 && size(tables[0])[0] === own[0] && size(tables[0])[1] === size(tables[1])[0] && size(tables[1])[1] === own[1]
      && /^d?Z|^dW|^dA/.test(name) && !/\*/.test(formula.split('=')[1] || '');
    if (product) {
      const inner = size(tables[0])[1];
      const sum = [];
      for (let k = 0; k < inner; k++) {
        marks.push([others[0], i, k], [others[1], k, j]);
        sum.push(`${value(tables[0], i, k)} × ${value(tables[1], k, j)}`);
      }
      words.push(sum.join(' + '));
      if (tables[2]) {
        marks.push([others[2], i, 0]);
        words.push(value(tables[2], i, 0));
      }
    } else {
      for (const other of others) {
        const table = other.querySelector('table');
        if (!table) continue;
        const [rows, columns] = size(table);
        if (rows === own[0] && columns === own[1]) marks.push([other, i, j]);
        else if (rows === 1 && columns === 1) marks.push([other, 0, 0]);
        else if (rows === own[0] || own[0] === 1 && own[1] === 1) for (let c = 0; c < columns; c++) marks.push([other, Math.min(i, rows - 1), c]);
        else if (columns === own[1]) for (let r = 0; r < rows; r++) marks.push([other, r, j]);
      }
      words.push(marks.slice(1).map(([other, r, c]) => other.querySelector('span').textContent + ' ' + value(other.querySelector('table'), r, c)).join(' ; '));
    }
    this.mark(marks);
    this.origin.textContent = `${name}(${i + 1}, ${j + 1}) = ${value(term.querySelector('table'), i, j)}  ←  ${words.join(' + ')}   [${formula}]`;
  }

  mark(marks) {
    this.article.querySelectorAll('.marked').forEach(cell => cell.classList.remove('marked'));
    for (const [term, i, j] of marks) {
      const row = term.querySelector('table').rows[i];
      if (row && row.cells[j]) row.cells[j].classList.add('marked');
    }
  }

  async check() {
    try {
      const report = await ask('check', {lane: this.lanes.chosenLane(), ...this.batch()});
      const table = node('table');
      table.innerHTML = '<thead><tr></tr></thead><tbody></tbody>';
      for (const key of ['parameter', 'error', 'where', 'backward', 'differences']) {
        const th = node('th', t(key));
        th.scope = 'col';
        table.tHead.rows[0].append(th);
      }
      for (const line of report.lines) {
        const row = table.tBodies[0].insertRow();
        const cells = [line.parameter, Number(line.error).toExponential(1), `(${line.row}, ${line.column})`, number(line.backward, 6), number(line.differences, 6)];
        cells.forEach(words => row.append(node('td', words)));
      }
      const scroller = node('div', undefined, 'scroller');
      scroller.tabIndex = 0;
      scroller.setAttribute('role', 'group');
      scroller.setAttribute('aria-label', t('check'));
      scroller.append(table);
      const verdict = node('p', t(report.right ? 'checkRight' : 'checkWrong'), report.right ? 'right' : 'refused');
      verdict.setAttribute('role', 'status');
      this.checked.replaceChildren(verdict, scroller);
    } catch (error) {
      this.refused(error);
    }
  }
}

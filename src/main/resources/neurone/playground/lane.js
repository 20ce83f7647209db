// One network of the page: its score, its picture, and the plane or the digit beside it.
import {describe} from './describe.js';
import {DigitPad} from './digits.js';
import {$, button, make} from './dom.js';
import {NetworkView} from './network.js';
import {Plane} from './plane.js';
import {number, t} from './words.js';

export class LaneView {
  /** actions: unit (pointed at, chosen), point (a click on the plane), close. */
  constructor(model, i, actions) {
    this.model = model;
    this.i = i;
    this.lit = [];
    const count = model.lanes.length;
    this.score = make('span', {className: 'score'});
    const head = make('header', {}, make('h3', {}, count > 1 ? t('networkN', i + 1) : t('network')), this.score,
      make('span', {className: 'what'}, describe(model.lanes.map(lane => lane.now), i)));
    if (count > 1) {
      const close = button('closeLane' + i, '×', () => actions.close(i));
      close.setAttribute('aria-label', t('closeLane', i + 1));
      head.append(close);
    }
    const left = make('div');
    const right = make('div');
    this.section = make('section', {className: 'lane'}, head, make('div', {className: 'both'}, left, right));
    $('lanes').append(this.section);
    // one network has the width of the page for itself
    if (count === 1) $('planeSlot').append(right);
    this.network = new NetworkView(left, (l, unit, isHover) => actions.unit(i, l, unit, isHover));
    this.relay();
    if (model.data.plane) this.plane = new Plane(right, actions.point);
    else if (model.data.images) this.pad = new DigitPad(right, i);
  }

  /** Lays out again what depends on the size of the page. */
  relay() {
    this.network.build(this.model.data, this.model.lanes[this.i]);
  }

  /** Lights up columns of units (N1) and weights (W1); all where there is none. */
  light(parts) {
    this.lit = parts;
    const {box, columns, weights, svg} = this.network;
    box.classList.toggle('lit', parts.length > 0);
    columns.forEach((units, l) => units.forEach(unit => unit.button.classList.toggle('on', parts.includes('N' + l))));
    weights.forEach((rows, k) => rows.forEach(({path}) => path.classList.toggle('on', parts.includes('W' + (k + 1)))));
    svg.querySelector('.weights').classList.toggle('on', parts.length > 0);
  }

  /** shown: what is chosen beside it; chosen, hovered: a unit of this network, or nothing. */
  draw(frame, shown, chosen, hovered) {
    this.writeScore(frame);
    this.network.draw(frame, shown, chosen && [chosen.l, chosen.unit]);
    if (this.lit.length) this.light(this.lit);
    if (!this.plane) return;
    const layer = hovered && frame.layers[hovered.l - 1];
    const map = layer && layer.maps !== undefined && hovered.l < frame.layers.length
      ? [frame.levels(layer.maps), hovered.unit * this.model.data.plane.side ** 2] : null;
    this.plane.draw(this.model.data, this.model.lanes[this.i], frame, shown, map);
  }

  writeScore(frame) {
    const isTested = frame.testCost !== undefined;
    const score = [`<b>${t('J', number(frame.cost, 4))}</b>`];
    if (isTested) score.push(' · ' + t('Jtest', number(frame.testCost, 4)));
    if (frame.task !== 'NUMBERS') {
      score.push(isTested ? ' ' + t('alsoRight', number(100 * (frame.testAccuracy ?? frame.accuracy), 1)) : ' · ' + t('right', number(100 * frame.accuracy, 1)));
    }
    this.score.innerHTML = score.join('');
  }
}

// The line of a single neuron, moved by hand: w turns it, b shifts it, and J says how good it is.
import {Refused, ask} from './api.js';
import {css, line} from './canvas.js';
import {make} from './dom.js';
import {Plane} from './plane.js';
import {both, number, t} from './words.js';

const NAMES = ['w₁', 'w₂', 'b'];
const PLACES = [{parameter: 'W', column: 0}, {parameter: 'W', column: 1}, {parameter: 'b', column: 0}].map(place => ({layer: 1, row: 0, ...place}));

export class LineView {
  constructor(box, host) {
    this.host = host;
    this.laneIndex = host.chosenLane();
    const lane = host.model().lanes[this.laneIndex];
    this.fits = host.model().data.plane && lane.inputs === 2 && lane.layers.length === 1 && lane.layers[0].units === 1 && !lane.now.features.length;
    if (!this.fits) {
      box.append(make('p', {}, t('noLine')));
      return;
    }
    this.words = make('p', {id: 'lineWords', className: 'formula', role: 'status'});
    this.sliders = NAMES.map((name, i) => make('input', {type: 'range', id: 'line' + i, min: -12, max: 12, step: 0.1,
      oninput: () => this.move(this.sliders.map(s => Number(s.value))), onchange: () => this.drop()}));
    this.place = make('div', {className: 'byHand'});
    box.append(make('p', {className: 'hint'}, t('lineHelp')), ...this.sliders.map((slider, i) => make('label', {className: 'long'}, make('span', {}, NAMES[i]), slider)),
      this.words, this.place);
    this.plane = new Plane(this.place, () => {});
    const {canvas} = this.plane;
    canvas.classList.add('grip');
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      const tip = this.tip();
      const [x, y] = this.plane.at(event);
      this.turns = Math.hypot(x - tip[0], y - tip[1]) < this.plane.data.plane.width / 12;
      this.pull(event);
    });
    canvas.addEventListener('pointermove', event => { if (event.buttons && this.held) this.pull(event); });
    canvas.addEventListener('pointerup', () => this.drop());
  }

  /** Where the line is nearest to 0. */
  foot([w1, w2, b] = this.numbers) {
    const size = w1 * w1 + w2 * w2 || 1e-9;
    return [-b * w1 / size, -b * w2 / size];
  }

  /** The length of an arrow of w that is 1: the longest, 12, crosses half of the plane. */
  get unit() {
    return this.plane.data.plane.width / 24;
  }

  /** The end of the arrow of w. */
  tip() {
    const [x, y] = this.foot();
    return [x + this.numbers[0] * this.unit, y + this.numbers[1] * this.unit];
  }

  pull(event) {
    const [x, y] = this.plane.at(event);
    let [w1, w2, b] = this.numbers;
    if (this.turns) {
      const [fx, fy] = this.foot();
      [w1, w2] = [(x - fx) / this.unit, (y - fy) / this.unit];
      b = -(w1 * fx + w2 * fy);
    } else b = -(w1 * x + w2 * y);
    this.move([w1, w2, b].map(v => Math.max(-12, Math.min(12, Math.round(10 * v) / 10))));
  }

  /** Another line, which the network does not have yet. */
  move(numbers) {
    this.held = true;
    this.numbers = numbers;
    numbers.forEach((v, i) => { this.sliders[i].value = v; });
    this.paint();
    this.ask();
  }

  /** The network takes the line. */
  drop() {
    if (!this.held) return;
    this.held = false;
    const edits = PLACES.map((place, i) => ({...place, value: this.numbers[i]})).filter((edit, i) => edit.value !== this.ofNetwork[i]);
    if (edits.length) this.host.edit(edits);
  }

  async ask() {
    if (this.asking) {
      this.again = true;
      return;
    }
    this.asking = true;
    try {
      const {cost} = await ask('cost', {lane: this.laneIndex, numbers: PLACES.map((place, i) => ({...place, value: this.numbers[i]}))});
      this.say(cost);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.words.textContent = both(error.words);
    } finally {
      this.asking = false;
      if (this.again) {
        this.again = false;
        this.ask();
      }
    }
  }

  say(cost) {
    const [w1, w2, b] = this.numbers;
    const plus = v => (v < 0 ? '− ' : '+ ') + number(Math.abs(v), 2);
    this.words.textContent = t('lineWords', `${number(w1, 2)} x₁ ${plus(w2)} x₂ ${plus(b)}`, number(cost, 4));
  }

  draw() {
    if (!this.fits) return;
    const frame = this.host.frame().lanes[this.laneIndex];
    const [W, b] = frame.layers[0].numbers.map(parameter => frame.doubles(parameter.value));
    this.ofNetwork = [W[0], W[1], b[0]];
    if (!this.held) {
      this.numbers = this.ofNetwork;
      this.numbers.forEach((v, i) => { this.sliders[i].value = v; });
      this.say(frame.cost);
    }
    this.paint();
  }

  paint() {
    const model = this.host.model();
    const frame = this.host.frame();
    if (!frame || !this.place.isConnected) return;
    this.plane.draw(model.data, model.lanes[this.laneIndex], frame.lanes[this.laneIndex], {test: true, example: -1});
    const context = this.plane.canvas.getContext('2d');
    const size = this.plane.canvas.clientWidth;
    const {left, bottom, width} = model.data.plane;
    const to = ([x, y]) => [(x - left) / width * size, (1 - (y - bottom) / width) * size];
    const [w1, w2] = this.numbers;
    const foot = this.foot();
    const length = Math.hypot(w1, w2) || 1e-9;
    const along = [-w2 / length * 2 * width, w1 / length * 2 * width];
    context.strokeStyle = context.fillStyle = css('--ink');
    context.lineWidth = 3;
    line(context, [to([foot[0] - along[0], foot[1] - along[1]]), to([foot[0] + along[0], foot[1] + along[1]])]);
    const tip = to(this.tip());
    line(context, [to(foot), tip]);
    context.beginPath();
    context.arc(...tip, 8, 0, 7);
    context.fill();
    context.font = '14px sans-serif';
    context.fillText('w', tip[0] + 11, tip[1] + 4);
  }
}

// J over two numbers of the network, the way that training took, and a ball to drop anywhere.
import {Refused, ask} from './api.js';
import {clear, css, line} from './canvas.js';
import {button, make} from './dom.js';
import {both, number, t} from './words.js';

const MOST_NUMBERS = 300;
const MOST_STEPS = 2000;

export class SliceView {
  constructor(box, host) {
    this.host = host;
    this.places = this.all();
    if (this.places.length < 2) {
      box.append(make('p', {}, t('tooManyNumbers')));
      return;
    }
    this.width = 10;
    this.trails = [];
    const choice = (id, value) => make('select', {id, onchange: () => this.ask()},
      ...this.places.map((place, i) => make('option', {value: i, selected: i === value}, place.name)));
    const bias = this.places.findIndex(place => place.parameter === 'b');
    this.across = choice('sliceAcross', 0);
    this.up = choice('sliceUp', bias > 0 ? bias : 1);
    this.canvas = make('canvas', {className: 'slice', role: 'img', onclick: event => this.drop(event),
      onpointermove: event => this.read(event)});
    this.small = make('canvas');
    this.words = make('p', {className: 'reading', id: 'sliceWords', role: 'status'});
    box.append(make('p', {className: 'hint'}, t('sliceHelp')), make('div', {className: 'row'},
      make('label', {}, make('span', {}, '→'), this.across), make('label', {}, make('span', {}, '↑'), this.up),
      button('sliceIn', t('zoomIn'), () => this.zoom(0.5)), button('sliceOut', t('zoomOut'), () => this.zoom(2)),
      button('sliceHere', t('sliceHere'), () => this.ask())), this.canvas, this.words);
    this.across.setAttribute('aria-label', t('sliceAcross'));
    this.up.setAttribute('aria-label', t('sliceUp'));
  }

  /** The numbers that may be chosen; of very many, the last ones. */
  all() {
    const frame = this.host.frame();
    const lane = frame && frame.lanes[this.host.chosenLane()];
    const all = [];
    (lane ? lane.layers : []).forEach((layer, k) => (layer.numbers || []).forEach((parameter, p) => {
      const rows = lane.doubles(parameter.value).length / parameter.columns;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < parameter.columns; column++) {
          const index = parameter.columns > 1 ? `${row + 1}, ${column + 1}` : row + 1;
          all.push({layer: k + 1, p, parameter: parameter.name, row, column, at: row * parameter.columns + column, name: `${parameter.name}[${k + 1}](${index})`});
        }
      }
    }));
    return all.slice(-MOST_NUMBERS);
  }

  place(select) {
    return this.places[Number(select.value)];
  }

  value(select, i = this.host.chosenLane()) {
    const {layer, p, at} = this.place(select);
    const lane = this.host.frame().lanes[i];
    return lane.doubles(lane.layers[layer - 1].numbers[p].value)[at];
  }

  /** The map around where the network is now. */
  async ask(x = this.value(this.across), y = this.value(this.up)) {
    if (this.asking) return;
    this.asking = true;
    const plain = ({layer, parameter, row, column}) => ({layer, parameter, row, column});
    try {
      this.slice = await ask('slice', {lane: this.host.chosenLane(), across: plain(this.place(this.across)), up: plain(this.place(this.up)), x, y, width: this.width});
      this.trails = [];
      this.colors();
      this.draw();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.words.textContent = both(error.words);
    } finally {
      this.asking = false;
    }
  }

  zoom(factor) {
    this.width = Math.max(0.01, Math.min(1000, this.width * factor));
    this.ask(this.slice.x, this.slice.y);
  }

  /** Blue where J is small, on a logarithmic scale, with steps as of level lines. */
  colors() {
    const {side, costs} = this.slice;
    const finite = costs.map(Number).filter(c => Number.isFinite(c) && c > 0);
    const [low, high] = [Math.log(Math.min(...finite)), Math.log(Math.max(...finite))];
    this.small.width = this.small.height = side;
    const context = this.small.getContext('2d');
    const image = context.createImageData(side, side);
    this.paper = css('--paper');
    const isDark = this.paper !== '#fff';
    const [from, to] = isDark ? [[143, 208, 245], [20, 24, 29]] : [[0, 79, 124], [255, 255, 255]];
    costs.forEach((c, i) => {
      const s = Number.isFinite(Number(c)) ? (Math.log(Math.max(c, 1e-300)) - low) / (high - low || 1) : 1;
      const stepped = Math.round(Math.sqrt(Math.max(0, s)) * 16) / 16;
      image.data.set([...from.map((a, k) => a + (to[k] - a) * stepped), 255], 4 * i);
    });
    context.putImageData(image, 0, 0);
  }

  draw() {
    if (!this.canvas || !this.canvas.isConnected) return;
    if (!this.slice) {
      this.ask();
      return;
    }
    if (this.paper !== css('--paper')) this.colors();
    const {context, width} = clear(this.canvas);
    context.drawImage(this.small, 0, 0, width, width);
    const {x, y, width: wide} = this.slice;
    const to = ([p, q]) => [width * ((p - x) / wide + 0.5), width * (0.5 - (q - y) / wide)];
    for (const i of this.alike()) this.way(context, i, to);
    const lane = this.host.frame().lanes[this.host.chosenLane()];
    const now = [this.value(this.across), this.value(this.up)];
    const words = t('sliceNow', this.place(this.across).name, number(now[0], 4), this.place(this.up).name, number(now[1], 4), number(lane.cost, 4));
    this.canvas.setAttribute('aria-label', words);
    this.words.textContent = words;
  }

  /** The networks that have this J: of the same layers and inputs, as all have the same data. */
  alike() {
    const {lanes} = this.host.model();
    const shape = lane => JSON.stringify([lane.inputs, lane.layers, lane.now.loss, lane.now.features]);
    const chosen = this.host.chosenLane();
    const isExact = lanes[chosen].parameters === 2;
    return lanes.map((_, i) => i).filter(i => i === chosen || isExact && shape(lanes[i]) === shape(lanes[chosen]));
  }

  /** Where network i has been since the map was made, and where it is. */
  way(context, i, to) {
    const {step} = this.host.frame().lanes[i];
    const now = [this.value(this.across, i), this.value(this.up, i)];
    const trail = this.trails[i] && this.trails[i].step <= step ? this.trails[i] : {points: []};
    this.trails[i] = trail;
    trail.step = step;
    const last = trail.points[trail.points.length - 1];
    if (!last || last[0] !== now[0] || last[1] !== now[1]) trail.points.push(now);
    if (trail.points.length > MOST_STEPS) trail.points.shift();
    context.strokeStyle = context.fillStyle = css('--plus');
    context.lineWidth = 2;
    line(context, trail.points.map(to));
    const [px, py] = to(now);
    context.beginPath();
    context.arc(px, py, 6, 0, 7);
    context.fill();
    context.strokeStyle = css('--paper');
    context.stroke();
    if (this.host.model().lanes.length > 1) {
      context.font = 'bold 14px sans-serif';
      context.lineWidth = 4;
      context.strokeText(i + 1, px + 9, py - 6);
      context.fillStyle = css('--ink');
      context.fillText(i + 1, px + 9, py - 6);
    }
  }

  at(event) {
    const box = this.canvas.getBoundingClientRect();
    const {x, y, width} = this.slice;
    return [x + width * ((event.clientX - box.left) / box.width - 0.5), y + width * (0.5 - (event.clientY - box.top) / box.height)];
  }

  read(event) {
    if (!this.slice) return;
    const {side, costs} = this.slice;
    const box = this.canvas.getBoundingClientRect();
    const near = part => Math.max(0, Math.min(side - 1, Math.round(part * (side - 1))));
    const [i, j] = [near((event.clientX - box.left) / box.width), near((event.clientY - box.top) / box.height)];
    const {x, y, width} = this.slice;
    this.words.textContent = t('sliceNow', this.place(this.across).name, number(x + width * (i / (side - 1) - 0.5), 4),
      this.place(this.up).name, number(y + width * (0.5 - j / (side - 1)), 4), number(costs[j * side + i], 4));
  }

  drop(event) {
    if (!this.slice) return;
    const [x, y] = this.at(event);
    this.trails = [];
    this.host.edit([this.across, this.up].map((select, k) => {
      const {layer, parameter, row, column} = this.place(select);
      return {layer, parameter, row, column, value: +[x, y][k].toPrecision(4)};
    }));
  }
}

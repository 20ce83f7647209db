// The plane as each layer bends it: the grid of x1 and x2, drawn at what two units answer there.
import {clear, css, line} from './canvas.js';
import {make} from './dom.js';
import {CLASS_COLORS, largest} from './plane.js';
import {gName, t} from './words.js';

const EVERY = 4;

export class FoldView {
  constructor(box, host) {
    this.host = host;
    const lane = host.model().lanes[host.chosenLane()];
    this.layers = lane.layers.map((layer, k) => ({...layer, l: k + 1})).filter(layer => layer.units > 1);
    const most = Math.max(2, ...this.layers.map(layer => layer.units));
    const units = Array.from({length: Math.min(most, 64)}, (_, i) => i + 1);
    const choice = (id, value) => make('select', {id, onchange: () => this.draw()},
      ...units.map(i => make('option', {value: i, selected: i === value}, i)));
    this.first = choice('foldFirst', 1);
    this.second = choice('foldSecond', 2);
    box.append(make('p', {className: 'hint'}, t('foldHelp')), make('div', {className: 'row'},
      make('label', {}, make('span', {}, t('unitAcross')), this.first), make('label', {}, make('span', {}, t('unitUp')), this.second)));
    this.panels = make('div', {className: 'folds'});
    this.canvases = this.layers.map(layer => {
      const canvas = make('canvas', {className: 'fold', role: 'img'});
      this.panels.append(make('figure', {}, make('figcaption', {}, `${t('layerN', layer.l)} · ${gName(layer.g)}`), canvas));
      return canvas;
    });
    box.append(host.model().data.plane && this.layers.length ? this.panels : make('p', {id: 'noFold'}, t('noFold')));
  }

  draw() {
    const data = this.host.model().data;
    const frame = this.host.frame().lanes[this.host.chosenLane()];
    if (!data.plane || !this.panels.isConnected) return;
    this.layers.forEach((layer, k) => {
      const {maps} = frame.layers[layer.l - 1];
      if (maps === undefined) return;
      this.paint(this.canvases[k], data, layer, frame.levels(maps));
    });
  }

  paint(canvas, data, layer, levels) {
    const {context, width} = clear(canvas);
    const side = data.plane.side;
    const units = [this.first, this.second].map(select => Math.min(Number(select.value), layer.units) - 1);
    const place = at => {
      const [across, up] = units.map(unit => at(unit * side * side) / 255);
      return [12 + (width - 24) * across, width - 12 - (width - 24) * up];
    };
    const onGrid = (i, j) => place(from => levels[from + j * side + i]);
    context.strokeStyle = css('--soft');
    context.globalAlpha = 0.55;
    const all = Array.from({length: side}, (_, i) => i);
    for (let k = 0; k < side; k += EVERY) {
      line(context, all.map(i => onGrid(i, k)));
      line(context, all.map(i => onGrid(k, i)));
    }
    context.globalAlpha = 1;
    const {left, bottom, width: wide} = data.plane;
    const m = data.train + data.test;
    for (let i = 0; i < data.train; i++) {
      const u = (data.x[i] - left) / wide * side - 0.5;
      const v = (1 - (data.x[m + i] - bottom) / wide) * side - 0.5;
      const [x, y] = place(from => between(levels, from, side, u, v));
      const label = data.outputs === 1 ? Number(data.y[i] >= 0.5) : largest(data.y, i, data.outputs, m);
      context.fillStyle = CLASS_COLORS[label % 10];
      context.beginPath();
      if (label === 1) context.rect(x - 2.5, y - 2.5, 5, 5);
      else context.arc(x, y, 2.8, 0, 7);
      context.fill();
    }
    context.fillStyle = css('--ink');
    context.fillText(`a${units[0] + 1}`, width - 22, width - 4);
    context.fillText(`a${units[1] + 1}`, 2, 12);
    canvas.setAttribute('aria-label', t('foldLabel', layer.l, units[0] + 1, units[1] + 1));
  }
}

/** The level between four points of the grid. */
function between(levels, from, side, u, v) {
  const inside = x => Math.max(0, Math.min(side - 1.001, x));
  const [x, y] = [inside(u), inside(v)];
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [p, q] = [x - i, y - j];
  const at = (a, b) => levels[from + (j + b) * side + i + a];
  return (at(0, 0) * (1 - p) + at(1, 0) * p) * (1 - q) + (at(0, 1) * (1 - p) + at(1, 1) * p) * q;
}

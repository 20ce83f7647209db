// A network: weights as lines, units as circles with what they answer over the plane.
import {paint} from './plane.js';
import {gName, t} from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const MOST_SHOWN = 12;

function element(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

export class NetworkView {
  constructor(box, onUnit) {
    this.box = box;
    this.onUnit = onUnit;
    box.classList.add('network');
  }

  /** Lays out a network: inputs, then each layer; of a wide layer the first units. */
  build(data, lane) {
    this.data = data;
    this.lane = lane;
    this.box.replaceChildren();
    this.svg = element('svg', {'aria-hidden': 'true'}, this.box);
    const images = data.images;
    const sizes = [images ? 1 : lane.inputs, ...lane.layers.map(layer => layer.units)];
    this.shown = sizes.map(size => Math.min(size, MOST_SHOWN));
    const tallest = Math.max(...this.shown);
    this.size = tallest > 9 || this.box.clientWidth < 300 ? 26 : 38;
    this.columns = [];
    const width = Math.max(this.box.clientWidth, sizes.length * (this.size + 22));
    const height = Math.max(120, tallest * (this.size + 10) + 56);
    this.box.style.setProperty('height', height + 'px');
    this.svg.setAttribute('width', width);
    this.svg.setAttribute('height', height);
    this.svg.style.width = width + 'px';
    const edge = width < 300 ? 28 : 45;
    const gap = (width - 2 * edge) / Math.max(1, sizes.length - 1);
    sizes.forEach((size, l) => {
      const x = edge + l * gap;
      const units = [];
      for (let i = 0; i < this.shown[l]; i++) {
        const y = 44 + (height - 56) * (i + 0.5) / this.shown[l];
        units.push({x, y, ...this.unit(l, i, x, y)});
      }
      this.columns.push(units);
      this.title(l, x, size, gap);
    });
    this.lines();
  }

  title(l, x, size, gap) {
    const last = this.lane.layers.length;
    // side by side there is room for a letter and no word
    const isNarrow = gap < 84;
    const layer = this.lane.layers[l - 1];
    const first = l === 0 ? (isNarrow ? 'x' : t('inputs')) : l === last ? (isNarrow ? 'ŷ' : t('output')) : isNarrow ? String(l) : t('layerN', l);
    const lines = l === 0 ? [first] : [first, gName(layer.g)];
    if (size > this.shown[l]) lines[0] += ` (${size})`;
    const anchor = isNarrow && l === last ? 'end' : 'middle';
    const shift = anchor === 'end' ? this.size / 2 + 8 : 0;
    lines.forEach((line, i) => {
      const text = element('text', {x: x + shift, y: 14 + 16 * i, 'text-anchor': anchor, class: isNarrow ? 'narrow' : ''}, this.svg);
      text.textContent = line;
    });
  }

  unit(l, i, x, y) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'unit' + (l === 0 ? ' input' : '');
    const style = button.style;
    style.left = x + 'px';
    style.top = y + 'px';
    style.width = style.height = this.size + 'px';
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    if (l === 0) {
      button.textContent = this.data.images ? '28×28' : this.lane.names[i];
      button.tabIndex = -1;
      button.disabled = true;
    } else {
      button.append(canvas);
      button.addEventListener('click', () => this.onUnit(l, i));
      button.addEventListener('pointerenter', () => this.onUnit(l, i, true));
      button.addEventListener('pointerleave', () => this.onUnit(null));
    }
    button.setAttribute('aria-label', l === 0 ? this.lane.names[i] || t('image') : t('unitName', i + 1, l));
    this.box.append(button);
    return {button, canvas};
  }

  lines() {
    const group = element('g', {class: 'weights'}, this.svg);
    const marks = element('g', {class: 'moves'}, this.svg);
    this.weights = [];
    for (let l = 1; l < this.columns.length; l++) {
      if (l === 1 && this.data.images) {
        this.weights.push([]);
        continue;
      }
      const rows = [];
      this.columns[l].forEach((to, i) => {
        this.columns[l - 1].forEach((from, j) => {
          const x1 = from.x + this.size / 2;
          const x2 = to.x - this.size / 2;
          const bend = (x2 - x1) / 2;
          const path = element('path', {
            d: `M${x1} ${from.y} C${x1 + bend} ${from.y} ${x2 - bend} ${to.y} ${x2} ${to.y}`, fill: 'none'
          }, group);
          const mark = element('path', {d: '', transform: `translate(${x2 - 14 - 5 * (j % 4)} ${to.y + (from.y - to.y) * 0.06})`}, marks);
          path.addEventListener('click', () => this.onUnit(l, i));
          rows.push({path, mark, i, j});
        });
      });
      this.weights.push(rows);
    }
  }

  draw(frame, options, chosen) {
    const side = this.data.plane ? this.data.plane.side : 0;
    frame.layers.forEach((layer, k) => {
      const l = k + 1;
      if (layer.maps !== undefined) {
        const levels = frame.levels(layer.maps);
        this.columns[l].forEach((unit, i) => paint(unit.canvas, levels, i * side * side, side, false));
      } else if (layer.images !== undefined) {
        const levels = frame.levels(layer.images);
        this.columns[l].forEach((unit, i) => paint(unit.canvas, levels, i * 784, 28, false));
      }
      if (layer.numbers) this.drawWeights(frame, layer, k, options);
    });
    this.columns.forEach((units, l) => units.forEach((unit, i) =>
      unit.button.classList.toggle('chosen', Boolean(chosen) && chosen[0] === l && chosen[1] === i)));
  }

  drawWeights(frame, layer, k, options) {
    const W = layer.numbers[0];
    const values = frame.doubles(W.value);
    const moves = frame.doubles(W.move);
    let most = 1e-12;
    let farthest = 1e-300;
    for (let i = 0; i < values.length; i++) {
      most = Math.max(most, Math.abs(values[i]));
      farthest = Math.max(farthest, Math.abs(moves[i]));
    }
    for (const {path, mark, i, j} of this.weights[k]) {
      const w = values[i * W.columns + j];
      const kind = w > 0 ? 'plus' : w < 0 ? 'minus' : 'zero';
      path.setAttribute('class', kind);
      path.setAttribute('stroke-width', w === 0 ? 1 : (0.6 + 5 * Math.sqrt(Math.abs(w) / most)).toFixed(2));
      if (options.moves) {
        const r = 5 * Math.sqrt(Math.abs(moves[i * W.columns + j]) / farthest);
        const d = moves[i * W.columns + j] > 0 ? -r : r;
        mark.setAttribute('d', r < 0.6 ? '' : `M${-r} ${-d} L${r} ${-d} L0 ${d} Z`);
      } else mark.setAttribute('d', '');
    }
  }

  /** The drawn network with its colors written out, and the maps as pictures. */
  picture() {
    const copy = this.svg.cloneNode(true);
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    const live = this.svg.querySelectorAll('path, text');
    copy.querySelectorAll('path, text').forEach((part, i) => {
      const style = getComputedStyle(live[i]);
      for (const key of ['stroke', 'stroke-dasharray', 'fill', 'font-size', 'font-family']) part.setAttribute(key, style.getPropertyValue(key));
    });
    this.columns.forEach((units, l) => units.forEach(unit => {
      if (l === 0) return;
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      const size = this.size;
      for (const [key, value] of Object.entries({x: unit.x - size / 2, y: unit.y - size / 2, width: size, height: size, href: unit.canvas.toDataURL()})) image.setAttribute(key, value);
      copy.append(image);
    }));
    return new XMLSerializer().serializeToString(copy);
  }
}

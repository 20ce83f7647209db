// The plane of x1 and x2: what the output answers, and the examples over it.
import {clear} from './canvas.js';
import {number, t} from './words.js';

export const CLASS_COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7a5195', '#6b6b00', '#444444', '#b00040'];
const INK = ['#004f7c', '#8f3f00'];

const dark = () => document.documentElement.dataset.theme === 'dark'
  || (document.documentElement.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);

const rgb = hex => [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16));
const mix = (a, b, s) => a.map((x, i) => Math.round(x + (b[i] - x) * s));

let table = null;
let tableFor = null;

/** 256 colors from minus (blue) over 0 to plus (vermilion). */
export function colors() {
  const isDark = dark();
  if (tableFor === isDark) return table;
  tableFor = isDark;
  const middle = isDark ? [20, 24, 29] : [255, 255, 255];
  const minus = isDark ? [86, 180, 233] : [0, 114, 178];
  const plus = isDark ? [230, 159, 0] : [213, 94, 0];
  const most = isDark ? 0.7 : 0.78;
  table = new Uint8Array(1024);
  for (let i = 0; i < 256; i++) {
    const c = (i - 127.5) / 127.5;
    const color = mix(middle, c < 0 ? minus : plus, Math.abs(c) * most);
    table.set([...color, 255], 4 * i);
  }
  return table;
}

export const colorsChanged = () => { tableFor = null; };

/** Paints levels, one byte a point, into a small canvas of side x side. */
export function paint(canvas, levels, from, side, discrete) {
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  const image = context.createImageData(side, side);
  const lut = colors();
  for (let i = 0; i < side * side; i++) {
    let level = levels[from + i];
    if (discrete) level = level < 128 ? 20 : 235;
    const k = 4 * level;
    image.data[4 * i] = lut[k];
    image.data[4 * i + 1] = lut[k + 1];
    image.data[4 * i + 2] = lut[k + 2];
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

/** Paints several outputs: each class has its color, the surer the stronger. */
function paintClasses(canvas, levels, classes, side, discrete) {
  if (canvas.width !== side) canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  const image = context.createImageData(side, side);
  const middle = dark() ? [20, 24, 29] : [255, 255, 255];
  const inks = CLASS_COLORS.map(rgb);
  const size = side * side;
  for (let i = 0; i < size; i++) {
    let best = 0;
    for (let c = 1; c < classes; c++) if (levels[c * size + i] > levels[best * size + i]) best = c;
    const strength = discrete ? 0.6 : 0.7 * Math.max(0, (levels[best * size + i] / 255 - 1 / classes) / (1 - 1 / classes));
    const color = mix(middle, inks[best % 10], strength);
    image.data.set([...color, 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
}

const isRight = (task, y, yhat) => task === 'SIGNS' ? (y >= 0) === (yhat >= 0) : (y >= 0.5) === (yhat >= 0.5);

/** Which of so many values is the largest; they lie a stride apart. */
export function largest(values, start, count, stride) {
  let best = 0;
  for (let k = 1; k < count; k++) if (values[start + k * stride] > values[start + best * stride]) best = k;
  return best;
}

export class Plane {
  constructor(box, onPoint) {
    this.small = document.createElement('canvas');
    this.canvas = document.createElement('canvas');
    this.canvas.className = 'plane';
    this.canvas.setAttribute('role', 'img');
    this.words = document.createElement('p');
    this.words.className = 'reading';
    box.append(this.canvas, this.words);
    this.canvas.addEventListener('click', event => onPoint(...this.at(event), event));
    this.canvas.addEventListener('pointermove', event => this.read(event));
    this.canvas.addEventListener('pointerleave', () => { this.words.textContent = ''; });
  }

  at(event) {
    const box = this.canvas.getBoundingClientRect();
    const plane = this.data.plane;
    const u = (event.clientX - box.left) / box.width;
    const v = (event.clientY - box.top) / box.height;
    return [plane.left + u * plane.width, plane.bottom + (1 - v) * plane.width];
  }

  /** Says what the output answers under the pointer, as exactly as the map knows it. */
  read(event) {
    if (!this.frame) return;
    const [x1, x2] = this.at(event);
    const {side, left, bottom, width} = this.data.plane;
    const i = Math.min(side - 1, Math.max(0, Math.floor((x1 - left) / width * side)));
    const j = Math.min(side - 1, Math.max(0, Math.floor((1 - (x2 - bottom) / width) * side)));
    const layer = this.frame.layers[this.frame.layers.length - 1];
    if (layer.maps === undefined) return;
    const level = this.frame.levels(layer.maps)[j * side + i];
    const value = this.outputs > 1 || this.range === 'PROBABILITIES' ? level / 255 : (level / 127.5 - 1) * layer.most[0];
    this.words.textContent = `x₁ = ${number(x1, 2)}, x₂ = ${number(x2, 2)}` + (this.outputs === 1 ? `, ŷ ≈ ${number(value, 2)}` : '');
  }

  /** Draws a frame of a lane; map is another unit's to show, as [levels, from]. */
  draw(data, lane, frame, options, map) {
    this.data = data;
    this.frame = frame;
    this.outputs = data.outputs;
    this.range = lane.layers[lane.layers.length - 1].range;
    const {context, width: size} = clear(this.canvas);
    const side = data.plane.side;
    const output = frame.layers[frame.layers.length - 1];
    if (map) paint(this.small, map[0], map[1], side, options.discrete);
    else if (output.maps !== undefined) {
      const levels = frame.levels(output.maps);
      if (data.outputs === 1) paint(this.small, levels, 0, side, options.discrete);
      else paintClasses(this.small, levels, data.outputs, side, options.discrete);
    }
    context.imageSmoothingEnabled = !options.discrete;
    context.drawImage(this.small, 0, 0, size, size);
    this.points(context, size, frame, options);
    this.axes(context, size);
    this.canvas.setAttribute('aria-label', t('planeLabel', frame.step, number(frame.cost, 4)));
  }

  axes(context, size) {
    const {left, bottom, width} = this.data.plane;
    context.strokeStyle = context.fillStyle = dark() ? '#aab4be' : '#444';
    context.globalAlpha = 0.4;
    context.lineWidth = 1;
    const x0 = -left / width * size;
    const y0 = (1 + bottom / width) * size;
    context.beginPath();
    context.moveTo(x0, 0);
    context.lineTo(x0, size);
    context.moveTo(0, y0);
    context.lineTo(size, y0);
    context.stroke();
    context.globalAlpha = 1;
    context.font = '13px sans-serif';
    context.fillText('x₁', size - 18, Math.min(size - 6, Math.max(14, y0 - 6)));
    context.fillText('x₂', Math.min(size - 18, Math.max(4, x0 + 5)), 14);
  }

  points(context, size, frame, options) {
    const data = this.data;
    const {left, bottom, width} = data.plane;
    const m = data.train + data.test;
    const yhat = frame.doubles(frame.yhat);
    const testYhat = frame.testYhat === undefined ? null : frame.doubles(frame.testYhat);
    const isNumbers = frame.task === 'NUMBERS';
    let most = 1e-9;
    if (isNumbers) for (let i = 0; i < m; i++) most = Math.max(most, Math.abs(data.y[i]));
    for (let i = 0; i < m; i++) {
      const isTest = i >= data.train;
      if (isTest && !options.test) continue;
      const x = (data.x[i] - left) / width * size;
      const y = (1 - (data.x[m + i] - bottom) / width) * size;
      const count = isTest ? data.test : data.train;
      const k = isTest ? i - data.train : i;
      const answers = isTest ? testYhat : yhat;
      let label = 0;
      let wrong = false;
      let color;
      if (isNumbers) {
        const lut = colors();
        const level = Math.round(127.5 + 127.5 * Math.max(-1, Math.min(1, data.y[i] / most)));
        color = `rgb(${lut[4 * level]} ${lut[4 * level + 1]} ${lut[4 * level + 2]})`;
      } else if (data.outputs === 1) {
        label = data.y[i] >= 0.5 ? 1 : 0;
        wrong = answers !== null && !isRight(frame.task, data.y[i], answers[k]);
        color = (dark() ? ['#56b4e9', '#e69f00'] : INK)[label];
      } else {
        label = largest(data.y, i, data.outputs, m);
        wrong = answers !== null && largest(answers, k, data.outputs, count) !== label;
        color = CLASS_COLORS[label % 10];
      }
      mark(context, x, y, label, color, {isTest, wrong, isNumbers, chosen: i === options.example});
    }
  }
}

function mark(context, x, y, label, color, {isTest, wrong, isNumbers, chosen}) {
  const r = chosen ? 7 : 4;
  context.beginPath();
  if (label === 1) {
    context.moveTo(x, y - r - 1);
    context.lineTo(x + r + 1, y + r);
    context.lineTo(x - r - 1, y + r);
    context.closePath();
  } else if (label === 2) context.rect(x - r, y - r, 2 * r, 2 * r);
  else context.arc(x, y, r, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = dark() ? '#14181d' : '#fff';
  context.stroke();
  if (isTest) {
    context.lineWidth = 1.8;
    context.strokeStyle = color;
    context.fillStyle = dark() ? '#14181d' : '#fff';
    context.fill();
    context.stroke();
  } else {
    context.fillStyle = color;
    context.fill();
    if (isNumbers) {
      context.lineWidth = 0.8;
      context.strokeStyle = dark() ? '#ddd' : '#222';
      context.stroke();
    }
  }
  if (wrong || chosen) {
    context.beginPath();
    context.arc(x, y, r + (chosen ? 4 : 2.5), 0, 2 * Math.PI);
    context.lineWidth = chosen ? 3 : 1.2;
    context.strokeStyle = dark() ? '#fff' : '#000';
    context.stroke();
  }
}

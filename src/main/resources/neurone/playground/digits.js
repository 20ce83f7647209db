// A digit drawn by hand, read by the network while it is drawn.
import {ask} from './api.js';
import {number, percent, t} from './words.js';

const SIDE = 28;
const SIZE = 280;

export class DigitPad {
  constructor(box, lane) {
    this.lane = lane;
    const words = document.createElement('p');
    words.textContent = t('drawDigit');
    this.canvas = document.createElement('canvas');
    this.canvas.width = this.canvas.height = SIZE;
    this.canvas.className = 'pad';
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute('role', 'img');
    this.canvas.setAttribute('aria-label', t('drawDigit'));
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'clear';
    clear.textContent = t('clear');
    clear.addEventListener('click', () => this.clear());
    this.answers = document.createElement('div');
    this.answers.className = 'answers';
    this.time = document.createElement('p');
    this.time.className = 'hint time';
    box.append(words, this.canvas, clear, this.answers, this.time);
    this.pen = [SIZE / 2, SIZE / 2];
    this.canvas.addEventListener('pointerdown', event => {
      this.canvas.setPointerCapture(event.pointerId);
      this.pen = this.at(event);
      this.lineTo(...this.pen);
    });
    this.canvas.addEventListener('pointermove', event => {
      if (event.buttons) this.lineTo(...this.at(event));
    });
    this.canvas.addEventListener('keydown', event => this.key(event));
    this.clear();
  }

  at(event) {
    const box = this.canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * SIZE / box.width, (event.clientY - box.top) * SIZE / box.height];
  }

  key(event) {
    const move = {ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10]}[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const [x, y] = [this.pen[0] + move[0], this.pen[1] + move[1]];
    if (event.shiftKey) this.pen = [x, y];
    else this.lineTo(x, y);
  }

  clear() {
    const context = this.canvas.getContext('2d', {willReadFrequently: true});
    context.fillStyle = '#000';
    context.fillRect(0, 0, SIZE, SIZE);
    this.pen = [SIZE / 2, SIZE / 2];
    this.isEmpty = true;
    this.answers.replaceChildren();
    this.time.textContent = '';
  }

  lineTo(x, y) {
    const context = this.canvas.getContext('2d', {willReadFrequently: true});
    context.strokeStyle = '#fff';
    context.lineCap = context.lineJoin = 'round';
    context.lineWidth = 22;
    context.beginPath();
    context.moveTo(...this.pen);
    context.lineTo(x + 0.01, y);
    context.stroke();
    this.pen = [x, y];
    this.isEmpty = false;
    this.read();
  }

  pixels() {
    const {data} = this.canvas.getContext('2d', {willReadFrequently: true}).getImageData(0, 0, SIZE, SIZE);
    const x = new Array(SIDE * SIDE);
    const cell = SIZE / SIDE;
    for (let r = 0; r < SIDE; r++) {
      for (let c = 0; c < SIDE; c++) {
        let sum = 0;
        for (let i = 0; i < cell; i += 2) for (let j = 0; j < cell; j += 2) sum += data[4 * ((r * cell + i) * SIZE + c * cell + j)];
        x[r * SIDE + c] = +(sum / 255 / (cell * cell / 4)).toFixed(3);
      }
    }
    return x;
  }

  /** Asks again only once the last answer is there. */
  async read() {
    if (this.isEmpty) return;
    if (this.asking) {
      this.again = true;
      return;
    }
    this.asking = true;
    try {
      const start = performance.now();
      const {yhat} = await ask('predict', {lane: this.lane, x: this.pixels()});
      this.time.textContent = t('answered', number(performance.now() - start, 0));
      this.show(yhat);
    } catch {
      this.time.textContent = '';
    } finally {
      this.asking = false;
      if (this.again) {
        this.again = false;
        this.read();
      }
    }
  }

  show(yhat) {
    const best = yhat.indexOf(Math.max(...yhat));
    this.answers.replaceChildren(...yhat.map((p, digit) => {
      const row = document.createElement('div');
      row.className = digit === best ? 'answer best' : 'answer';
      const bar = document.createElement('i');
      bar.style.width = Math.max(1, 100 * p) + 'px';
      row.append(String(digit), bar, percent(p));
      return row;
    }));
  }
}

// g and its slope at a z that is chosen, and where the Z of a layer lie.
import {ask} from './api.js';
import {clear, css, line} from './canvas.js';
import {make} from './dom.js';
import {gName, number, t} from './words.js';

export class CurveView {
  constructor(box, host) {
    this.host = host;
    const lane = host.model().lanes[host.chosenLane()];
    const layers = lane.layers.map((layer, k) => [layer, k + 1]).filter(([layer]) => layer.range !== 'DISTRIBUTION');
    this.layer = make('select', {id: 'curveLayer', onchange: () => this.draw(true)},
      ...layers.map(([layer, l]) => make('option', {value: l}, `${l} · ${gName(layer.g)}`)));
    this.z = make('input', {id: 'curveZ', type: 'range', min: -6, max: 6, step: 0.1, value: 1, oninput: () => this.paint()});
    this.canvas = make('canvas', {className: 'drawing', role: 'img'});
    this.words = make('p', {className: 'reading', id: 'curveWords', role: 'status'});
    this.hint = make('p', {className: 'hint', id: 'curveFlat'});
    box.append(make('div', {className: 'row'}, make('label', {}, make('span', {}, t('layer')), this.layer),
      make('label', {className: 'long'}, make('span', {}, 'z'), this.z)), this.words, this.canvas, this.hint);
  }

  /** Asks again once the run has moved; one question at a time. */
  async draw(isNew = false) {
    const lane = this.host.chosenLane();
    const key = [lane, this.layer.value, this.host.frame().lanes[lane].step, this.host.model().state].join();
    if (this.key === key && !isNew) {
      this.paint();
      return;
    }
    if (this.asking || !this.layer.value) return;
    this.asking = true;
    this.key = key;
    try {
      this.curve = await ask('curve', {lane, layer: Number(this.layer.value)});
      this.paint();
    } finally {
      this.asking = false;
    }
  }

  paint() {
    if (!this.curve || !this.canvas.isConnected) return;
    const {end, perUnit, a, slope, bins, flat} = this.curve;
    const {context, width, height} = clear(this.canvas);
    const bottom = height - 74;
    const least = Math.min(-1, ...a, ...slope);
    const most = Math.min(Math.max(1, ...a, ...slope), 4);
    const X = z => 30 + (width - 40) * (z + end) / (2 * end);
    const Y = v => bottom - (bottom - 14) * (Math.min(v, most + 1) - Math.max(-2, least)) / (most - Math.max(-2, least));
    const at = i => (i - end * perUnit) / perUnit;
    context.fillStyle = css('--soft');
    context.strokeStyle = css('--line');
    line(context, [[X(-end), Y(0)], [X(end), Y(0)]]);
    line(context, [[X(0), 14], [X(0), bottom]]);
    context.textAlign = 'right';
    for (const v of [-1, 0, 1].filter(v => v >= least)) context.fillText(number(v, 0), 26, Y(v) + 4);
    context.textAlign = 'center';
    for (const z of [-6, -3, 0, 3, 6]) context.fillText(number(z, 0), Math.min(X(z), width - 12), height - 6);
    // where the examples are
    const tallest = Math.max(...bins, 1e-9);
    context.fillStyle = css('--soft');
    bins.forEach((share, i) => {
      const tall = share > 0 ? Math.max(1, 40 * share / tallest) : 0;
      context.fillRect(X(-end + i * 2 * end / bins.length) + 1, height - 22 - tall, (X(end) - X(-end)) / bins.length - 2, tall);
    });
    context.textAlign = 'left';
    context.fillText('Z', 8, height - 24);
    context.save();
    context.beginPath();
    context.rect(0, 4, width, bottom);
    context.clip();
    context.strokeStyle = css('--ink');
    context.lineWidth = 2.5;
    line(context, a.map((v, i) => [X(at(i)), Y(v)]));
    context.setLineDash([6, 4]);
    context.lineWidth = 1.5;
    line(context, slope.map((v, i) => [X(at(i)), Y(v)]));
    context.setLineDash([]);
    const z = Number(this.z.value);
    const i = Math.round((z + end) * perUnit);
    context.strokeStyle = css('--plus');
    context.lineWidth = 3;
    line(context, [[X(z - 1.5), Y(a[i] - 1.5 * slope[i])], [X(z + 1.5), Y(a[i] + 1.5 * slope[i])]]);
    context.restore();
    context.fillStyle = css('--plus');
    context.beginPath();
    context.arc(X(z), Y(a[i]), 5, 0, 7);
    context.fill();
    context.fillStyle = css('--ink');
    const last = a.length - 1;
    context.textAlign = 'right';
    context.fillText('g', X(end) - 2, Math.max(14, Y(a[last]) - 6));
    context.fillText('g′', X(end) - 22, Math.max(14, Y(slope[last]) - 6));
    this.words.textContent = t('curveWords', number(z, 1), number(a[i], 4), number(slope[i], 4));
    this.hint.textContent = t('curveFlat', number(100 * flat, 0));
    this.canvas.setAttribute('aria-label', this.words.textContent + ' ' + this.hint.textContent);
  }
}

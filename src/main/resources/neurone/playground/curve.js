// The cost of each epoch, all lanes on the same axes, with the names at the ends of the curves.
import {clear, css} from './canvas.js';
import {number, percent, t} from './words.js';

const DASHES = [[], [7, 3], [2, 3], [9, 3, 2, 3]];

function ticks(low, high, log) {
  const all = [];
  if (log) {
    for (let e = Math.ceil(Math.log10(low) - 1e-9); e <= Math.log10(high) + 1e-9; e++) all.push(10 ** e);
    return all.length > 6 ? all.filter((_, i) => i % Math.ceil(all.length / 6) === 0) : all;
  }
  const step = 10 ** Math.floor(Math.log10((high - low) / 2 || 1));
  const wide = (high - low) / step > 5 ? 2 * step : step;
  for (let v = Math.ceil(low / wide) * wide; v <= high + 1e-12; v += wide) all.push(v);
  return all;
}

export function drawCurve(canvas, frames, names, {log, accuracy}) {
  const {context, width, height} = clear(canvas);
  const ink = css('--ink');
  const faint = css('--line');
  context.font = '12px sans-serif';
  const [column, held] = accuracy ? [2, 4] : [1, 3];
  const isLog = log && !accuracy;
  const curves = [];
  let last = 1;
  let low = Infinity;
  let high = -Infinity;
  frames.forEach((frame, lane) => {
    const rows = frame.doubles(frame.curve);
    for (const [index, isHeld] of [[column, false], [held, true]]) {
      const points = [];
      for (let i = 0; i < rows.length; i += frame.columns) {
        const value = rows[i + index];
        if (!Number.isFinite(value) || (isLog && value <= 0)) continue;
        points.push([rows[i], value]);
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      if (points.length) {
        last = Math.max(last, points[points.length - 1][0]);
        curves.push({points, lane, isHeld});
      }
    }
  });
  if (accuracy) [low, high] = [Math.min(low, 0.5), 1];
  if (!curves.length) {
    context.fillStyle = ink;
    context.fillText(t('noCurve'), 12, height / 2);
    canvas.setAttribute('aria-label', t('noCurve'));
    return;
  }
  if (isLog) [low, high] = [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high) + 1e-9)];
  else if (!accuracy) low = 0;
  const left = 46;
  const right = width - 86;
  const top = 10;
  const bottom = height - 22;
  const u = isLog ? Math.log10 : x => x;
  const X = step => left + (right - left) * step / last;
  const Y = value => bottom - (bottom - top) * (u(value) - u(low)) / (u(high) - u(low) || 1);
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const tick of ticks(low, high, isLog)) {
    context.strokeStyle = faint;
    context.beginPath();
    context.moveTo(left, Y(tick));
    context.lineTo(right, Y(tick));
    context.stroke();
    context.fillStyle = ink;
    context.textAlign = 'right';
    context.fillText(accuracy ? percent(tick) : tick < 1e-3 ? tick.toExponential(0).replace('e', 'e') : number(tick, tick < 0.01 ? 3 : tick < 0.1 ? 2 : 1), left - 5, Y(tick));
  }
  context.textAlign = 'left';
  context.fillText('0', left, height - 9);
  context.textAlign = 'right';
  context.fillText(t('stepsAxis', number(last, 0)), right, height - 9);
  context.textAlign = 'left';
  const labels = [];
  for (const {points, lane, isHeld} of curves) {
    context.strokeStyle = ink;
    context.globalAlpha = isHeld ? 0.65 : 1;
    context.lineWidth = isHeld ? 1 : 2;
    context.setLineDash(DASHES[lane % 4]);
    context.beginPath();
    points.forEach(([step, value], i) => {
      if (i) context.lineTo(X(step), Y(value));
      else context.moveTo(X(step), Y(value));
    });
    context.stroke();
    const end = points[points.length - 1];
    const name = isHeld ? t('testShort') : t('trainShort');
    if (isHeld && frames.length > 2) continue;
    labels.push({x: X(end[0]) + 5, y: Y(end[1]), text: frames.length > 1 ? (lane + 1) + ' ' + name : name});
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  context.fillStyle = ink;
  labels.sort((a, b) => a.y - b.y);
  for (let i = 1; i < labels.length; i++) labels[i].y = Math.max(labels[i].y, labels[i - 1].y + 13);
  const overflow = Math.max(0, labels[labels.length - 1].y - bottom);
  for (const {x, y, text} of labels) context.fillText(text, Math.min(x, right + 5), y - overflow);
  canvas.setAttribute('aria-label', frames.map((f, i) => t('curveLabel', names[i], f.step, number(f.cost, 4))).join(' '));
}

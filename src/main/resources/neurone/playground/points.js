// A click on the plane: a new point, or the nearest example.
import {clone} from './state.js';
import {fitting} from './controls.js';

/** The setup with a point more; the first one drawn has another of another class across. */
export function withPoint(now, x1, x2, label) {
  const setup = clone(now);
  const isFirst = setup.data.kind !== 'points';
  setup.data = {...setup.data, kind: 'points', share: 1, points: isFirst ? [] : setup.data.points};
  setup.features = isFirst ? [] : setup.features;
  setup.data.points.push(+x1.toFixed(3), +x2.toFixed(3), label);
  if (isFirst) setup.data.points.push(+(-x1).toFixed(3), +(-x2).toFixed(3), label === 0 ? 1 : 0);
  if (setup.batch > setup.data.points.length / 3) setup.batch = 0;
  return fitting(setup);
}

/** The training example that is nearest. */
export function nearest(data, x1, x2) {
  const m = data.train + data.test;
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < data.train; i++) {
    const far = (data.x[i] - x1) ** 2 + (data.x[m + i] - x2) ** 2;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

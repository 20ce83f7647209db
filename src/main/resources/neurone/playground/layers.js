// Layer by layer, in numbers: the length of the gradient, the spread of A, the constant units.
import {$} from './dom.js';
import {number, t} from './words.js';

/** A gradient below this is rounding, and gets no bar to speak of. */
const LEAST_GRADIENT = 1e-8;

export function layerTable(lane, layers) {
  const most = Math.max(...lane.layers.map(layer => Number(layer.gradient) || 0), LEAST_GRADIENT);
  const rows = lane.layers.map((layer, k) => {
    const wide = Math.max(1, 46 * (1 + Math.log10(Math.max(layer.gradient / most, 1e-6)) / 6));
    return `<tr><th scope="row">${k + 1}</th><td><span class="meter" data-w-px="${layer.gradient > 0 ? wide : 0}"></span>${number(layer.gradient, 4)}</td><td>${number(layer.spread, 3)}</td><td>${layer.constant}/${layers[k].units}</td></tr>`;
  });
  $('layers').innerHTML = `<table><caption class="hidden">${t('layerTable')}</caption><thead><tr><th scope="col">l</th><th scope="col">${t('gradNorm')}</th><th scope="col">${t('spread')}</th><th scope="col">${t('constant')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  for (const meter of $('layers').querySelectorAll('.meter')) meter.style.width = meter.dataset.wPx + 'px';
}

// Runs side by side, told apart in words.
import {differing} from './state.js';
import {gName, t} from './words.js';

/** What tells a run apart from the others, in words; nothing where there is one alone. */
export function describe(setups, i) {
  if (setups.length < 2) return '';
  const keys = [...new Set(setups.flatMap(setup => differing(setup, setups[0])))];
  return keys.length ? keys.flatMap(key => valueOf(setups, i, key)).join(', ') : t('same');
}

function valueOf(setups, i, key) {
  const setup = setups[i];
  if (key === 'n') return layersOf(setups, setup);
  if (key === 'd') return dataOf(setups, setup);
  const values = {opt: gName(setup.optimizer), sch: gName(setup.schedule), loss: gName(setup.loss), b: setup.batch || t('all'), f: setup.features.join(', ')};
  const value = key in values ? values[key] : setup[key];
  return [t('k_' + key) + (value === undefined ? '' : ' ' + value)];
}

/** Of the data, their kind; or the numbers that differ. */
function dataOf(setups, setup) {
  const kinds = new Set(setups.map(other => other.data.kind));
  return kinds.size > 1 ? [t(setup.data.kind)] : ['size', 'noise'].filter(key => new Set(setups.map(other => other.data[key])).size > 1).map(key => `${t(key)} ${setup.data[key]}`);
}

/** Of the layers, what differs: their units, activations or initial weights. */
function layersOf(setups, setup) {
  const texts = read => setups.map(other => other.layers.map(read).join());
  const differ = read => new Set(texts(read)).size > 1;
  const words = [];
  const hidden = setup.layers.length > 1 ? setup.layers.slice(0, -1) : setup.layers;
  if (differ(layer => layer.units)) words.push(setup.layers.map(layer => layer.units).join('-'));
  if (differ(layer => layer.g)) words.push([...new Set(hidden.map(layer => gName(layer.g)))].join(', '));
  if (differ(layer => layer.init)) words.push(t('k_init') + ' ' + [...new Set(hidden.map(layer => layer.init ? gName(layer.init) : t('usualShort')))].join(', '));
  return words;
}

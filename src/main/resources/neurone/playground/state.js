// What is chosen, as the address says it: readable, complete, and the same numbers everywhere.

export const clone = value => JSON.parse(JSON.stringify(value));

export const START = {
  data: {kind: 'spirals', size: 300, noise: 0.02, classes: 3, share: 0.8, seed: 7, text: '', points: []},
  features: [],
  layers: [{units: 8, g: 'Tanh', init: ''}, {units: 8, g: 'Tanh', init: ''}, {units: 1, g: 'Sigmoid', init: ''}],
  loss: 'BinaryCrossEntropy',
  optimizer: 'Adam(0.03)',
  schedule: 'ConstantRate',
  batch: 0,
  l2: 0,
  clip: 0,
  seed: 7
};

const layerText = layer => [layer.units, layer.g, layer.init].join('.').replace(/\.$/, '');

function layerOf(text) {
  const [, units, g, init] = /^(\d+)\.([^.(]+(?:\([^)]*\))?)(?:\.(.+))?$/.exec(text) || [];
  if (!units) throw new Error(text);
  return {units: Number(units), g, init: init || ''};
}

function fields(setup) {
  const d = setup.data;
  return {
    d: [d.kind, d.size, d.noise, d.classes, d.share, d.seed].join('_'),
    dt: d.kind === 'formula' ? d.text : '',
    dp: d.kind === 'points' ? d.points.map(x => +x.toFixed(3)).join('_') : '',
    f: setup.features.join(';'),
    n: setup.layers.map(layerText).join('-'),
    loss: setup.loss,
    opt: setup.optimizer,
    sch: setup.schedule,
    b: String(setup.batch),
    l2: String(setup.l2),
    clip: String(setup.clip),
    seed: String(setup.seed)
  };
}

function setupOf(get, base) {
  const setup = clone(base);
  const take = (key, set) => {
    const value = get(key);
    if (value !== null && value !== undefined) set(value);
  };
  take('d', value => {
    const [kind, size, noise, classes, share, seed] = value.split('_');
    Object.assign(setup.data, {kind, size: +size, noise: +noise, classes: +classes, share: +share, seed: +seed});
  });
  take('dt', value => { setup.data.text = value; });
  take('dp', value => { setup.data.points = value === '' ? [] : value.split('_').map(Number); });
  take('f', value => { setup.features = value === '' ? [] : value.split(';'); });
  take('n', value => { setup.layers = value.split(/-(?=\d+\.)/).map(layerOf); });
  take('loss', value => { setup.loss = value; });
  take('opt', value => { setup.optimizer = value; });
  take('sch', value => { setup.schedule = value; });
  take('b', value => { setup.batch = +value; });
  take('l2', value => { setup.l2 = +value; });
  take('clip', value => { setup.clip = +value; });
  take('seed', value => { setup.seed = +value; });
  return setup;
}

/** Changes are written with the setup as its difference from the one before. */
function changesText(script) {
  let before = script.setup;
  return script.changes.map(change => {
    if (change.edit) return {s: change.step, e: change.edit};
    const text = difference(change.setup, before);
    before = change.setup;
    return {s: change.step, c: text};
  });
}

function changesOf(list, setup) {
  let before = setup;
  return list.map(({s, e, c}) => {
    if (e) return {step: s, edit: e};
    const params = new URLSearchParams(c);
    before = setupOf(key => params.get(key), before);
    return {step: s, setup: clone(before)};
  });
}

function difference(setup, base) {
  const own = fields(setup);
  const other = fields(base);
  const params = new URLSearchParams();
  for (const key of Object.keys(own)) if (own[key] !== other[key]) params.set(key, own[key]);
  return params.toString();
}

/** The fragment of the address: the first run whole, the others by what differs. */
export function toHash(scripts, extra) {
  const first = scripts[0].setup;
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(fields(first))) if (value !== '') params.set(key, value);
  scripts.slice(1).forEach(script => params.append('lane', difference(script.setup, first)));
  scripts.forEach((script, i) => {
    if (script.changes.length) params.append('c', i + ':' + JSON.stringify(changesText(script)));
  });
  for (const [key, value] of Object.entries(extra)) if (value) params.set(key, value);
  return params.toString();
}

/** Reads a fragment; null if it says nothing of a run. */
export function fromHash(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  if (!params.has('n') && !params.has('d')) return null;
  try {
    const first = setupOf(key => params.get(key), START);
    const scripts = [{setup: first, changes: []}];
    for (const lane of params.getAll('lane')) {
      const own = new URLSearchParams(lane);
      scripts.push({setup: setupOf(key => own.get(key), first), changes: []});
    }
    for (const text of params.getAll('c')) {
      const at = text.indexOf(':');
      const script = scripts[Number(text.slice(0, at))];
      script.changes = changesOf(JSON.parse(text.slice(at + 1)), script.setup);
    }
    return {scripts, step: Number(params.get('step') || 0)};
  } catch {
    return null;
  }
}

export const extraOf = hash => {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  return {l: params.get('l') || '', lang: params.get('lang') || '', hide: params.get('hide') || ''};
};

/** Which settings of a run differ from the first run's, for the head of its lane. */
export function differing(setup, first) {
  const own = fields(setup);
  const other = fields(first);
  return Object.keys(own).filter(key => own[key] !== other[key]);
}

/** Settings that the same network can go on with. */
export function isSameNetwork(a, b) {
  const own = fields(a);
  const other = fields(b);
  return ['d', 'dt', 'dp', 'f', 'n', 'seed'].every(key => own[key] === other[key]);
}

// Puts the page together: asks for frames, draws them, and passes on what is chosen.
import {Refused, ask, bytes, frameOf, takeToken} from './api.js';
import {Controls, describe, fitting} from './controls.js';
import {drawCurve} from './curve.js';
import {DigitPad} from './digits.js';
import {$, button} from './dom.js';
import {NetworkView, unitPanel} from './network.js';
import {Pencil} from './pencil.js';
import {Plane, colorsChanged} from './plane.js';
import {SceneView} from './scene.js';
import {SCENES} from './scenes.js';
import {Panels} from './share.js';
import {clone, extraOf, fromHash, isSameNetwork, toHash} from './state.js';
import {Views} from './views.js';
import {both, isFrench, lang, number, setLanguage, t} from './words.js';

/** Steps after which a cost that stays is worth a word. */
const FLAT_STEPS = 50;
const SPEEDS = [2, 20, 100, 500, 2000, 0];

let model = null;
let frame = null;
let lanes = [];
let extra = {};
let chosenUnit = null;
let hovered = null;
let lastSpoken = 0;
let timeHeld = false;
let lastChange = Promise.resolve();
const options = {test: true, discrete: false, moves: false, example: -1};

const controls = new Controls($('settings'), {
  change: (lane, edit, ofAll) => act(() => inTurn(async () => {
    // a change that goes on from here has to know where that is
    while (!frame) await new Promise(requestAnimationFrame);
    const setup = clone(model.lanes[lane].now);
    edit(setup);
    return changed(lane, setup, ofAll);
  })),
  compare: () => act(compare),
  csv: (setup, content) => act(() => csv(setup, content)),
  say,
  isHidden: name => extra.hide.split(',').includes(name)
});

const pencil = new Pencil($('pencilBody'), {
  chosenLane: () => controls.lane,
  pause: () => frame && frame.playing ? play(false) : undefined,
  redraw: () => draw(),
  light: parts => light(parts)
});

const panels = new Panels({
  act: action => act(action),
  say,
  address: () => address(),
  extra: () => extra,
  chosenLane: () => controls.lane,
  view: () => lanes[controls.lane]
});

const scene = new SceneView($('scene'), $('lessons'), {
  enter: index => act(() => enter(index)),
  leave: () => {
    extra.l = '';
    scene.leave();
    tabs();
    address();
  },
  watch: own => {
    tab(own.pencil ? 'pencil' : 'plane');
    if (own.pencil) pencil.open(true);
    else act(() => play(true));
  },
  told: () => $('tab-scene').classList.toggle('news', document.body.dataset.tab !== 'scene')
});

const views = new Views($('views'), {
  model: () => model,
  frame: () => frame,
  chosenLane: () => controls.lane,
  edit: edits => act(() => edit(controls.lane, edits))
});

const scripts = () => model.lanes.map(lane => lane.script);

/** Runs an action of the user; what the server refuses is said in the banner. */
async function act(action) {
  try {
    await action();
    if (!$('banner').dataset.kept) banner('');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    banner(both(error.words));
    if (model) controls.build(model);
  }
}

function banner(words, ...buttons) {
  $('banner').hidden = words === '';
  $('banner').replaceChildren(words, ...buttons);
  delete $('banner').dataset.kept;
}

function say(words) {
  $('live').textContent = words;
}

async function open(newScripts, step = 0) {
  await ask('open', {lanes: newScripts, step});
  await refresh();
  address();
}

/** Runs a change after those before it: each starts from what they made. */
function inTurn(change) {
  const mine = lastChange.then(change);
  lastChange = mine.catch(() => {});
  return mine;
}

async function changed(lane, setup, ofAll) {
  const all = scripts();
  const now = model.lanes[lane].now;
  if (!ofAll && isSameNetwork(now, setup) && controls.when !== 'start' && frame.lanes[lane].step > 0) {
    if (controls.when === 'here') {
      await ask('change', {lane, setup});
      await refresh();
      address();
      return;
    }
    const kept = all[lane].changes.filter(change => change.step <= frame.lanes[lane].step);
    if (all.length === 4) throw new Refused({fr: 'quatre réseaux au plus', en: 'four networks at most'});
    await open([...all, {setup: all[lane].setup, changes: [...kept, {step: frame.lanes[lane].step, setup}]}], frame.lanes[lane].step);
    controls.lane = all.length;
    controls.build(model);
    return;
  }
  const next = all.map((script, i) => {
    if (i === lane) return {setup, changes: []};
    if (!ofAll) return {setup: script.setup, changes: script.changes};
    const other = clone(script.setup);
    if (ofAll === 'seed') other.seed = setup.seed;
    else {
      other.data = clone(setup.data);
      other.features = clone(setup.features);
      const last = setup.layers[setup.layers.length - 1];
      Object.assign(other.layers[other.layers.length - 1], {units: last.units, g: last.g});
      other.loss = setup.loss;
      other.batch = Math.min(other.batch, setup.data.size);
    }
    return {setup: other, changes: []};
  });
  await open(next);
}

/** Sets numbers of a network by hand. */
async function edit(lane, edits) {
  for (const one of edits) await ask('edit', {lane, ...one});
  await refresh();
  address();
}

async function compare() {
  const all = scripts();
  if (all.length === 4) return;
  await open([...all, clone(all[controls.lane])], frame.lanes[0].step);
  controls.lane = all.length;
  controls.build(model);
  draw();
}

async function csv(setup, content) {
  setup.data.text = content;
  setup.features = [];
  const last = setup.layers[setup.layers.length - 1];
  for (const [units, g, loss] of [[2, 'Softmax', 'CategoricalCrossEntropy'], [1, 'Sigmoid', 'BinaryCrossEntropy'], [1, 'Identity', 'MeanSquaredError'],
    ...[3, 4, 5, 6, 7, 8, 9, 10].map(n => [n, 'Softmax', 'CategoricalCrossEntropy'])]) {
    Object.assign(last, {units, g});
    setup.loss = loss;
    try {
      await open([{setup, changes: []}]);
      return;
    } catch (error) {
      if (!/unit|classes|Y has|targets|0 or 1|\[0, 1]|sum/.test(error.message)) throw error;
    }
  }
  throw new Refused({fr: 'la dernière colonne n’est ni des classes, ni des nombres', en: 'the last column is neither classes nor numbers'});
}

async function refresh() {
  model = await ask('state');
  model.data.own = model.lanes.some(lane => lane.script.setup.data.kind === 'own') || model.data.own;
  build();
}

function build() {
  // a frame of this state stays: while nothing changes, no other comes
  if (frame && frame.state !== model.state) {
    frame = null;
    chosenUnit = null;
    $('unit').hidden = true;
  }
  hovered = null;
  $('lanes').replaceChildren();
  $('planeSlot').replaceChildren();
  $('stage').classList.toggle('several', model.lanes.length > 1);
  $('lanes').style.setProperty('--count', model.lanes.length);
  lanes = model.lanes.map((lane, i) => laneView(lane, i));
  controls.build(model);
  pencil.build(model.data);
  for (const id of ['pencil', 'figures', 'views']) $(id).hidden = controls.actions.isHidden(id);
  $('remark').hidden = $('figures').hidden;
  $('shareButton').hidden = controls.actions.isHidden('share');
  remark();
  views.fit(JSON.stringify([lang(), model.data.plane, model.lanes.map(lane => [lane.inputs, lane.layers])]));
  draw();
}

function laneView(lane, i) {
  const section = document.createElement('section');
  section.className = 'lane';
  section.innerHTML = '<header><h3></h3><span class="score"></span><span class="what"></span></header><div class="both"><div></div><div></div></div>';
  const [head, body] = section.children;
  head.children[0].textContent = model.lanes.length > 1 ? t('networkN', i + 1) : t('network');
  head.children[2].textContent = describe(model.lanes.map(l => l.now), i);
  if (model.lanes.length > 1) {
    const close = button('closeLane' + i, '×', () => act(() => open(scripts().filter((_, k) => k !== i), 0)));
    close.setAttribute('aria-label', t('closeLane', i + 1));
    head.append(close);
  }
  $('lanes').append(section);
  const view = {section, score: head.children[1], box: body.children[0]};
  const [left, right] = body.children;
  // one network has the width of the page for itself
  if (model.lanes.length === 1) $('planeSlot').append(right);
  view.network = new NetworkView(left, (l, unit, isHover) => choose(i, l, unit, isHover));
  view.network.build(model.data, lane);
  if (model.data.plane) view.plane = new Plane(right, (x1, x2, event) => clicked(x1, x2, event));
  else if (model.data.images) view.pad = new DigitPad(right, i);
  if (i === 0) section.append(showOptions());
  return view;
}

function showOptions() {
  const row = document.createElement('div');
  row.className = 'row';
  for (const [key, words] of [['test', 'showTest'], ['discrete', 'discrete'], ['moves', 'moves']]) {
    const label = document.createElement('label');
    label.className = 'check';
    const box = document.createElement('input');
    Object.assign(box, {type: 'checkbox', checked: options[key], id: 'show-' + key});
    box.addEventListener('change', () => {
      options[key] = box.checked;
      draw();
    });
    label.append(box, ' ' + t(words));
    row.append(label);
  }
  const legend = document.createElement('p');
  legend.className = 'hint';
  legend.textContent = t('legend');
  row.append(legend);
  return row;
}

function choose(lane, l, unit, isHover) {
  if (l === null || isHover) {
    hovered = l === null ? null : {lane, l, unit};
    draw();
    return;
  }
  controls.lane = lane;
  chosenUnit = {lane, l, unit};
  draw();
  $('unit').scrollIntoView({block: 'nearest'});
}

/** A click on the plane: a new point where points are drawn, or else the nearest example. */
function clicked(x1, x2) {
  const data = model.data;
  if (controls.drawing >= 0) {
    const setup = clone(model.lanes[controls.lane].now);
    const fresh = setup.data.kind !== 'points';
    setup.data = {...setup.data, kind: 'points', share: 1, points: fresh ? [] : setup.data.points};
    setup.features = fresh ? [] : setup.features;
    setup.data.points.push(+x1.toFixed(3), +x2.toFixed(3), controls.drawing);
    if (fresh) setup.data.points.push(+(-x1).toFixed(3), +(-x2).toFixed(3), controls.drawing === 0 ? 1 : 0);
    if (setup.batch > setup.data.points.length / 3) setup.batch = 0;
    act(() => changed(controls.lane, fitting(setup), true));
    return;
  }
  const m = data.train + data.test;
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < data.train; i++) {
    const far = (data.x[i] - x1) ** 2 + (data.x[m + i] - x2) ** 2;
    if (far < least) [best, least] = [i, far];
  }
  options.example = best;
  pencil.choose(best);
  draw();
}

function light(parts) {
  for (const view of lanes) {
    view.network.box.classList.toggle('lit', parts.length > 0);
    if (!view.network.columns) continue;
    view.network.columns.forEach((units, l) => units.forEach(unit => unit.button.classList.toggle('on', parts.includes('N' + l))));
    view.network.weights.forEach((rows, k) => rows.forEach(({path}) => path.classList.toggle('on', parts.includes('W' + (k + 1)))));
    const group = view.network.svg.querySelector('.weights');
    group.classList.toggle('on', parts.length > 0);
    view.lit = parts;
  }
}

function draw() {
  if (!frame || frame.state !== model.state) return;
  frame.lanes.forEach((lane, i) => {
    const view = lanes[i];
    view.section.classList.toggle('current', lanes.length > 1 && controls.lane === i);
    const score = [`<b>${t('J', number(lane.cost, 4))}</b>`];
    const isTested = lane.testCost !== undefined;
    if (isTested) score.push(' · ' + t('Jtest', number(lane.testCost, 4)));
    if (lane.task !== 'NUMBERS') score.push(isTested ? ' ' + t('alsoRight', number(100 * (lane.testAccuracy ?? lane.accuracy), 1)) : ' · ' + t('right', number(100 * lane.accuracy, 1)));
    view.score.innerHTML = score.join('');
    const chosen = chosenUnit && chosenUnit.lane === i ? [chosenUnit.l, chosenUnit.unit] : null;
    view.network.draw(lane, options, chosen);
    if (view.lit && view.lit.length) light(view.lit);
    if (view.plane) {
      const shown = hovered && hovered.lane === i ? hovered : null;
      const layer = shown && lane.layers[shown.l - 1];
      const map = layer && layer.maps !== undefined && shown.l < lane.layers.length
        ? [lane.levels(layer.maps), shown.unit * model.data.plane.side ** 2] : null;
      view.plane.draw(model.data, model.lanes[i], lane, {...options, example: pencil.steps.length ? pencil.example : options.example}, map);
    }
  });
  drawCurve($('curve'), frame.lanes, lanes.map((_, i) => t('networkN', i + 1)), {log: $('log').checked, accuracy: $('showAccuracy').checked});
  layerTable();
  stillness();
  transport();
  views.draw();
  if (chosenUnit) {
    const {lane, l, unit} = chosenUnit;
    unitPanel($('unit'), model.lanes[lane], frame.lanes[lane], l, unit,
      one => act(async () => {
        await edit(lane, [one]);
        chosenUnit = {lane, l, unit};
        draw();
      }),
      () => {
        chosenUnit = null;
        $('unit').hidden = true;
        draw();
      });
  }
}

function layerTable() {
  const lane = frame.lanes[Math.min(controls.lane, frame.lanes.length - 1)];
  const most = Math.max(...lane.layers.map(layer => Number(layer.gradient) || 0), 1e-8);
  const rows = lane.layers.map((layer, k) => {
    const wide = Math.max(1, 46 * (1 + Math.log10(Math.max(layer.gradient / most, 1e-6)) / 6));
    return `<tr><th scope="row">${k + 1}</th><td><span class="meter" data-w-px="${layer.gradient > 0 ? wide : 0}"></span>${number(layer.gradient, 4)}</td><td>${number(layer.spread, 3)}</td><td>${layer.constant}/${model.lanes[Math.min(controls.lane, frame.lanes.length - 1)].layers[k].units}</td></tr>`;
  });
  $('layers').innerHTML = `<table><caption class="hidden">${t('layerTable')}</caption><thead><tr><th scope="col">l</th><th scope="col">${t('gradNorm')}</th><th scope="col">${t('spread')}</th><th scope="col">${t('constant')}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  for (const meter of $('layers').querySelectorAll('.meter')) meter.style.width = meter.dataset.wPx + 'px';
}

function transport() {
  const lane = frame.lanes.find(l => !l.failure.en) || frame.lanes[0];
  $('play').textContent = frame.playing ? '❙❙ ' + t('pause') : '▶ ' + t('play');
  $('play').setAttribute('aria-pressed', frame.playing);
  const furthest = Math.max(...frame.lanes.map(l => l.furthest));
  const slider = $('time');
  slider.max = Math.max(1, furthest);
  if (!timeHeld) slider.value = lane.step;
  slider.setAttribute('aria-valuetext', t('spoken', lane.step, number(lane.cost, 4)));
  $('place').textContent = lane.batches > 1
    ? t('placeBatch', number(lane.step, 0), number(lane.epoch, 0), lane.batch || (lane.step ? lane.batches : 0), lane.batches)
    : t('place', number(lane.step, 0), number(lane.epoch, 0));
  const now = performance.now();
  if (now - lastSpoken > 5000 || !frame.playing && $('live').dataset.step !== String(lane.step)) {
    lastSpoken = now;
    $('live').dataset.step = lane.step;
    const accuracy = lane.testAccuracy ?? lane.accuracy;
    say(t('spoken', lane.step, number(lane.cost, 4)) + (Number.isFinite(accuracy) ? t('spokenRight', number(100 * accuracy, 0)) : ''));
  }
  const failed = frame.lanes.findIndex(l => l.failure.en);
  if (failed >= 0 && $('banner').dataset.failed !== failed + ',' + frame.lanes[failed].step) {
    const at = frame.lanes[failed].step;
    banner(t('diverged', failed + 1, at, both([frame.lanes[failed].failure.fr, frame.lanes[failed].failure.en])),
      button('lastFinite', t('lastFinite'), () => act(() => ask('goto', {step: Math.max(0, at - 1)}))),
      button('tenBack', t('tenBack'), () => act(() => ask('goto', {step: Math.max(0, at - 10)}))));
    $('banner').dataset.failed = failed + ',' + at;
    $('banner').dataset.kept = '1';
  } else if (failed < 0 && $('banner').dataset.failed) {
    delete $('banner').dataset.failed;
    banner('');
  }
}

async function diagnose() {
  const {findings, conclusion} = await ask('diagnosis', {lane: controls.lane, lang: lang()});
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  if (!findings.length) box.textContent = conclusion;
  for (const finding of findings) {
    const title = document.createElement('h3');
    title.textContent = finding.title + ' ' + t('ofLesson', finding.lesson);
    const words = document.createElement('p');
    words.textContent = finding.measured + ' ' + finding.why;
    const remedy = document.createElement('p');
    remedy.textContent = t('remedy') + finding.remedy;
    const code = document.createElement('code');
    code.textContent = finding.code;
    box.append(title, words, remedy, code);
  }
  remark(box);
  $('remark').scrollIntoView({block: 'nearest'});
}

/** The button that asks, and what was answered. */
function remark(...answer) {
  const flat = document.createElement('p');
  flat.className = 'hint';
  flat.id = 'flat';
  $('remark').replaceChildren(button('diagnose', t('diagnose'), () => act(diagnose)), flat, ...answer);
  if (frame) stillness();
}

/** Says beside the button that the cost of the chosen network stays where it began. */
function stillness() {
  const lane = frame.lanes[Math.min(controls.lane, frame.lanes.length - 1)];
  const rows = lane.doubles(lane.curve);
  const last = rows.length - lane.columns;
  $('flat').textContent = last > 0 && rows[last] >= FLAT_STEPS && rows[last + 1] > 0.99 * rows[1] ? t('flat') : '';
}

/** The state in the address: whole, readable, without the token. */
function address() {
  const step = frame ? frame.lanes[0].step : 0;
  const hash = '#' + toHash(scripts(), {...extra, step: step || '', lang: lang()});
  // a browser takes only so many changes in a while
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

async function play(on) {
  const until = $('until').valueAsNumber;
  const step = frame ? frame.lanes[0].step : 0;
  await ask('play', {on, speed: Number($('speed').value), ...(until > step ? {until} : {})});
}

const toggle = () => act(() => play(!(frame && frame.playing)));
const stepBy = steps => act(async () => {
  if (steps > 0) await ask('step', {steps});
  else if (frame) await ask('goto', {step: Math.max(0, frame.lanes[0].step + steps)});
});
const reset = () => act(() => ask('goto', {step: 0}));
const epoch = () => act(() => ask('epoch'));

function wire() {
  $('play').addEventListener('click', toggle);
  $('step').addEventListener('click', () => stepBy(1));
  $('back').addEventListener('click', () => stepBy(-1));
  $('epoch').addEventListener('click', epoch);
  $('reset').addEventListener('click', reset);
  $('speed').addEventListener('change', () => act(() => play(Boolean(frame && frame.playing))));
  $('log').addEventListener('change', draw);
  $('showAccuracy').addEventListener('change', draw);
  $('time').addEventListener('input', () => { timeHeld = true; });
  $('time').addEventListener('change', () => act(async () => {
    timeHeld = false;
    await ask('goto', {step: Number($('time').value)});
  }));
  $('language').addEventListener('click', () => {
    speak(isFrench() ? 'en' : 'fr');
    address();
  });
  $('theme').addEventListener('click', () => {
    const isDark = getComputedStyle(document.documentElement).colorScheme === 'dark' || document.documentElement.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
    colorsChanged();
    draw();
  });
  document.addEventListener('keydown', keydown);
  addEventListener('resize', relay);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    colorsChanged();
    draw();
  });
  addEventListener('hashchange', () => {
    takeToken();
    act(start);
  });
}

function keydown(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (typing && event.target.type !== 'checkbox') return;
  const onButton = event.target.tagName === 'BUTTON' || event.target.tagName === 'SUMMARY' || event.target.type === 'checkbox';
  const inPencil = $('pencil').contains(event.target) && pencil.steps.length > 0;
  const keys = {
    ArrowRight: () => inPencil ? pencil.show(pencil.current + 1) : stepBy(1),
    ArrowLeft: () => inPencil ? pencil.show(pencil.current - 1) : stepBy(-1),
    Home: () => reset(),
    End: () => act(() => ask('goto', {step: Math.max(...frame.lanes.map(l => l.furthest))}))
  };
  if (!onButton) keys[' '] = toggle;
  if (panels.letters) Object.assign(keys, {r: reset, e: epoch, c: () => act(compare), g: () => pencil.check(), '?': () => panels.toggle('keys')});
  if (!(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
}

function speak(code) {
  setLanguage(code);
  extra.lang = lang();
  const speed = $('speed').value || '100';
  $('speed').replaceChildren(...SPEEDS.map(s => new Option(s ? t('perSecond', number(s, 0)) : t('fastest'), s, false, String(s) === speed)));
  $('play').title = t('playHelp');
  $('language').textContent = t('otherLanguage');
  scene.draw();
  tabs();
  panels.close();
  if (!model) return;
  const explained = pencil.steps.length > 0;
  build();
  if (explained) pencil.open();
}

/** Parts of the page, one at a time where it is narrow. */
function tabs() {
  const names = [...(scene.index < 0 ? [] : ['scene']), 'plane', 'network', 'cost', 'settings', 'pencil', 'views'];
  const now = document.body.dataset.tab;
  if (!names.includes(now)) document.body.dataset.tab = 'plane';
  $('tabs').replaceChildren(...names.map(name => {
    const made = button('tab-' + name, t('tab_' + name), () => tab(name));
    made.setAttribute('aria-pressed', name === document.body.dataset.tab);
    return made;
  }));
}

function tab(name) {
  document.body.dataset.tab = name;
  if ($('tab-' + name)) $('tab-' + name).classList.remove('news');
  for (const made of $('tabs').children) made.setAttribute('aria-pressed', made.id === 'tab-' + name);
  // what was hidden had no size
  relay();
}

/** Lays out again what depends on the size of the page. */
function relay() {
  if (!model) return;
  lanes.forEach((view, i) => view.network.build(model.data, model.lanes[i]));
  draw();
}

async function enter(index) {
  extra.l = String(index + 1);
  controls.lane = SCENES[index].lane || 0;
  await open(clone(SCENES[index].lanes));
  prepare(index);
}

/** Sets what a scene needs beside its networks, and asks its question. */
function prepare(index) {
  $('speed').value = SCENES[index].speed;
  $('until').value = SCENES[index].until || '';
  scene.show(index);
  tabs();
  tab('scene');
  views.choose(SCENES[index].view || '');
}

/** Takes the state of the address, or that of the program. */
async function start() {
  extra = extraOf(location.hash);
  const wanted = fromHash(location.hash);
  const first = await ask('state');
  speak(extra.lang || first.language);
  if (wanted && wanted.scripts.every(script => script.setup.data.kind !== 'csv')) {
    await ask('open', {lanes: wanted.scripts, step: wanted.step});
  }
  await refresh();
  if (extra.l >= 1 && extra.l <= 6) {
    if (wanted) prepare(extra.l - 1);
    else await enter(extra.l - 1);
  } else scene.leave();
  tabs();
}

async function watch() {
  let seen = -1;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  for (;;) {
    try {
      const buffer = await bytes('frame', {seen});
      if (buffer.byteLength > 0) {
        const next = frameOf(buffer);
        seen = next.number;
        if (next.state !== model.state) await refresh();
        if (next.state === model.state) {
          frame = next;
          await new Promise(requestAnimationFrame);
          draw();
          count();
          if (!frame.playing) address();
        }
        if (still.matches && frame && frame.playing) await new Promise(done => setTimeout(done, 1000));
      }
      if ($('banner').dataset.lost) {
        delete $('banner').dataset.lost;
        banner('');
      }
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof Refused)) throw error;
      banner(t('disconnected'));
      $('banner').dataset.lost = '1';
      await new Promise(done => setTimeout(done, 2000));
      seen = -1;
    }
  }
}

/** Frames that were drawn, for whoever measures. */
function count() {
  window.frames_drawn = (window.frames_drawn || 0) + 1;
  document.documentElement.dataset.frames = window.frames_drawn;
}

takeToken();
setLanguage(navigator.language.startsWith('fr') ? 'fr' : 'en');
wire();
act(start).then(watch);

// Puts the page together: asks for frames, draws them, and passes on what is chosen.
import {Refused, ask, bytes, frameOf, takeToken, text} from './api.js';
import {Controls, GROUPS, describe, fitting} from './controls.js';
import {drawCurve} from './curve.js';
import {DigitPad} from './digits.js';
import {NetworkView, unitPanel} from './network.js';
import {Pencil} from './pencil.js';
import {Plane, colorsChanged, paint} from './plane.js';
import {SCENES} from './scenes.js';
import {clone, extraOf, fromHash, isSameNetwork, toHash} from './state.js';
import {both, isFrench, lang, number, setLanguage, t} from './words.js';

const $ = id => document.getElementById(id);
const SPEEDS = [2, 20, 100, 500, 2000, 0];

let model = null;
let frame = null;
let lanes = [];
let extra = {};
let scene = null;
let chosenUnit = null;
let hovered = null;
let letters = true;
let lastSpoken = 0;
let timeHeld = false;
const options = {test: true, discrete: false, moves: false, example: -1};

const controls = new Controls($('settings'), {
  change: (lane, setup, ofAll) => act(() => changed(lane, setup, ofAll)),
  compare: () => act(compare),
  csv: (setup, content) => act(() => csv(setup, content)),
  say,
  isHidden: name => extra.hide.split(',').includes(name)
});

const pencil = new Pencil($('pencilBody'), {
  chosenLane: () => controls.lane,
  redraw: () => draw(),
  light: parts => light(parts)
});

const scripts = () => model.lanes.map(lane => lane.script);

/** Runs an action of the user; what the server refuses is said in the banner. */
async function act(action) {
  try {
    await action();
    if (!$('banner').dataset.kept) banner('');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    banner(both([error.words.fr, error.words.en]));
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
  frame = null;
  chosenUnit = hovered = null;
  $('unit').hidden = true;
  $('lanes').replaceChildren();
  $('planeSlot').replaceChildren();
  $('stage').classList.toggle('several', model.lanes.length > 1);
  $('lanes').style.setProperty('--count', model.lanes.length);
  lanes = model.lanes.map((lane, i) => laneView(lane, i));
  controls.build(model);
  pencil.build(model.data);
  for (const id of ['pencil', 'figures']) $(id).hidden = controls.actions.isHidden(id);
  $('shareButton').hidden = controls.actions.isHidden('share');
  $('remark').replaceChildren(button('diagnose', t('diagnose'), () => act(diagnose)));
}

function button(id, words, onClick) {
  const made = document.createElement('button');
  made.type = 'button';
  if (id) made.id = id;
  made.textContent = words;
  made.addEventListener('click', onClick);
  return made;
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
    if (lane.testCost !== undefined) score.push(t('Jtest', number(lane.testCost, 4)));
    if (lane.task !== 'NUMBERS') score.push(t('right', number(100 * (lane.testAccuracy ?? lane.accuracy), 1)));
    view.score.innerHTML = score.join(' · ');
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
  transport();
  if (chosenUnit) {
    const {lane, l, unit} = chosenUnit;
    unitPanel($('unit'), model.lanes[lane], frame.lanes[lane], l, unit,
      edit => act(async () => {
        await ask('edit', {lane, ...edit});
        await refresh();
        chosenUnit = {lane, l, unit};
        address();
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
  const most = Math.max(...lane.layers.map(layer => Number(layer.gradient) || 0), 1e-300);
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
  $('remark').replaceChildren($('diagnose') || button('diagnose', t('diagnose'), () => act(diagnose)), box);
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
  $('shareButton').addEventListener('click', () => panel('share', sharePanel));
  $('keysButton').addEventListener('click', () => panel('keys', keysPanel));
  document.addEventListener('keydown', keydown);
  addEventListener('resize', () => {
    if (!model) return;
    lanes.forEach((view, i) => view.network.build(model.data, model.lanes[i]));
    draw();
  });
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
  if (letters) Object.assign(keys, {r: reset, e: epoch, c: () => act(compare), g: () => pencil.check(), '?': () => panel('keys', keysPanel)});
  if (!(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
}

function panel(id, fill) {
  const box = $(id);
  box.hidden = !box.hidden;
  $(id + 'Button').setAttribute('aria-expanded', !box.hidden);
  if (!box.hidden) {
    box.replaceChildren();
    fill(box);
    const heading = box.querySelector('h2');
    heading.tabIndex = -1;
    heading.focus();
  }
}

function heading(box, words) {
  const made = document.createElement('h2');
  made.textContent = words;
  box.append(made);
}

function keysPanel(box) {
  heading(box, t('keysTitle'));
  for (const key of ['k1', 'k2', 'k3', 'k4']) {
    const line = document.createElement('p');
    line.textContent = t(key);
    box.append(line);
  }
  const label = document.createElement('label');
  label.className = 'check';
  const check = document.createElement('input');
  Object.assign(check, {type: 'checkbox', id: 'letters', checked: letters});
  check.addEventListener('change', () => { letters = check.checked; });
  label.append(check, ' ' + t('lettersOff'));
  box.append(label);
}

function sharePanel(box) {
  heading(box, t('shareTitle'));
  address();
  const hint = document.createElement('p');
  hint.textContent = t('shareHelp');
  const field = document.createElement('input');
  Object.assign(field, {id: 'link', readOnly: true, value: location.hash});
  field.setAttribute('aria-label', t('copyLink'));
  field.style.width = '100%';
  const out = document.createElement('div');
  box.append(hint, field,
    button('copyLink', t('copyLink'), async () => {
      await navigator.clipboard.writeText(location.hash);
      say(t('copied'));
      hint.textContent = t('copied');
    }),
    button('java', t('java'), () => act(async () => {
      const program = await text('java', {lane: controls.lane});
      const pre = document.createElement('pre');
      pre.id = 'program';
      pre.tabIndex = 0;
      pre.textContent = program;
      out.replaceChildren(button('', t('save'), () => save('Atelier.java', new Blob([program]))), pre);
    })),
    button('model', t('model'), () => act(async () => save('model.safetensors', new Blob([await bytes('model', {lane: controls.lane})])))),
    button('png', t('png'), () => lanes[0].plane && lanes[controls.lane].plane.canvas.toBlob(blob => save('plane.png', blob))),
    button('svg', t('svg'), () => save('network.svg', new Blob([svgOf(lanes[controls.lane])], {type: 'image/svg+xml'}))), out);
  hideList(box);
}

function hideList(box) {
  const hint = document.createElement('p');
  hint.textContent = t('hide') + (isFrench() ? '\u202f: ' : ': ') + t('hideHelp');
  box.append(hint);
  for (const group of GROUPS) {
    const label = document.createElement('label');
    label.className = 'check';
    const check = document.createElement('input');
    Object.assign(check, {type: 'checkbox', id: 'hide-' + group, checked: extra.hide.split(',').includes(group)});
    check.addEventListener('change', () => {
      const hidden = extra.hide.split(',').filter(name => name && name !== group);
      if (check.checked) hidden.push(group);
      extra.hide = hidden.join(',');
      address();
      box.querySelector('#link').value = location.hash;
    });
    label.append(check, ' ' + t(group));
    box.append(label);
  }
}

/** The drawn network with its colors written out, and the maps as pictures. */
function svgOf(view) {
  const copy = view.network.svg.cloneNode(true);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const live = view.network.svg.querySelectorAll('path, text');
  copy.querySelectorAll('path, text').forEach((part, i) => {
    const style = getComputedStyle(live[i]);
    for (const key of ['stroke', 'stroke-dasharray', 'fill', 'font-size', 'font-family']) part.setAttribute(key, style.getPropertyValue(key));
  });
  view.network.columns.forEach((units, l) => units.forEach(unit => {
    if (l === 0) return;
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    const size = view.network.size;
    for (const [key, value] of Object.entries({x: unit.x - size / 2, y: unit.y - size / 2, width: size, height: size, href: unit.canvas.toDataURL()})) image.setAttribute(key, value);
    copy.append(image);
  }));
  return new XMLSerializer().serializeToString(copy);
}

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function speak(code) {
  setLanguage(code);
  extra.lang = lang();
  const speed = $('speed').value || '100';
  $('speed').replaceChildren(...SPEEDS.map(s => new Option(s ? t('perSecond', number(s, 0)) : t('fastest'), s, false, String(s) === speed)));
  $('play').title = t('playHelp');
  $('language').textContent = t('otherLanguage');
  lessons();
  if (scene) showScene();
  if (model) build();
  for (const id of ['share', 'keys']) {
    $(id).hidden = true;
    $(id + 'Button').setAttribute('aria-expanded', false);
  }
}

function lessons() {
  $('lessons').replaceChildren(...SCENES.map((s, i) => {
    const made = button('lesson' + (i + 1), t('lesson', i + 1), () => act(() => enter(i)));
    made.title = both(s.title);
    if (scene && scene.index === i) made.setAttribute('aria-current', 'true');
    return made;
  }));
}

async function enter(index) {
  scene = {index, answered: false};
  extra.l = String(index + 1);
  controls.lane = 0;
  await open(clone(SCENES[index].lanes));
  $('speed').value = SCENES[index].speed;
  $('until').value = SCENES[index].until || '';
  lessons();
  showScene();
}

function showScene() {
  const {index} = scene;
  const own = SCENES[index];
  const box = $('scene');
  box.hidden = false;
  box.innerHTML = '<h2 id="sceneTitle"></h2><p></p><div role="radiogroup" aria-labelledby="sceneTitle"></div><div class="answer" role="status"></div>';
  box.children[0].textContent = t('lesson', index + 1) + (isFrench() ? '\u202f: ' : ': ') + both(own.title);
  box.children[1].textContent = both(own.question);
  own.choices.forEach((choice, i) => {
    const label = document.createElement('label');
    const radio = document.createElement('input');
    Object.assign(radio, {type: 'radio', name: 'choice', id: 'choice' + i, checked: scene.choice === i});
    radio.addEventListener('change', () => {
      scene.choice = i;
      $('try').removeAttribute('aria-disabled');
      box.children[3].textContent = '';
    });
    label.append(radio, both(choice));
    box.children[2].append(label);
  });
  const go = button('try', t('tryIt'), () => {
    if (scene.choice === undefined) {
      box.children[3].textContent = t('answerFirst');
      return;
    }
    answer(box.children[3]);
  });
  go.className = 'main';
  if (scene.choice === undefined) go.setAttribute('aria-disabled', 'true');
  box.append(go, ' ', button('leave', t('closeScene'), () => {
    scene = null;
    extra.l = '';
    box.hidden = true;
    lessons();
    address();
  }));
  if (scene.answered) tell(box.children[3]);
}

function answer(box) {
  const own = SCENES[scene.index];
  if (own.pencil) {
    pencil.four.checked = true;
    pencil.open();
  } else act(() => play(true));
  scene.answered = true;
  setTimeout(() => tell(box), own.pencil ? 0 : 2500);
}

function tell(box) {
  if (!scene) return;
  const own = SCENES[scene.index];
  box.textContent = t('yourAnswer', both(own.choices[scene.choice])) + '. ' + t(scene.choice === own.right ? 'good' : 'notYet') + ' ' + both(own.after) + ' ' + t('readLesson', scene.index + 1);
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
    scene = {index: extra.l - 1, answered: false};
    if (wanted) showScene();
    else await enter(extra.l - 1);
    lessons();
  }
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

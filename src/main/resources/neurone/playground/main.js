// Puts the page together: what is seen, and what is passed on when something is chosen.
import {Refused, ask, takeToken} from './api.js';
import {banner, say} from './banner.js';
import {Changes} from './changes.js';
import {Controls} from './controls.js';
import {drawCurve} from './curve.js';
import {$} from './dom.js';
import {listen} from './keys.js';
import {Lanes} from './lanes.js';
import {layerTable} from './layers.js';
import {Pencil} from './pencil.js';
import {nearest, withPoint} from './points.js';
import {Remark} from './remark.js';
import {SceneView} from './scene.js';
import {SCENES} from './scenes.js';
import {Panels} from './share.js';
import {clone, extraOf, fromHash, toHash} from './state.js';
import {Tabs} from './tabs.js';
import {themeOf} from './theme.js';
import {Transport} from './transport.js';
import {Views} from './views.js';
import {watch} from './watch.js';
import {both, isFrench, lang, setLanguage, t} from './words.js';

let model = null;
let frame = null;
let extra = {};
/** The networks of before a scene. */
let before = null;

const now = {model: () => model, frame: () => frame, chosenLane: () => controls.lane, act};

const controls = new Controls($('settings'), {
  change: (lane, edit, ofAll) => act(() => changes.change(lane, edit, ofAll)),
  compare,
  csv: (setup, content) => act(() => changes.csv(setup, content)),
  say,
  isHidden: name => extra.hide.split(',').includes(name)
});

const changes = new Changes({...now, controls, refresh, address, choose: lane => {
  controls.lane = lane;
  controls.build(model);
  draw();
}});

const lanes = new Lanes({
  draw,
  chooseLane: lane => { controls.lane = lane; },
  example: own => pencil.steps.length ? pencil.example : own,
  point: clicked,
  edit: (lane, one, after) => act(async () => {
    await changes.edit(lane, [one]);
    after();
  }),
  close: lane => act(() => changes.close(lane))
});

const transport = new Transport(now);
const remark = new Remark($('remark'), now);

const pencil = new Pencil($('pencilBody'), {
  ...now,
  pause: () => transport.isPlaying() ? transport.play(false) : undefined,
  redraw: draw,
  light: parts => lanes.light(parts)
});

const panels = new Panels({...now, say, address, extra: () => extra, view: () => lanes.views[controls.lane]});

const scene = new SceneView($('scene'), $('lessons'), {
  enter: index => act(() => enter(index)),
  leave: () => act(leave),
  watch: own => {
    tabs.show(own.pencil ? 'pencil' : 'plane');
    if (own.pencil) pencil.open(true);
    else act(() => transport.play(true));
  },
  told: () => $('tab-scene').classList.toggle('news', document.body.dataset.tab !== 'scene')
});

const tabs = new Tabs($('tabs'), {hasScene: () => scene.index >= 0, relay});
const views = new Views($('views'), {...now, edit: edits => act(() => changes.edit(controls.lane, edits))});

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

function compare() {
  act(() => changes.compare());
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
    lanes.forget();
  }
  lanes.build(model);
  controls.build(model);
  pencil.build(model.data);
  for (const id of ['pencil', 'figures', 'views']) $(id).hidden = controls.actions.isHidden(id);
  $('remark').hidden = $('figures').hidden;
  $('shareButton').hidden = controls.actions.isHidden('share');
  remark.build();
  views.fit(JSON.stringify([lang(), model.data.plane, model.lanes.map(lane => [lane.inputs, lane.layers])]));
  draw();
}

function draw() {
  if (!frame || frame.state !== model.state) return;
  const current = Math.min(controls.lane, frame.lanes.length - 1);
  lanes.draw(frame, current);
  drawCurve($('curve'), frame.lanes, frame.lanes.map((_, i) => t('networkN', i + 1)), {log: $('log').checked, accuracy: $('showAccuracy').checked});
  layerTable(frame.lanes[current], model.lanes[current].layers);
  remark.draw(frame.lanes[current]);
  transport.draw(frame);
  views.draw();
  lanes.drawUnit(frame);
}

/** Lays out again what depends on the size of the page. */
function relay() {
  if (!model) return;
  lanes.relay();
  draw();
}

/** A click on the plane: a new point where points are drawn, or else the nearest example. */
function clicked(x1, x2) {
  if (controls.drawing >= 0) {
    act(() => changes.change(controls.lane, setup => Object.assign(setup, withPoint(setup, x1, x2, controls.drawing)), true));
    return;
  }
  const example = nearest(model.data, x1, x2);
  lanes.options.example = example;
  pencil.choose(example);
  draw();
}

/** The state in the address: whole, readable, without the token. */
function address() {
  const step = frame ? frame.lanes[0].step : 0;
  const hash = '#' + toHash(changes.scripts(), {...extra, step: step || '', lang: lang()});
  // a browser takes only so many changes in a while
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

function wire() {
  $('log').addEventListener('change', draw);
  $('showAccuracy').addEventListener('change', draw);
  $('language').addEventListener('click', () => {
    speak(isFrench() ? 'en' : 'fr');
    address();
  });
  themeOf($('theme'), draw);
  addEventListener('resize', relay);
  listen(transport, pencil, () => panels.letters
    ? {r: () => transport.goTo(0), e: () => transport.epoch(), c: compare, g: () => pencil.check(), '?': () => panels.toggle('keys')} : {});
  addEventListener('hashchange', () => {
    takeToken();
    act(start);
  });
}

function speak(code) {
  setLanguage(code);
  extra.lang = lang();
  transport.speak();
  $('language').textContent = t('otherLanguage');
  scene.draw();
  tabs.build();
  panels.close();
  if (!model) return;
  const explained = pencil.steps.length > 0;
  build();
  if (explained) pencil.open();
}

async function enter(index) {
  // from one scene to the next, what was there before the first is kept
  if (scene.index < 0) before = {scripts: changes.scripts(), step: frame ? frame.lanes[0].step : 0};
  extra.l = String(index + 1);
  controls.lane = SCENES[index].lane || 0;
  await changes.open(clone(SCENES[index].lanes));
  prepare(index);
}

/** Back to the networks of before the scene; those of the scene stay if the page began with it. */
async function leave() {
  extra.l = '';
  scene.leave();
  tabs.build();
  if (before) {
    controls.lane = 0;
    await changes.open(before.scripts, before.step);
    before = null;
  }
  address();
}

/** Sets what a scene needs beside its networks, and asks its question. */
function prepare(index) {
  $('speed').value = SCENES[index].speed;
  $('until').value = SCENES[index].until || '';
  scene.show(index);
  tabs.build();
  tabs.show('scene');
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
  tabs.build();
}

/** Draws a frame if it is of the state that the page shows. */
async function show(next) {
  if (next.state !== model.state) await refresh();
  if (next.state !== model.state) return false;
  frame = next;
  await new Promise(requestAnimationFrame);
  draw();
  if (!next.playing) address();
  return true;
}

takeToken();
setLanguage(navigator.language.startsWith('fr') ? 'fr' : 'en');
wire();
act(start).then(() => watch(show));

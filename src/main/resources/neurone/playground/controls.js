// The settings of the chosen run, and of the data that all share.
import {make} from './dom.js';
import {clone} from './state.js';
import {gName, number, percent, t} from './words.js';

const KINDS = ['and', 'or', 'xor', 'circles', 'moons', 'spirals', 'blobs', 'parity', 'formula', 'points', 'csv', 'digits'];
const FIXED = ['and', 'or', 'xor', 'parity', 'points', 'csv', 'own'];
const ACTIVATIONS = ['Identity', 'Sigmoid', 'Tanh', 'ReLU', 'LeakyReLU', 'LeakyReLU(0.1)', 'PReLU', 'RReLU', 'ELU', 'Softmax'];
const INITIALIZERS = ['', 'Zeros', 'Constant(0.5)', 'RandomNormal(0.01)', 'RandomNormal(1)', 'RandomUniform(0.5)', 'XavierNormal', 'XavierUniform', 'HeNormal', 'HeUniform', 'LeCunNormal', 'LeCunUniform'];
const LOSSES = ['BinaryCrossEntropy', 'CategoricalCrossEntropy', 'MeanSquaredError'];
const OPTIMIZERS = {GradientDescent: '', Momentum: '0.9', RMSProp: '0.99, 1e-8', Adam: '0.9, 0.999, 1e-8'};
const SCHEDULES = ['ConstantRate', 'StepDecay(100, 0.5)', 'ExponentialDecay(0.99)', 'InverseTime(0.01)', 'Cosine(500)', 'WarmUp(20)'];
const FEATURES = ['x1', 'x2', 'x1^2', 'x2^2', 'x1*x2', 'sin(pi*x1)', 'sin(pi*x2)'];
const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10];
const FORMULAS = ['x1^2 + x2^2 < 0.5', 'sin(pi*x1) > x2', 'x1*x2', 'sin(3*x1)*cos(3*x2)'];
export const GROUPS = ['data', 'features', 'layers', 'training', 'seed', 'compare', 'pencil', 'figures', 'views', 'share'];

function labeled(words, field) {
  return make('label', {}, make('span', {}, words), field);
}

/** The words above the field, where what is chosen in it is long. */
function stacked(words, field) {
  const label = labeled(words, field);
  label.className = 'stacked';
  return label;
}

function select(id, options, value, onChange, nameOf = x => x) {
  const all = options.includes(value) ? options : [...options, value];
  const field = make('select', {id, onchange: () => onChange(field.value)},
    ...all.map(option => make('option', {value: option, selected: option === value}, nameOf(option))));
  return field;
}

function numberField(id, value, least, most, step, onChange) {
  const field = make('input', {id, type: 'number', min: least, max: most, step, value: String(value), onchange: () => {
    if (field.value !== '' && field.checkValidity()) onChange(field.valueAsNumber);
    else field.reportValidity();
  }});
  return field;
}

export const optimizerOf = text => {
  const [, name, settings] = /^([^(]+)(?:\((.*)\))?$/.exec(text);
  const [rate, ...others] = (settings || '').split(',').map(s => s.trim());
  return {name, rate, others: others.join(', ')};
};

/** The output and the loss that fit the data. */
export function fitting(setup) {
  const d = setup.data;
  const last = setup.layers[setup.layers.length - 1];
  const several = d.kind === 'blobs' ? d.classes : d.kind === 'digits' ? 10
    : d.kind === 'points' && d.points.some((y, i) => i % 3 === 2 && y > 1) ? Math.max(...d.points.filter((_, i) => i % 3 === 2)) + 1 : 0;
  if (several) Object.assign(last, {units: several, g: 'Softmax'});
  else if (d.kind === 'formula' && !/[<>]/.test(d.text)) Object.assign(last, {units: 1, g: 'Identity'});
  else Object.assign(last, {units: 1, g: 'Sigmoid'});
  setup.loss = several ? 'CategoricalCrossEntropy' : last.g === 'Identity' ? 'MeanSquaredError' : 'BinaryCrossEntropy';
  return setup;
}

export class Controls {
  constructor(box, actions) {
    this.box = box;
    this.actions = actions;
    this.lane = 0;
    this.when = 'start';
    this.drawing = -1;
    this.open = {data: true, layers: true, training: true};
  }

  build(model) {
    this.model = model;
    this.lane = Math.min(this.lane, model.lanes.length - 1);
    const focused = this.box.contains(document.activeElement) ? document.activeElement.id : '';
    this.setup = clone(model.lanes[this.lane].now);
    this.box.replaceChildren(this.tabs(), this.group('data', this.data()), this.group('features', this.features()),
      this.group('layers', this.layers()), this.group('training', this.training()));
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
  }

  group(name, content) {
    const details = make('details', {id: 'group-' + name, open: Boolean(this.open[name]), ontoggle: () => { this.open[name] = details.open; }},
      make('summary', {}, t(name)), ...content);
    details.hidden = this.actions.isHidden(name);
    return details;
  }

  tabs() {
    const count = this.model.lanes.length;
    const row = make('div', {className: 'tabs', role: 'group', ariaLabel: t('network')});
    if (count > 1) {
      for (let i = 0; i < count; i++) {
        row.append(make('button', {type: 'button', id: 'lane' + i, ariaPressed: String(i === this.lane), onclick: () => {
          this.lane = i;
          this.build(this.model);
        }}, t('networkN', i + 1)));
      }
    }
    if (count < 4 && !this.actions.isHidden('compare')) {
      row.append(make('button', {type: 'button', id: 'compare', title: t('compareHelp'), onclick: () => this.actions.compare()}, t('compare')));
    }
    return row;
  }

  /** Tells a change of this run; of all runs where it is of the data. */
  change(edit, ofAll = false) {
    this.actions.change(this.lane, edit, ofAll);
  }

  data() {
    const d = this.setup.data;
    const set = (key, value) => this.change(s => {
      s.data[key] = value;
      if (key === 'kind') this.adapt(s);
      if (key === 'kind' || key === 'classes' || key === 'text') fitting(s);
    }, true);
    const content = [labeled(t('kind'), select('kind', this.model.data.own ? ['own', ...KINDS] : KINDS, this.asksFile ? 'csv' : d.kind, value => {
      // there is nothing to train on before a file is chosen
      this.asksFile = value === 'csv';
      if (this.asksFile) this.build(this.model);
      else if (value !== d.kind) set('kind', value);
      else this.build(this.model);
    }, t))];
    if (this.asksFile) return [...content, this.file()];
    if (!FIXED.includes(d.kind)) {
      content.push(labeled(t('size'), numberField('size', d.size, 2, 3000, 1, value => set('size', value))));
    }
    if (['circles', 'moons', 'spirals', 'blobs', 'formula'].includes(d.kind)) {
      content.push(labeled(t('noise'), numberField('noise', d.noise, 0, 10, 0.01, value => set('noise', value))));
    }
    if (d.kind === 'blobs' || d.kind === 'parity') {
      content.push(labeled(t(d.kind === 'blobs' ? 'classes' : 'bits'), numberField('classes', d.classes, 2, d.kind === 'blobs' ? 10 : 8, 1, value => set('classes', value))));
    }
    if (d.kind === 'formula') {
      const field = make('input', {id: 'text', value: d.text, maxLength: 200, spellcheck: false, list: 'formulas', onchange: () => set('text', field.value)});
      content.push(labeled('y =', field), make('datalist', {id: 'formulas'}, ...FORMULAS.map(value => make('option', {value}))));
    }
    if (d.kind === 'csv') content.push(this.file());
    content.push(this.drawTools());
    if (!['and', 'or', 'xor', 'own'].includes(d.kind)) {
      content.push(labeled(t('shareTrain'), select('trainShare', ['0.1', '0.2', '0.5', '0.8', '0.9', '1'], String(d.share), value => set('share', Number(value)), percent)));
      content.push(labeled(t('dataSeed'), numberField('dataSeed', d.seed, 0, 1e9, 1, value => set('seed', value))));
    }
    return content;
  }

  /** What another kind of data needs to begin with. */
  adapt(setup) {
    const d = setup.data;
    setup.features = [];
    if (['and', 'or', 'xor', 'parity'].includes(d.kind)) d.share = 1;
    else if (d.share === 1) d.share = 0.8;
    if (d.kind === 'digits') d.size = Math.max(d.size, 1000);
    else if (d.size > 600) d.size = 300;
    if (d.kind === 'formula' && !d.text) d.text = FORMULAS[0];
    if (d.kind === 'formula' && d.text.length > 200) d.text = FORMULAS[0];
    if (d.kind === 'blobs' && d.noise < 0.1) d.noise = 0.2;
    if (d.kind === 'parity') d.classes = 4;
    if (d.kind === 'digits' && setup.layers.length > 1) {
      setup.layers = [{units: 32, g: 'ReLU', init: ''}, setup.layers[setup.layers.length - 1]];
      setup.optimizer = 'Adam(0.003)';
      setup.batch = 32;
    } else if (setup.batch > d.size) setup.batch = 0;
    if (d.kind === 'points') {
      d.share = 1;
      if (d.points.length < 6) d.points = [-0.5, -0.5, 0, 0.5, 0.5, 1];
    }
  }

  drawTools() {
    const kind = this.setup.data.kind;
    if (kind === 'digits' || kind === 'parity' || !this.model.data.plane) return '';
    const value = String(this.drawing);
    const row = make('div', {className: 'row'}, labeled(t('draw'), select('draw', ['-1', '0', '1', '2'], value, v => {
      this.drawing = Number(v);
    }, v => v === '-1' ? t('drawOff') : t('classN', v))));
    if (kind === 'points') {
      row.append(make('button', {type: 'button', id: 'erase', onclick: () => this.change(s => {
        s.data.points = [-0.5, -0.5, 0, 0.5, 0.5, 1];
        fitting(s);
      }, true)}, t('erase')));
    }
    return row;
  }

  file() {
    const field = make('input', {id: 'file', type: 'file', accept: '.csv,.txt,.tsv', onchange: async () => {
      const setup = clone(this.setup);
      setup.data.kind = 'csv';
      this.adapt(setup);
      this.asksFile = false;
      this.actions.csv(setup, await field.files[0].text());
    }});
    return make('div', {}, labeled(t('csv'), field), make('p', {className: 'hint'}, t('csvHelp')));
  }

  features() {
    if (this.model.data.inputs > 6 || this.model.data.images) return [];
    const used = this.setup.features.length ? this.setup.features : this.plainInputs();
    const all = [...new Set([...FEATURES, ...this.plainInputs(), ...used])].filter(f => this.model.data.inputs === 2 || !FEATURES.includes(f) || used.includes(f));
    const set = list => this.change(s => {
      s.features = list.join() === this.plainInputs().join() ? [] : list;
    });
    const boxes = all.map((feature, i) => make('label', {className: 'check'}, make('input', {
      id: 'feature' + i, type: 'checkbox', checked: used.includes(feature), onchange: event => {
        const next = all.filter(f => f === feature ? event.target.checked : used.includes(f));
        if (next.length) set(next);
        else event.target.checked = true;
      }
    }), ' ', feature));
    const other = make('input', {id: 'otherFeature', placeholder: 'exp(-x1^2)', maxLength: 100, spellcheck: false, ariaLabel: t('addFeature'), onchange: () => set([...used, other.value.trim()])});
    return [make('div', {className: 'boxes'}, ...boxes), labeled(t('addFeature'), other)];
  }

  plainInputs() {
    return Array.from({length: this.model.data.inputs}, (_, i) => 'x' + (i + 1));
  }

  layers() {
    const layers = this.setup.layers;
    const rows = layers.map((layer, k) => {
      const isOutput = k === layers.length - 1;
      const row = make('div', {className: 'layer'},
        make('b', {}, isOutput ? t('output') : String(k + 1)),
        isOutput ? make('span', {className: 'fixed'}, String(layer.units)) : this.unitsOf(layer, k),
        make('span', {}, this.activationOf(layer, k)), stacked(t('k_init'), this.initializerOf(layer, k)));
      row.append(isOutput ? make('span') : make('button', {type: 'button', id: 'remove' + k, className: 'small', ariaLabel: t('removeLayer', k + 1), onclick: () => this.change(s => { s.layers.splice(k, 1); })}, '−'));
      return row;
    });
    const add = make('button', {type: 'button', id: 'addLayer', onclick: () => this.change(s => {
      const at = s.layers.length - 1;
      s.layers.splice(at, 0, at ? clone(s.layers[at - 1]) : {units: 4, g: 'Tanh', init: ''});
    })}, t('addLayer'));
    return [...rows, make('div', {className: 'row'}, add, make('span', {className: 'hint'}, t('parameters', number(this.model.lanes[this.lane].parameters, 0))))];
  }

  unitsOf(layer, k) {
    const field = numberField('units' + k, layer.units, 1, 256, 1, value => this.change(s => { s.layers[k].units = value; }));
    field.setAttribute('aria-label', t('units', k + 1));
    return field;
  }

  activationOf(layer, k) {
    const field = select('g' + k, [...ACTIVATIONS, ...this.model.own.g], layer.g, value => this.change(s => { s.layers[k].g = value; }), gName);
    field.setAttribute('aria-label', t('activation', k + 1));
    return field;
  }

  initializerOf(layer, k) {
    const usual = this.model.lanes[this.lane].layers[k] ? this.model.lanes[this.lane].layers[k].init : '';
    const field = select('init' + k, [...INITIALIZERS, ...this.model.own.init], layer.init, value => this.change(s => { s.layers[k].init = value; }),
      text => text === '' ? t('usual', gName(usual)) : gName(text));
    field.setAttribute('aria-label', t('initializer', k + 1));
    return field;
  }

  training() {
    const s = this.setup;
    const set = (key, value) => this.change(next => { next[key] = value; });
    const optimizer = optimizerOf(s.optimizer);
    const write = (name, rate, others) => set('optimizer', others ? `${name}(${rate}, ${others})` : `${name}(${rate})`);
    const content = [stacked(t('loss'), select('loss', [...LOSSES, ...this.model.own.loss], s.loss, value => set('loss', value), gName)),
      stacked(t('optimizer'), select('optimizer', [...Object.keys(OPTIMIZERS), ...this.model.own.optimizer], optimizer.name, name =>
        this.model.own.optimizer.includes(name) ? set('optimizer', name) : write(name, optimizer.rate || 0.03, ''), gName))];
    if (optimizer.rate) {
      content.push(this.rate(optimizer, write));
      if (OPTIMIZERS[optimizer.name]) {
        const field = make('input', {id: 'others', value: optimizer.others || OPTIMIZERS[optimizer.name], onchange: () => write(optimizer.name, optimizer.rate, field.value.trim())});
        content.push(stacked(t('otherSettings'), field));
      }
    }
    const batches = ['0', '1', '8', '32', '128'];
    content.push(
      labeled(t('schedule'), select('schedule', [...SCHEDULES, ...this.model.own.schedule], s.schedule, value => set('schedule', value), gName)),
      labeled(t('batch'), select('batch', batches, String(s.batch), value => set('batch', Number(value)), v => v === '0' ? t('all') : v === '1' ? t('one') : v)),
      labeled(t('l2'), select('l2', ['0', '0.0001', '0.001', '0.01', '0.1'], String(s.l2), value => set('l2', Number(value)), v => v === '0' ? t('off') : number(v, Math.max(0, v.length - 2)))),
      labeled(t('clip'), select('clip', ['0', '0.1', '1', '5'], String(s.clip), value => set('clip', Number(value)), v => v === '0' ? t('off') : number(v, v === '0.1' ? 1 : 0))),
      stacked(t('whenChanged'), select('when', ['start', 'here', 'lane'], this.when, value => { this.when = value; },
        v => t({start: 'fromStart', here: 'fromHere', lane: 'inLane'}[v]))));
    if (!this.actions.isHidden('seed')) {
      content.push(make('div', {className: 'row'},
        labeled(t('seed'), numberField('seed', s.seed, 0, 1e9, 1, value => this.change(n => { n.seed = value; }, 'seed'))),
        make('button', {type: 'button', id: 'newSeed', onclick: () => {
          const seed = Math.floor(Math.random() * 1e6);
          this.actions.say(t('seedSaid', seed));
          this.change(n => { n.seed = seed; }, 'seed');
        }}, t('newSeed'))));
    }
    return content;
  }

  rate(optimizer, write) {
    const rate = Number(optimizer.rate);
    const slider = make('input', {id: 'rateSlider', type: 'range', min: 0, max: RATES.length - 1, step: 1,
      value: String(RATES.reduce((best, r, i) => Math.abs(Math.log(r / rate)) < Math.abs(Math.log(RATES[best] / rate)) ? i : best, 0)),
      ariaLabel: t('rate'), onchange: () => write(optimizer.name, RATES[slider.value], optimizer.others)});
    const field = numberField('rate', rate, 0, 1000, 'any', value => write(optimizer.name, value, optimizer.others));
    return make('div', {className: 'rate'}, labeled(t('rate'), field), slider);
  }
}

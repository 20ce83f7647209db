// What is changed of the networks: each change becomes the scripts that the server opens.
import {Refused, ask} from './api.js';
import {clone, isSameNetwork} from './state.js';

const MOST_LANES = 4;
/** Outputs that a column of targets may need, in the order of trying. */
const OUTPUTS = [[2, 'Softmax', 'CategoricalCrossEntropy'], [1, 'Sigmoid', 'BinaryCrossEntropy'], [1, 'Identity', 'MeanSquaredError'],
  ...[3, 4, 5, 6, 7, 8, 9, 10].map(n => [n, 'Softmax', 'CategoricalCrossEntropy'])];

export class Changes {
  /** host knows model, frame and controls of now; refresh reads the new state, address writes it. */
  constructor(host) {
    this.host = host;
    this.last = Promise.resolve();
  }

  scripts() {
    return this.host.model().lanes.map(lane => lane.script);
  }

  async open(scripts, step = 0) {
    await ask('open', {lanes: scripts, step});
    await this.renew();
  }

  async renew() {
    await this.host.refresh();
    this.host.address();
  }

  /** Changes the setup of a run after the changes before it: each starts from what they made. */
  change(lane, edit, ofAll) {
    const mine = this.last.then(async () => {
      // a change that goes on from here has to know where that is
      while (!this.host.frame()) await new Promise(requestAnimationFrame);
      const setup = clone(this.host.model().lanes[lane].now);
      edit(setup);
      await this.take(lane, setup, ofAll);
    });
    this.last = mine.catch(() => {});
    return mine;
  }

  async take(lane, setup, ofAll) {
    const {when} = this.host.controls;
    const {step} = this.host.frame().lanes[lane];
    const isLater = !ofAll && when !== 'start' && step > 0 && isSameNetwork(this.host.model().lanes[lane].now, setup);
    if (!isLater) await this.open(this.scripts().map((script, i) => i === lane ? {setup, changes: []} : shared(script, setup, ofAll)));
    else if (when === 'here') {
      await ask('change', {lane, setup});
      await this.renew();
    } else await this.branch(lane, setup, step);
  }

  /** Opens another network that goes on from this step with another setup. */
  async branch(lane, setup, step) {
    const all = this.scripts();
    if (all.length === MOST_LANES) throw new Refused({fr: 'quatre réseaux au plus', en: 'four networks at most'});
    const kept = all[lane].changes.filter(change => change.step <= step);
    await this.open([...all, {setup: all[lane].setup, changes: [...kept, {step, setup}]}], step);
    this.host.choose(all.length);
  }

  async compare() {
    const all = this.scripts();
    if (all.length === MOST_LANES) return;
    await this.open([...all, clone(all[this.host.controls.lane])], this.host.frame().lanes[0].step);
    this.host.choose(all.length);
  }

  async close(lane) {
    await this.open(this.scripts().filter((_, i) => i !== lane));
  }

  /** Sets numbers of a network by hand. */
  async edit(lane, edits) {
    for (const one of edits) await ask('edit', {lane, ...one});
    await this.renew();
  }

  /** Opens data of a file with the first output that fits its targets. */
  async csv(setup, content) {
    setup.data.text = content;
    setup.features = [];
    const last = setup.layers[setup.layers.length - 1];
    for (const [units, g, loss] of OUTPUTS) {
      Object.assign(last, {units, g});
      setup.loss = loss;
      try {
        await this.open([{setup, changes: []}]);
        return;
      } catch (error) {
        if (!/unit|classes|Y has|targets|0 or 1|\[0, 1]|sum/.test(error.message)) throw error;
      }
    }
    throw new Refused({fr: 'la dernière colonne n’est ni des classes, ni des nombres', en: 'the last column is neither classes nor numbers'});
  }
}

/** The script of another run, with what all runs share: the seed, or the data and what fits them. */
function shared(script, setup, ofAll) {
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
}

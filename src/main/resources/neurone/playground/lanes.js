// The networks side by side, and what is pointed at, chosen and shown of them.
import {$, make} from './dom.js';
import {LaneView} from './lane.js';
import {unitPanel} from './unit.js';
import {t} from './words.js';

const SHOWN = [['test', 'showTest'], ['discrete', 'discrete'], ['moves', 'moves']];

export class Lanes {
  /** actions: draw, chooseLane, example (to show in the plane), point, edit, close. */
  constructor(actions) {
    this.actions = actions;
    this.views = [];
    this.chosen = null;
    this.hovered = null;
    this.options = {test: true, discrete: false, moves: false, example: -1};
  }

  build(model) {
    this.model = model;
    this.hovered = null;
    $('lanes').replaceChildren();
    $('planeSlot').replaceChildren();
    $('stage').classList.toggle('several', model.lanes.length > 1);
    $('lanes').style.setProperty('--count', model.lanes.length);
    const actions = {
      unit: (lane, l, unit, isHover) => this.unit(lane, l, unit, isHover),
      point: this.actions.point,
      close: this.actions.close
    };
    this.views = model.lanes.map((_, i) => new LaneView(model, i, actions));
    this.views[0].section.append(this.boxes());
  }

  /** What may be shown of a network, and how to read it. */
  boxes() {
    const boxes = SHOWN.map(([key, words]) => {
      const box = make('input', {type: 'checkbox', checked: this.options[key], id: 'show-' + key, onchange: () => {
        this.options[key] = box.checked;
        this.actions.draw();
      }});
      return make('label', {className: 'check'}, box, ' ' + t(words));
    });
    return make('div', {className: 'row'}, ...boxes, make('p', {className: 'hint'}, t('legend')));
  }

  unit(lane, l, unit, isHover) {
    if (l === null || isHover) {
      this.hovered = l === null ? null : {lane, l, unit};
      this.actions.draw();
      return;
    }
    this.actions.chooseLane(lane);
    this.chosen = {lane, l, unit};
    this.actions.draw();
    $('unit').scrollIntoView({block: 'nearest'});
  }

  forget() {
    this.chosen = null;
    $('unit').hidden = true;
  }

  light(parts) {
    for (const view of this.views) view.light(parts);
  }

  relay() {
    for (const view of this.views) view.relay();
  }

  draw(frame, current) {
    const shown = {...this.options, example: this.actions.example(this.options.example)};
    const of = (unit, i) => unit && unit.lane === i ? unit : null;
    this.views.forEach((view, i) => {
      view.section.classList.toggle('current', this.views.length > 1 && current === i);
      view.draw(frame.lanes[i], shown, of(this.chosen, i), of(this.hovered, i));
    });
  }

  /** The numbers of the chosen unit. */
  drawUnit(frame) {
    if (!this.chosen) return;
    const chosen = this.chosen;
    const {lane, l, unit} = chosen;
    const edit = one => this.actions.edit(lane, one, () => {
      this.chosen = chosen;
      this.actions.draw();
    });
    unitPanel($('unit'), this.model.lanes[lane], frame.lanes[lane], l, unit, edit, () => {
      this.forget();
      this.actions.draw();
    });
  }
}

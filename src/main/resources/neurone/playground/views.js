// More to see of a network than its frames: each view is asked for by itself.
import {$, make} from './dom.js';
import {CurveView} from './view-curve.js';
import {FoldView} from './view-fold.js';
import {LineView} from './view-line.js';
import {RaceView} from './view-race.js';
import {SliceView} from './view-slice.js';
import {t} from './words.js';

const KINDS = {line: LineView, curve: CurveView, fold: FoldView, slice: SliceView, race: RaceView};

export class Views {
  constructor(box, host) {
    this.box = box;
    this.host = host;
    this.kind = '';
  }

  /** Opens a view; none for ''. */
  choose(kind) {
    this.kind = kind in KINDS ? kind : '';
    this.build();
    this.draw();
  }

  /** Lays the view out for networks of this shape; for the same ones as before it stays. */
  fit(key) {
    if (this.key === key) return;
    this.key = key;
    this.build();
  }

  build() {
    this.lane = this.host.chosenLane();
    const kinds = ['', ...Object.keys(KINDS)];
    const choice = make('select', {id: 'view', onchange: () => this.choose(choice.value)},
      ...kinds.map(kind => make('option', {value: kind, selected: kind === this.kind}, t(kind ? 'view_' + kind : 'view_none'))));
    const head = make('div', {className: 'row'}, make('label', {}, make('span', {}, t('view')), choice));
    this.body = make('div', {className: 'view', id: 'viewBody'});
    const isChanging = document.activeElement === $('view');
    this.box.replaceChildren(head, this.body);
    if (isChanging) choice.focus();
    this.view = null;
  }

  draw() {
    if (!this.kind || !this.host.frame()) return;
    if (!this.view || this.lane !== this.host.chosenLane()) {
      this.lane = this.host.chosenLane();
      this.body.replaceChildren();
      this.view = new KINDS[this.kind](this.body, this.host);
    }
    this.view.draw();
  }
}

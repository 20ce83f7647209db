// Whether the chosen network learns: a word where its cost stays, and the diagnosis that is asked for.
import {ask} from './api.js';
import {button, make} from './dom.js';
import {lang, t} from './words.js';

/** Steps after which a cost that stays is worth a word. */
const FLAT_STEPS = 50;

export class Remark {
  /** host knows the chosen lane, and act runs an action of the user. */
  constructor(box, host) {
    this.box = box;
    this.host = host;
  }

  /** Writes the button that asks, and what was answered. */
  build(...answer) {
    this.flat = make('p', {className: 'hint', id: 'flat'});
    this.box.replaceChildren(button('diagnose', t('diagnose'), () => this.host.act(() => this.diagnose())), this.flat, ...answer);
  }

  /** Says beside the button that the cost is still about where it began. */
  draw(lane) {
    const rows = lane.doubles(lane.curve);
    const last = rows.length - lane.columns;
    const isFlat = last > 0 && rows[last] >= FLAT_STEPS && rows[last + 1] > 0.99 * rows[1];
    const words = isFlat ? t('flat') : '';
    if (this.flat.textContent !== words) this.flat.textContent = words;
  }

  async diagnose() {
    const {findings, conclusion} = await ask('diagnosis', {lane: this.host.chosenLane(), lang: lang()});
    const answer = make('div', {role: 'status'});
    if (!findings.length) answer.textContent = conclusion;
    for (const finding of findings) {
      answer.append(make('h3', {}, finding.title + ' ' + t('ofLesson', finding.lesson)),
        make('p', {}, finding.measured + ' ' + finding.why), make('p', {}, t('remedy') + finding.remedy), make('code', {}, finding.code));
    }
    const said = this.flat.textContent;
    this.build(answer);
    this.flat.textContent = said;
    this.box.scrollIntoView({block: 'nearest'});
  }
}

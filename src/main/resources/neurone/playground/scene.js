// A scene: a question that is answered before the networks move, then what they showed.
import {button, make} from './dom.js';
import {SCENES} from './scenes.js';
import {both, isFrench, lang, t} from './words.js';

const COURSE = 'https://github.com/neurone/neurone/blob/main/docs';

export class SceneView {
  constructor(box, list, actions) {
    this.box = box;
    this.list = list;
    this.actions = actions;
    this.index = -1;
  }

  get scene() {
    return SCENES[this.index];
  }

  /** The buttons of the six lessons. */
  lessons() {
    this.list.replaceChildren(...SCENES.map((scene, i) => {
      const made = button('lesson' + (i + 1), '', () => this.actions.enter(i));
      // where it is narrow, the number alone
      made.append(make('span', {className: 'word'}, t('lesson', '')), String(i + 1));
      made.setAttribute('aria-label', t('lesson', i + 1));
      made.title = both(scene.title);
      if (i === this.index) made.setAttribute('aria-current', 'true');
      return made;
    }));
  }

  show(index) {
    this.index = index;
    this.choice = undefined;
    this.answered = false;
    this.draw();
  }

  leave() {
    this.index = -1;
    this.box.hidden = true;
    this.lessons();
  }

  /** Writes everything anew, in the language of now. */
  draw() {
    this.lessons();
    if (this.index < 0) return;
    const {title, question, choices} = this.scene;
    this.words = make('div', {className: 'answer', role: 'status'});
    const go = button('try', t('tryIt'), () => this.answer());
    go.className = 'main';
    if (this.choice === undefined) go.setAttribute('aria-disabled', 'true');
    const radios = choices.map((choice, i) => make('label', {}, make('input', {
      type: 'radio', name: 'choice', id: 'choice' + i, checked: this.choice === i, onchange: () => {
        this.choice = i;
        go.removeAttribute('aria-disabled');
        this.words.replaceChildren();
      }
    }), both(choice)));
    this.box.replaceChildren(make('h2', {id: 'sceneTitle'}, t('lesson', this.index + 1) + (isFrench() ? '\u202f: ' : ': ') + both(title)),
      make('p', {}, both(question)), make('div', {role: 'radiogroup', 'aria-labelledby': 'sceneTitle'}, ...radios), this.words,
      go, ' ', button('leave', t('closeScene'), () => this.actions.leave()));
    this.box.hidden = false;
    if (this.answered) this.tell();
  }

  answer() {
    if (this.choice === undefined) {
      this.words.textContent = t('answerFirst');
      return;
    }
    this.answered = true;
    this.actions.watch(this.scene);
    // the networks have their say first
    setTimeout(() => this.tell(), this.scene.pencil ? 0 : 2500);
  }

  tell() {
    if (this.index < 0 || !this.answered) return;
    const {choices, right, after} = this.scene;
    const lesson = `lesson-${this.index + 1}.md`;
    this.words.replaceChildren(t('yourAnswer', both(choices[this.choice])) + '. ' + t(this.choice === right ? 'good' : 'notYet') + ' ' + both(after) + ' ',
      make('a', {id: 'read', href: `${COURSE}/${lang()}/${lesson}`, target: '_blank', rel: 'noopener noreferrer'}, t('readLesson', this.index + 1)),
      ' ' + t('readOffline', `docs/${lang()}/${lesson}`));
    this.actions.told();
  }
}

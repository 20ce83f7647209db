// Parts of the page, one at a time where it is narrow.
import {$, button} from './dom.js';
import {t} from './words.js';

const NAMES = ['plane', 'network', 'cost', 'settings', 'pencil', 'views'];

export class Tabs {
  /** host knows whether a scene is shown, and lays out again what had no size. */
  constructor(box, host) {
    this.box = box;
    this.host = host;
  }

  build() {
    const names = [...(this.host.hasScene() ? ['scene'] : []), ...NAMES];
    const now = document.body.dataset.tab;
    if (!names.includes(now)) document.body.dataset.tab = 'plane';
    this.box.replaceChildren(...names.map(name => {
      const made = button('tab-' + name, t('tab_' + name), () => this.show(name));
      made.setAttribute('aria-pressed', name === document.body.dataset.tab);
      return made;
    }));
  }

  show(name) {
    document.body.dataset.tab = name;
    if ($('tab-' + name)) $('tab-' + name).classList.remove('news');
    for (const made of this.box.children) made.setAttribute('aria-pressed', made.id === 'tab-' + name);
    // what was hidden had no size
    this.host.relay();
  }
}

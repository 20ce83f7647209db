// The keyboard: what a key does depends on where the focus is.
import {$} from './dom.js';

/** Listens to keys; letters tells whether letters are keys too. */
export function listen(transport, pencil, letters) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const {target} = event;
    const isBox = target.type === 'checkbox';
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && !isBox) return;
    const inPencil = $('pencil').contains(target) && pencil.steps.length > 0;
    const keys = {
      ArrowRight: () => inPencil ? pencil.show(pencil.current + 1) : transport.stepBy(1),
      ArrowLeft: () => inPencil ? pencil.show(pencil.current - 1) : transport.stepBy(-1),
      Home: () => transport.goTo(0),
      End: () => transport.toEnd()
    };
    if (target.tagName !== 'BUTTON' && target.tagName !== 'SUMMARY' && !isBox) keys[' '] = () => transport.toggle();
    Object.assign(keys, letters());
    if (!(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });
}

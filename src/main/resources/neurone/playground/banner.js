// What the page says beside its pictures: a line at its head, and words for who listens.
import {$} from './dom.js';

export function banner(words, ...buttons) {
  $('banner').hidden = words === '';
  $('banner').replaceChildren(words, ...buttons);
  delete $('banner').dataset.kept;
}

export function say(words) {
  $('live').textContent = words;
}

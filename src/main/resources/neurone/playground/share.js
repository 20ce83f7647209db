// What opens from the head of the page: sharing, files and pictures, and the keys.
import {bytes, text} from './api.js';
import {GROUPS} from './controls.js';
import {$, button, make} from './dom.js';
import {isFrench, t} from './words.js';

/** The panels; host knows the state of the page. */
export class Panels {
  constructor(host) {
    this.host = host;
    this.letters = true;
    this.fill = {share: box => this.share(box), keys: box => this.keys(box)};
    for (const id of Object.keys(this.fill)) $(id + 'Button').addEventListener('click', () => this.toggle(id));
  }

  toggle(id) {
    const box = $(id);
    box.hidden = !box.hidden;
    $(id + 'Button').setAttribute('aria-expanded', !box.hidden);
    if (box.hidden) return;
    box.replaceChildren();
    this.fill[id](box);
    box.querySelector('h2').focus();
  }

  close() {
    for (const id of Object.keys(this.fill)) {
      $(id).hidden = true;
      $(id + 'Button').setAttribute('aria-expanded', false);
    }
  }

  keys(box) {
    const check = make('input', {type: 'checkbox', id: 'letters', checked: this.letters, onchange: () => { this.letters = check.checked; }});
    box.append(make('h2', {tabIndex: -1}, t('keysTitle')), ...['k1', 'k2', 'k3', 'k4'].map(key => make('p', {}, t(key))),
      make('label', {className: 'check'}, check, ' ' + t('lettersOff')));
  }

  share(box) {
    this.host.address();
    const hint = make('p', {}, t('shareHelp'));
    const field = make('input', {id: 'link', readOnly: true, value: location.hash, ariaLabel: t('copyLink'), className: 'wide'});
    const out = make('div');
    const {act, say, chosenLane, view} = this.host;
    const file = (id, call, name) => button(id, t(id), () => act(async () => save(name, new Blob([await bytes(call, {lane: chosenLane()})]))));
    box.append(make('h2', {tabIndex: -1}, t('shareTitle')), hint, field,
      button('copyLink', t('copyLink'), async () => {
        await navigator.clipboard.writeText(location.hash);
        say(t('copied'));
        hint.textContent = t('copied');
      }),
      button('java', t('java'), () => act(async () => {
        const program = await text('java', {lane: chosenLane()});
        out.replaceChildren(button('saveJava', t('save'), () => save('Atelier.java', new Blob([program]))), make('pre', {id: 'program', tabIndex: 0}, program));
      })),
      file('model', 'model', 'model.safetensors'), file('onnx', 'onnx', 'model.onnx'));
    if (view().plane) box.append(button('png', t('png'), () => view().plane.canvas.toBlob(blob => blob && save('plane.png', blob))));
    box.append(button('svg', t('svg'), () => save('network.svg', new Blob([view().network.picture()], {type: 'image/svg+xml'}))), out);
    this.hideList(box, field);
  }

  /** What a teacher takes away from those who open the address. */
  hideList(box, field) {
    box.append(make('p', {}, t('hide') + (isFrench() ? '\u202f: ' : ': ') + t('hideHelp')));
    const extra = this.host.extra();
    for (const group of GROUPS) {
      const check = make('input', {type: 'checkbox', id: 'hide-' + group, checked: extra.hide.split(',').includes(group), onchange: () => {
        const hidden = extra.hide.split(',').filter(name => name && name !== group);
        if (check.checked) hidden.push(group);
        extra.hide = hidden.join(',');
        this.host.address();
        field.value = location.hash;
      }});
      box.append(make('label', {className: 'check'}, check, ' ' + t(group)));
    }
  }
}

function save(name, blob) {
  const link = make('a', {href: URL.createObjectURL(blob), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

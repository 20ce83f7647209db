// One unit: its formula, and its numbers to read and to change.
import {gName, isFrench, number, t} from './words.js';

export function unitPanel(box, lane, frame, l, i, onEdit, onClose) {
  const layer = frame.layers[l - 1];
  box.hidden = false;
  const key = l + ',' + i + ',' + frame.step + ',' + document.documentElement.lang;
  if (box.dataset.key === key || box.contains(document.activeElement) && box.dataset.unit === l + ',' + i && document.activeElement.tagName === 'INPUT') return;
  box.dataset.key = key;
  box.dataset.unit = l + ',' + i;
  box.replaceChildren();
  const head = document.createElement('h2');
  head.textContent = t('unitName', i + 1, l) + (isFrench() ? '\u202f: ' : ': ') + gName(lane.layers[l - 1].g);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = t('close');
  close.addEventListener('click', onClose);
  const formula = document.createElement('p');
  formula.className = 'formula';
  formula.textContent = `z = Σⱼ W[${l}]ᵢⱼ ${l === 1 ? 'xⱼ' : `a[${l - 1}]ⱼ`} + b[${l}]ᵢ,  a[${l}]ᵢ = g(z),  i = ${i + 1}`;
  box.append(head, close, formula);
  if (!layer.numbers) {
    const words = document.createElement('p');
    words.textContent = t('tooManyNumbers');
    box.append(words);
    return;
  }
  const table = document.createElement('table');
  table.innerHTML = `<thead><tr><th scope="col">${t('from')}</th><th scope="col">${t('value')}</th><th scope="col">${t('gradient')}</th><th scope="col">${t('move')}</th></tr></thead>`;
  const body = document.createElement('tbody');
  table.append(body);
  for (const parameter of layer.numbers) {
    const values = frame.doubles(parameter.value);
    const gradients = frame.doubles(parameter.gradient);
    const moves = frame.doubles(parameter.move);
    const isShared = values.length === 1 && parameter.name !== 'b' && parameter.name !== 'W';
    const row = isShared ? 0 : i;
    for (let j = 0; j < Math.min(parameter.columns, 64); j++) {
      const at = row * parameter.columns + j;
      const tr = document.createElement('tr');
      const from = parameter.name !== 'W' ? parameter.name
        : 'W, ' + (l === 1 ? lane.names[j] || 'x' + (j + 1) : `a[${l - 1}]${j + 1}`);
      tr.innerHTML = '<th scope="row"></th><td></td><td></td><td></td>';
      tr.children[0].textContent = from;
      const input = document.createElement('input');
      input.type = 'number';
      input.step = 'any';
      // six digits fit; who goes into the field gets all of them
      const whole = String(values[at]);
      const short = String(Number(values[at].toPrecision(6)));
      input.value = short;
      input.addEventListener('focus', () => { input.value = whole; });
      input.addEventListener('blur', () => { if (input.value === whole) input.value = short; });
      input.setAttribute('aria-label', t('valueOf', from));
      input.addEventListener('change', () => {
        const value = input.valueAsNumber;
        if (Number.isFinite(value)) onEdit({layer: l, parameter: parameter.name, row, column: j, value});
      });
      tr.children[1].append(input);
      tr.children[2].textContent = number(gradients[at], 4);
      tr.children[3].textContent = number(moves[at], 4);
      body.append(tr);
    }
  }
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.append(table);
  box.append(scroller);
}

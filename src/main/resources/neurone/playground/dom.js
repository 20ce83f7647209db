// Makes the elements of the page.

export const $ = id => document.getElementById(id);

/** An element with properties, listeners (onclick and so on) and attributes. */
export function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (key in node && key !== 'list' && key !== 'form') node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

export function button(id, words, onClick) {
  const made = make('button', {type: 'button', onclick: onClick}, words);
  if (id) made.id = id;
  return made;
}

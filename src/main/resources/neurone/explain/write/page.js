'use strict';
const steps = [...document.querySelectorAll('article')];
const picture = document.querySelector('svg');
const parts = [...document.querySelectorAll('[data-part]')];
const previous = document.getElementById('previous');
const next = document.getElementById('next');
let current = -1;

function show(step) {
  const wanted = Math.max(0, Math.min(steps.length - 1, step));
  if (wanted === current) return;
  current = wanted;
  steps.forEach((article, i) => { article.hidden = i !== current; });
  const on = steps[current].dataset.parts.split(' ');
  picture.classList.toggle('stepping', current > 0);
  parts.forEach(part => part.classList.toggle('on', on.includes(part.dataset.part)));
  previous.disabled = current === 0;
  next.disabled = current === steps.length - 1;
  document.getElementById('place').textContent = current + ' / ' + (steps.length - 1);
}

function scrollsSideways(element) {
  const box = element.closest && element.closest('.term');
  return box !== null && box !== undefined && box.scrollWidth > box.clientWidth;
}

const keys = {
  ArrowRight: () => show(current + 1),
  ArrowLeft: () => show(current - 1),
  Home: () => show(0),
  End: () => show(steps.length - 1)
};
document.addEventListener('keydown', event => {
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (!(event.key in keys) || modified || scrollsSideways(event.target)) return;
  event.preventDefault();
  keys[event.key]();
});

previous.addEventListener('click', () => show(current - 1));
next.addEventListener('click', () => show(current + 1));
document.querySelectorAll('.contents a').forEach((link, i) =>
  link.addEventListener('click', event => {
    event.preventDefault();
    show(i + 1);
  }));

let touch = null;
document.addEventListener('touchstart', event => {
  touch = scrollsSideways(event.target) || event.touches.length > 1 ? null : event.touches[0];
}, {passive: true});
document.addEventListener('touchend', event => {
  if (touch === null) return;
  const dx = event.changedTouches[0].clientX - touch.clientX;
  const dy = event.changedTouches[0].clientY - touch.clientY;
  touch = null;
  if (Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy)) show(current + (dx < 0 ? 1 : -1));
}, {passive: true});

document.querySelector('nav').hidden = false;
show(0);

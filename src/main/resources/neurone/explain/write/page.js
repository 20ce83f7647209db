'use strict';
const steps = [...document.querySelectorAll('article')];
const picture = document.querySelector('svg.network');
const parts = [...document.querySelectorAll('[data-part]')];
const previous = document.getElementById('previous');
const next = document.getElementById('next');
const place = document.getElementById('place');
const EDGE = 24;
let current = -1;

function stepOf(hash) {
  const found = /^#step-(\d+)$/.exec(hash);
  return found ? Number(found[1]) : 0;
}

function address(step) {
  return step === 0 ? location.pathname + location.search : '#step-' + step;
}

function show(step) {
  const wanted = Math.max(0, Math.min(steps.length - 1, step));
  if (wanted === current) return false;
  current = wanted;
  steps.forEach((article, i) => { article.hidden = i !== current; });
  const on = steps[current].dataset.parts.split(' ');
  picture.classList.toggle('stepping', current > 0);
  parts.forEach(part => part.classList.toggle('on', on.includes(part.dataset.part)));
  previous.setAttribute('aria-disabled', current === 0);
  next.setAttribute('aria-disabled', current === steps.length - 1);
  place.textContent = current + ' / ' + (steps.length - 1);
  if (picture.closest('.long')) {
    const shown = parts.find(part => on.includes(part.dataset.part));
    if (shown) shown.scrollIntoView({block: 'nearest', inline: 'center'});
  }
  return true;
}

// the reader goes to a step: at its beginning, and the keyboard with it
function go(step, remember) {
  if (!show(step)) return;
  history[remember ? 'pushState' : 'replaceState'](null, '', address(current));
  scrollTo(0, 0);
  steps[current].querySelector('h2').focus({preventScroll: true});
}

function scrollsSideways(element) {
  const box = element.closest && element.closest('.scroll, figure');
  return box !== null && box !== undefined && box.scrollWidth > box.clientWidth;
}

const keys = {
  ArrowRight: () => go(current + 1, false),
  ArrowLeft: () => go(current - 1, false),
  Home: () => go(0, false),
  End: () => go(steps.length - 1, false)
};
document.addEventListener('keydown', event => {
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (!(event.key in keys) || modified || scrollsSideways(event.target)) return;
  event.preventDefault();
  keys[event.key]();
});

previous.addEventListener('click', () => go(current - 1, false));
next.addEventListener('click', () => go(current + 1, false));
document.querySelectorAll('.contents a').forEach((link, i) =>
  link.addEventListener('click', event => {
    event.preventDefault();
    go(i + 1, true);
  }));
addEventListener('popstate', () => show(stepOf(location.hash)));
addEventListener('hashchange', () => show(stepOf(location.hash)));

let touch = null;
document.addEventListener('touchstart', event => {
  const first = event.touches[0];
  // the edges belong to the browser, and two fingers or an enlarged page to reading
  const ours = event.touches.length === 1 && first.clientX > EDGE && first.clientX < innerWidth - EDGE
    && !(window.visualViewport && visualViewport.scale > 1) && !scrollsSideways(event.target);
  touch = ours ? first : null;
}, {passive: true});
document.addEventListener('touchend', event => {
  if (touch === null) return;
  const dx = event.changedTouches[0].clientX - touch.clientX;
  const dy = event.changedTouches[0].clientY - touch.clientY;
  touch = null;
  if (Math.abs(dx) > 50 && Math.abs(dx) > 2 * Math.abs(dy)) go(current + (dx < 0 ? 1 : -1), false);
}, {passive: true});

document.querySelector('nav').hidden = false;
show(stepOf(location.hash));

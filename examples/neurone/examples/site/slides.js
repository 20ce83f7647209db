// One slide at a time, with the keys of a remote control; the address says which.

"use strict";

const root = document.documentElement;
const slides = [...document.querySelectorAll(".slide")];
let now = 0;

function show(place, moves = true) {
  now = Math.max(0, Math.min(slides.length - 1, place));
  slides.forEach((slide, i) => slide.classList.toggle("now", i === now));
  document.getElementById("place").textContent = now + 1 + " / " + slides.length;
  if (moves) {
    history.replaceState(null, "", "#slide-" + (now + 1));
    slides[now].focus({ preventScroll: true });
  }
}

function placeOfAddress() {
  return slides.findIndex(slide => "#" + slide.id === location.hash);
}

/** Makes the words of a full slide smaller until they fit, and takes the layout that shows more. */
function fit(slide) {
  const content = slide.querySelector(".content");
  const size = fitted(slide, content);
  const drawn = scale(content);
  const picture = content.querySelector(".picture");
  if (!content.querySelector(".points") || !content.querySelector(".shown") || (size === 1 && !picture)) return;
  content.classList.add(picture ? "below" : "beside");
  const other = fitted(slide, content);
  if (picture ? other >= size && scale(content) > 1.2 * drawn : other > size) return;
  content.classList.remove("below", "beside");
  content.style.setProperty("--fit", size.toFixed(2));
}

/** How large a picture is drawn. */
function scale(content) {
  const image = content.querySelector(".picture img");
  return image ? Math.min(image.clientWidth / image.naturalWidth, image.clientHeight / image.naturalHeight) : 0;
}

function fitted(slide, content) {
  const board = slide.querySelector(".board");
  const wide = content.querySelectorAll("pre, .formula, .table");
  // the signs of a formula reach a little beyond their line, and their line beyond its box
  const isTooHigh = part => part.scrollHeight > part.clientHeight + 6;
  const isTooWide = part => part.scrollWidth > part.clientWidth + 6;
  const isTooFull = () => [board, content, ...content.children].some(isTooHigh) || [content, ...content.children, ...wide].some(isTooWide);
  let size = 1;
  for (; size > 0.5; size -= 0.05) {
    content.style.setProperty("--fit", size.toFixed(2));
    if (!isTooFull()) break;
  }
  return size;
}

function toggleNotes() {
  const speaks = root.classList.toggle("speaks");
  document.getElementById("notes").setAttribute("aria-pressed", speaks);
}

function toggleFull() {
  if (document.fullscreenElement) document.exitFullscreen();
  else root.requestFullscreen?.();
}

const keys = {
  ArrowRight: () => show(now + 1), ArrowDown: () => show(now + 1), PageDown: () => show(now + 1), " ": () => show(now + 1),
  ArrowLeft: () => show(now - 1), ArrowUp: () => show(now - 1), PageUp: () => show(now - 1),
  Home: () => show(0), End: () => show(slides.length - 1),
  n: toggleNotes, f: toggleFull,
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("button, a") && (event.key === " " || event.key === "Enter")) return;
  if (root.classList.contains("speaks") && event.key.match(/^Arrow(Up|Down)$/)) return;
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

document.getElementById("previous").addEventListener("click", () => show(now - 1));
document.getElementById("next").addEventListener("click", () => show(now + 1));
document.getElementById("notes").addEventListener("click", toggleNotes);
document.getElementById("full").addEventListener("click", toggleFull);
addEventListener("hashchange", () => show(placeOfAddress()));

// sizes are measured once all slides stand below one another, with their fonts and pictures
addEventListener("load", () => document.fonts.ready.then(() => {
  slides.forEach(fit);
  root.classList.add("shows");
  document.querySelector("nav").hidden = false;
  show(placeOfAddress(), false);
}));

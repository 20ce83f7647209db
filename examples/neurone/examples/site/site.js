// What the pages do beyond links: light or dark, the search, the copying of code. All of them can be read without it.

"use strict";

const kept = {
  get light() { try { return localStorage.getItem("neurone-light"); } catch { return null; } },
  set light(value) { try { localStorage.setItem("neurone-light", value); } catch { /* not kept */ } },
};

if (kept.light) document.documentElement.dataset.light = kept.light;

let sections = null;

/** Gets the words of all sections from the script that holds them. */
function neuroneFound(found) {
  sections = found.map(section => ({ ...section, plain: plain(section.page + " " + section.heading + " " + section.words) }));
  showFound();
}

/** Without accents and capitals; as long as the text, so that a place in one is the place in the other. */
function plain(text) {
  return Array.from(text, sign => sign === "’" ? "'" : sign.normalize("NFD")[0].toLowerCase()[0]).join("");
}

function ranked(words) {
  return sections
    .filter(section => words.every(word => section.plain.includes(word)))
    .map(section => {
      const heading = plain(section.heading || section.page);
      const inHeading = words.filter(word => heading.includes(word)).length;
      const first = Math.min(...words.map(word => section.plain.indexOf(word)));
      return { section, rank: inHeading * 10000 - first };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(found => found.section);
}

/** The words around the first hit, with the hits marked. */
function excerpt(section, words) {
  const text = section.words;
  const flat = plain(text);
  const hits = words.map(word => flat.indexOf(word)).filter(place => place >= 0);
  const start = Math.max(0, Math.min(...hits, text.length) - 60);
  const shown = document.createElement("small");
  let place = start;
  const end = Math.min(text.length, start + 160);
  if (start > 0) shown.append("… ");
  while (place < end) {
    const next = words
      .map(word => ({ at: flat.indexOf(word, place), length: word.length }))
      .filter(hit => hit.at >= 0 && hit.at < end)
      .sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    shown.append(text.slice(place, next.at));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(next.at, next.at + next.length);
    shown.append(mark);
    place = next.at + next.length;
  }
  shown.append(text.slice(place, Math.max(place, end)), end < text.length ? " …" : "");
  return shown;
}

function showFound() {
  const box = document.getElementById("found");
  const typed = document.getElementById("search").value.trim();
  box.hidden = typed.length < 2;
  if (box.hidden) return;
  if (sections === null) {
    if (!document.getElementById("sections")) {
      const script = document.createElement("script");
      script.id = "sections";
      script.src = document.body.dataset.search;
      document.head.append(script);
    }
    return;
  }
  const words = plain(typed).split(/\s+/);
  const found = ranked(words);
  box.querySelector("p").textContent = document.body.dataset.found.replace("%d", found.length).replace("%s", typed);
  box.querySelector("ol").replaceChildren(...found.slice(0, 30).map(section => {
    const link = document.createElement("a");
    link.href = section.address;
    const title = document.createElement("b");
    title.textContent = section.heading ? section.page + " · " + section.heading : section.page;
    link.append(title, excerpt(section, words));
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
}

function startSearch() {
  const input = document.getElementById("search");
  if (!input) return;
  const box = document.getElementById("found");
  const search = input.closest(".search");
  search.hidden = false;
  input.addEventListener("input", showFound);
  input.addEventListener("focus", showFound);
  box.addEventListener("click", () => { box.hidden = true; });
  search.addEventListener("focusout", event => {
    if (!search.contains(event.relatedTarget)) box.hidden = true;
  });
  box.addEventListener("mousedown", event => event.preventDefault());
  search.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      box.hidden = true;
      input.focus();
      box.hidden = true;
    } else if (step) {
      const stops = [input, ...box.querySelectorAll("a")];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
      event.preventDefault();
    } else if (event.key === "Enter" && document.activeElement === input) {
      box.querySelector("a")?.click();
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, textarea, select")) {
      event.preventDefault();
      input.focus();
    }
  });
}

function startLight() {
  const button = document.querySelector(".light");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.light
      ? root.dataset.light === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.light = kept.light = dark ? "light" : "dark";
  });
}

/** A button on what one types or reuses; not on what a program prints. */
function startCopying() {
  const { copy, copied } = document.body.dataset;
  if (!copy || !navigator.clipboard) return;
  for (const code of document.querySelectorAll(".code.sh, .code.java, .code.xml, .code.python, .code.powershell")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.querySelector("code").textContent);
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 2000);
    });
    code.append(button);
  }
}

/** What is wider than the page can be reached and scrolled with the keyboard. */
function startScrolling() {
  for (const wide of document.querySelectorAll(".scrolls")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
    else wide.removeAttribute("tabindex");
  }
}

document.addEventListener("DOMContentLoaded", () => {
  startSearch();
  startLight();
  startCopying();
  startScrolling();
  addEventListener("resize", startScrolling);
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && location.hash === "#contents") location.hash = "#text";
  });
});

// Sets the formulas of a page; KaTeX gives each as MathML too, for those who listen.

"use strict";

document.addEventListener("DOMContentLoaded", () => {
  for (const formula of document.querySelectorAll(".math")) {
    if (formula.tagName === "DIV") {
      display(formula);
    } else {
      katex.render(formula.dataset.latex, formula, settings());
      keepPunctuation(formula);
    }
  }
});

/** Rows of a matrix stand so far apart that the indices of one do not touch the next. */
function settings() {
  return { throwOnError: false, macros: { "\\arraystretch": "1.25" } };
}

/** The width of a column of the printed handout. */
const COLUMN_EM = 27;
const FONTS = ["1em KaTeX_Main", "italic 1em KaTeX_Math"];

/** Where several formulas stand side by side, a narrow page puts one below the other and cuts none. */
function display(formula) {
  const parts = formula.dataset.latex.split(/\\q?quad(?![a-z])/);
  if (parts.length === 1) {
    katex.render(parts[0], formula, { displayMode: true, ...settings() });
    Promise.all(FONTS.map((font) => document.fonts.load(font))).then(() => fit(formula));
    return;
  }
  formula.replaceChildren(...parts.map((part) => {
    const span = document.createElement("span");
    span.className = "part";
    katex.render("\\displaystyle " + part, span, settings());
    return span;
  }));
}

/** Has paper set a formula smaller if its column is too narrow for what cannot be cut. */
function fit(formula) {
  const em = parseFloat(getComputedStyle(formula.querySelector(".katex")).fontSize);
  const widest = Math.max(...[...formula.querySelectorAll(".katex-base")].map((base) => base.offsetWidth / em));
  if (widest > COLUMN_EM) formula.style.setProperty("--fit", COLUMN_EM / widest);
}

/** No line begins with the point or the comma that follows a formula, none ends with the parenthesis before it. */
function keepPunctuation(formula) {
  const after = cut(formula.nextSibling, /^[\u00a0\u202f]?[.,;:!?)»”]+/);
  const before = cut(formula.previousSibling, /[(«“]\u202f?$/);
  if (!after && !before) return;
  const kept = document.createElement("span");
  kept.className = "kept";
  formula.replaceWith(kept);
  kept.append(before, formula, after);
  if (formula.classList.contains("kept")) return;
  for (const base of formula.querySelectorAll(".katex-base:not(:last-child)")) {
    base.after(document.createElement("wbr"));
  }
}

/** Takes out of a text what a pattern finds, and returns it. */
function cut(text, pattern) {
  const found = text?.nodeType === Node.TEXT_NODE ? (pattern.exec(text.data)?.[0] ?? "") : "";
  if (found) text.data = text.data.replace(pattern, "");
  return found;
}

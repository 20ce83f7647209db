// Sets the formulas of a page; KaTeX gives each as MathML too, for those who listen.

"use strict";

document.addEventListener("DOMContentLoaded", () => {
  for (const formula of document.querySelectorAll(".math")) {
    if (formula.tagName === "DIV") {
      display(formula);
    } else {
      katex.render(formula.dataset.latex, formula, { throwOnError: false });
      keepPunctuation(formula);
    }
  }
});

/** The width of a column of the printed handout. */
const COLUMN_EM = 27;
const FONTS = ["1em KaTeX_Main", "italic 1em KaTeX_Math"];

/** Where several formulas stand side by side, a narrow page puts one below the other and cuts none. */
function display(formula) {
  const parts = formula.dataset.latex.split(/\\q?quad(?![a-z])/);
  if (parts.length === 1) {
    katex.render(parts[0], formula, { displayMode: true, throwOnError: false });
    Promise.all(FONTS.map((font) => document.fonts.load(font))).then(() => fit(formula));
    return;
  }
  formula.replaceChildren(...parts.map((part) => {
    const span = document.createElement("span");
    span.className = "part";
    katex.render("\\displaystyle " + part, span, { throwOnError: false });
    return span;
  }));
}

/** Has paper set a formula smaller if its column is too narrow for what cannot be cut. */
function fit(formula) {
  const em = parseFloat(getComputedStyle(formula.querySelector(".katex")).fontSize);
  const widest = Math.max(...[...formula.querySelectorAll(".katex-base")].map((base) => base.offsetWidth / em));
  if (widest > COLUMN_EM) formula.style.setProperty("--fit", COLUMN_EM / widest);
}

/** No line begins with the point or the comma that follows a formula. */
function keepPunctuation(formula) {
  const next = formula.nextSibling;
  const mark = next?.nodeType === Node.TEXT_NODE && /^[\u00a0\u202f]?[.,;:!?)»”]+/.exec(next.data);
  if (!mark) return;
  const kept = document.createElement("span");
  kept.className = "kept";
  formula.replaceWith(kept);
  next.data = next.data.slice(mark[0].length);
  kept.append(formula, mark[0]);
  for (const base of formula.querySelectorAll(".katex-base:not(:last-child)")) {
    base.after(document.createElement("wbr"));
  }
}

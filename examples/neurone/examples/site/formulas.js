// Sets the formulas of a page; KaTeX gives each as MathML too, for those who listen.

"use strict";

document.addEventListener("DOMContentLoaded", () => {
  for (const formula of document.querySelectorAll(".math")) {
    katex.render(formula.dataset.latex, formula, { displayMode: formula.tagName === "DIV", throwOnError: false });
  }
});

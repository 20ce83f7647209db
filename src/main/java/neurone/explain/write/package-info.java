/**
 * How an explanation is written: as text, as Markdown with LaTeX, and as a page. It is given a
 * title, a picture and {@link neurone.explain.write.Line lines}.
 */
package neurone.explain.write;

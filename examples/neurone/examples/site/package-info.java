/**
 * The course as pages for a browser, made from the Markdown of docs.
 *
 * <p>{@link neurone.examples.site.Site} writes a folder that opens without a server or a network:
 * the pages of both languages, their pictures, the sources that they link to, and what searches
 * them. Formulas become HTML with MathML when the pages are written.
 */
package neurone.examples.site;

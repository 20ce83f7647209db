/**
 * Reports of lines and pictures, in French and in English.
 *
 * <p>A program fills a {@link neurone.examples.report.Report}; a {@link
 * neurone.examples.report.ReportFolder} writes it as a page of HTML with SVG files beside it. For a
 * drawing of another kind, implement {@link neurone.examples.report.Picture}.
 */
package neurone.examples.report;

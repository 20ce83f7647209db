package neurone.examples.report;

/** The sections of a report as HTML, with what was printed beside what was drawn. */
final class ReportBody {

    private final StringBuilder html = new StringBuilder("<div class=\"parts\">\n");
    private final StringBuilder lines = new StringBuilder();

    ReportBody(Report report, Language language) {
        for (Report.Part part : report.parts()) {
            if (part instanceof Report.Heading heading) {
                endLines();
                html.append("</div>\n<h3>")
                        .append(Svg.escaped(heading.words().in(language)))
                        .append("</h3>\n<div class=\"parts\">\n");
            } else if (part instanceof Report.Line line) {
                lines.append(Svg.escaped(line.words().in(language))).append('\n');
            } else if (part instanceof Report.Drawing drawing) {
                endLines();
                html.append("<figure>")
                        .append(drawing.picture().svg(language))
                        .append("</figure>\n");
            }
        }
        endLines();
        html.append("</div>\n");
    }

    private void endLines() {
        if (!lines.isEmpty()) {
            html.append("<pre>").append(lines).append("</pre>\n");
            lines.setLength(0);
        }
    }

    String html() {
        return html.toString();
    }
}

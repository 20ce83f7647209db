package neurone.examples.report;

/** The sections of a report as HTML: what was printed stands beside the pictures that follow it. */
final class ReportBody {

    private static final String ROW = "<div class=\"parts\">\n";

    private final StringBuilder html = new StringBuilder(ROW);
    private final StringBuilder lines = new StringBuilder();

    ReportBody(Report report, Language language) {
        for (Report.Part part : report.parts()) {
            if (part instanceof Report.Heading heading) {
                endLines();
                html.append("</div>\n<h3>")
                        .append(Svg.escaped(heading.words().in(language.locale())))
                        .append("</h3>\n")
                        .append(ROW);
            } else if (part instanceof Report.Line line) {
                lines.append(Svg.escaped(line.words().in(language.locale()))).append('\n');
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
            if (html.lastIndexOf(ROW) + ROW.length() < html.length()) {
                html.append("</div>\n").append(ROW);
            }
            html.append("<pre>").append(lines).append("</pre>\n");
            lines.setLength(0);
        }
    }

    String html() {
        return html.toString();
    }
}

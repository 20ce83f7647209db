package neurone.explain.write;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.formula.Letter;
import neurone.formula.Written;
import neurone.words.Digits;
import neurone.words.Printable;
import neurone.words.Words;

/** One line of an explanation as a step of the page. */
final class PageStep {

    private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d+)]");

    private final Locale locale;
    private final int limit;
    private final Line line;
    private final StringBuilder html = new StringBuilder();

    PageStep(Locale locale, int limit, Line line) {
        this.locale = locale;
        this.limit = limit;
        this.line = line;
    }

    String html(int number) {
        html.append("<article id=\"step-").append(number).append("\" data-parts=\"");
        html.append(String.join(" ", parts())).append("\">\n<h2>").append(heading());
        html.append("</h2>\n");
        paragraph(
                "formula", "<code>" + Printable.markup(line.equation().plain(locale)) + "</code>");
        if (line.where() != null) {
            String where = Printable.markup(line.where().plain(locale));
            paragraph("where", new Words("avec ", "with ").in(locale) + code(where));
        }
        paragraph("shapes", code(Printable.markup(line.shapes(locale))));
        numbers();
        if (!line.equation().note().isEmpty()) {
            paragraph("note", Printable.markup(line.equation().note().in(locale)));
        }
        return html.append("</article>\n").toString();
    }

    private static String code(String escaped) {
        return "<code>" + escaped + "</code>";
    }

    private void paragraph(String kind, String content) {
        html.append("<p class=\"").append(kind).append("\">").append(content).append("</p>\n");
    }

    private String heading() {
        String title = line.section().title().in(locale);
        String layer = new Words(", couche ", ", layer ").in(locale) + line.layer();
        return switch (line.section()) {
            case FORWARD -> title + layer + " &rarr;";
            case BACKWARD -> "&larr; " + title + layer;
            case UPDATE -> title + layer;
            case COST -> title;
        };
    }

    /**
     * Returns what the picture highlights: columns of neurons (N1) and the weights between (W1).
     */
    private SortedSet<String> parts() {
        SortedSet<String> parts = new TreeSet<>();
        for (Letter letter : line.equation().written(false, locale).letters()) {
            Matcher matcher = INDEXED.matcher(letter.plain().english());
            while (matcher.find()) {
                boolean areWeights = matcher.group(1).endsWith("W");
                parts.add((areWeights ? "W" : "N") + matcher.group(2));
            }
        }
        if (line.section() != Section.UPDATE) {
            parts.add("N" + line.layer());
        }
        return parts;
    }

    private void numbers() {
        html.append("<div class=\"numbers\">\n");
        if (line.isEquation(limit)) {
            Written written = line.equation().written(false, locale);
            for (int i = 0; i < written.letters().size(); i++) {
                sign(written.signs().get(i));
                term(written.letters().get(i), i == 0);
            }
            sign(written.signs().get(written.letters().size()));
        } else {
            line.operands().forEach(operand -> term(operand, false));
            term(line.equation().result(), true);
        }
        html.append("</div>\n");
    }

    private void sign(String sign) {
        if (!sign.isBlank()) {
            html.append("<span class=\"sign\">").append(Printable.markup(sign.strip()));
            html.append("</span>\n");
        }
    }

    private void term(Letter letter, boolean isResult) {
        html.append("<div class=\"term").append(isResult ? " result" : "");
        html.append("\"><span>");
        html.append(Printable.markup(letter.name().in(locale))).append("</span>");
        if (Line.isLarge(letter, limit)) {
            html.append(Printable.markup(Summary.of(letter.value()).text(locale)));
        } else {
            matrix(letter);
        }
        html.append("</div>\n");
    }

    private void matrix(Letter letter) {
        Digits.Written written = Digits.of(letter.value(), locale);
        boolean single = letter.value().getNumElements() == 1;
        if (written.exponent() != 0) {
            html.append("<span>10<sup>").append(written.exponent()).append("</sup> &times;</span>");
        }
        html.append(single ? "<table class=\"single\">" : "<table>");
        for (List<String> row : written.rows()) {
            html.append("<tr>");
            row.forEach(number -> html.append("<td>").append(number).append("</td>"));
            html.append("</tr>");
        }
        html.append("</table>");
    }
}

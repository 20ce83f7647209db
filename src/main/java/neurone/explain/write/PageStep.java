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

    /** A matrix of so few columns is seen whole on a telephone. */
    private static final int NARROW = 3;

    /** So many numbers may be opened. */
    private static final int MOST_NUMBERS = 1024;

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
        html.append(String.join(" ", parts())).append("\">\n<h2 tabindex=\"-1\">");
        html.append(heading());
        html.append("</h2>\n");
        paragraph("formula", code(formula(line, locale)));
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

    /** The formula; where a number takes the place of the old one, with an arrow. */
    static String formula(Line line, Locale locale) {
        String plain = line.equation().plain(locale);
        return Printable.markup(
                line.section() == Section.UPDATE ? plain.replaceFirst(" = ", " ← ") : plain);
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
        if (line.hasEachLetterOnce()) {
            Written written = line.equation().written(false, locale);
            int count = written.letters().size();
            for (int i = 0; i < count; i++) {
                // a sign stays with what follows it, where a line is full
                html.append("<div class=\"part\">");
                sign(written.signs().get(i));
                term(written.letters().get(i), i == 0);
                if (i == count - 1) {
                    sign(written.signs().get(count));
                }
                html.append("</div>\n");
            }
        } else {
            line.operands().forEach(operand -> term(operand, false));
            term(line.equation().result(), true);
        }
        html.append("</div>\n");
    }

    private void sign(String sign) {
        if (!sign.isBlank()) {
            String shown = sign.strip();
            boolean arrow = line.section() == Section.UPDATE && shown.equals("=");
            html.append("<span class=\"sign\">").append(arrow ? "←" : Printable.markup(shown));
            html.append("</span>\n");
        }
    }

    private void term(Letter letter, boolean isResult) {
        html.append("<div class=\"term").append(isResult ? " result" : "").append("\"><span>");
        html.append(name(letter)).append("</span>");
        if (!Line.isLarge(letter, limit)) {
            matrix(letter);
        } else if (letter.value().getNumElements() <= MOST_NUMBERS) {
            html.append("<details><summary>").append(HeatMap.svg(letter.value()));
            html.append(summary(letter)).append("</summary>");
            matrix(letter);
            html.append("</details>");
        } else {
            html.append(HeatMap.svg(letter.value())).append(summary(letter));
        }
        html.append("</div>\n");
    }

    private String name(Letter letter) {
        return Printable.markup(letter.name().in(locale));
    }

    private String summary(Letter letter) {
        return Printable.markup(Summary.of(letter.value()).text(locale));
    }

    /** A table that says what it is, and can be scrolled by the keyboard where it is wide. */
    private void matrix(Letter letter) {
        Digits.Written written = Digits.of(letter.value(), locale);
        int rows = letter.value().numRows;
        int columns = letter.value().numCols;
        boolean single = rows * columns == 1;
        String label =
                Words.of(
                                "%s, lignes : %s, colonnes : %s",
                                "%s, rows: %s, columns: %s", name(letter), rows, columns)
                        .in(locale);
        if (written.exponent() != 0) {
            html.append("<span>10<sup>").append(written.exponent()).append("</sup> &times;</span>");
        }
        boolean wide = columns > NARROW;
        if (wide) {
            html.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
            html.append(label).append("\">");
        }
        html.append("<table role=\"table\" aria-label=\"").append(label);
        html.append(single ? "\" class=\"single\">" : "\">");
        for (List<String> row : written.rows()) {
            html.append("<tr>");
            row.forEach(number -> html.append("<td>").append(number).append("</td>"));
            html.append("</tr>");
        }
        html.append(wide ? "</table></div>" : "</table>");
    }
}

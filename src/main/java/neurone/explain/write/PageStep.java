package neurone.explain.write;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.formula.Letter;
import neurone.formula.Written;
import neurone.words.Printable;
import neurone.words.Words;

/** One line of an explanation as a step of the page. */
final class PageStep {

    private static final Pattern INDEXED = Pattern.compile("(\\w+)\\[(\\d+)]");

    private static final Words FIRST_BAD =
            new Words(
                    "Ici apparaît le premier nombre qui n'est pas fini : les suivants en viennent.",
                    "Here the first number appears that is not finite: those after it come of it.");

    /** So many numbers may be opened. */
    private static final int MOST_NUMBERS = 1024;

    private final Locale locale;
    private final int limit;
    private final Line line;
    private final boolean isFirstBad;
    private final StringBuilder html = new StringBuilder();

    /**
     * A step that is not yet written.
     *
     * @param isFirstBad whether its result holds the first number that is not finite
     */
    PageStep(Locale locale, int limit, Line line, boolean isFirstBad) {
        this.locale = locale;
        this.limit = limit;
        this.line = line;
        this.isFirstBad = isFirstBad;
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
        if (isFirstBad) {
            paragraph("note bad", FIRST_BAD.in(locale));
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

    private void matrix(Letter letter) {
        html.append(new MatrixTable(letter, locale).html());
    }
}

package neurone.explain;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Formula formula = line.formula();
        html.append("<article id=\"step-").append(number).append("\" data-parts=\"");
        html.append(String.join(" ", parts())).append("\">\n<h2>").append(heading());
        html.append("</h2>\n");
        paragraph("formula", "<code>" + Markup.escaped(formula.plain(locale)) + "</code>");
        if (line.where() != null) {
            String where = Markup.escaped(line.where().plain().in(locale));
            paragraph("where", new Words("avec ", "with ").in(locale) + code(where));
        }
        paragraph("shapes", code(Markup.escaped(formula.shapes(locale))));
        numbers();
        if (line.note() != null) {
            paragraph("note", Markup.escaped(line.note().in(locale)));
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
        for (Quantity quantity : line.formula().quantities()) {
            Matcher matcher = INDEXED.matcher(quantity.name());
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
        Formula formula = line.formula();
        html.append("<div class=\"numbers\">\n");
        if (formula.isEquation(limit)) {
            List<String> signs = formula.signs(locale);
            for (int i = 0; i < formula.quantities().size(); i++) {
                sign(signs.get(i));
                term(formula.quantities().get(i), i == 0);
            }
            sign(signs.get(formula.quantities().size()));
        } else {
            formula.operands().forEach(operand -> term(operand, false));
            term(formula.result(), true);
        }
        html.append("</div>\n");
    }

    private void sign(String sign) {
        if (!sign.isBlank()) {
            html.append("<span class=\"sign\">").append(Markup.escaped(sign.strip()));
            html.append("</span>\n");
        }
    }

    private void term(Quantity quantity, boolean isResult) {
        html.append("<div class=\"term").append(isResult ? " result" : "");
        html.append("\"><span>");
        html.append(Markup.escaped(quantity.plain().in(locale))).append("</span>");
        if (quantity.isLargerThan(limit)) {
            html.append(Markup.escaped(Summary.of(quantity.value()).text(locale)));
        } else {
            matrix(quantity);
        }
        html.append("</div>\n");
    }

    private void matrix(Quantity quantity) {
        Digits.Written written = Digits.of(quantity.value(), locale);
        boolean single = quantity.value().getNumElements() == 1;
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

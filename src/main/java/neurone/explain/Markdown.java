package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes an explanation in Markdown, with formulas and matrices in LaTeX. */
final class Markdown {

    private final Locale locale;
    private final int limit;
    private final Shown shown = new Shown();
    private final StringBuilder text = new StringBuilder();

    Markdown(Locale locale, int limit) {
        this.locale = locale;
        this.limit = limit;
    }

    String of(Words title, List<Line> lines) {
        text.append(escaped(title.in(locale))).append('\n');
        Section section = null;
        for (Line line : lines) {
            if (line.section() != section) {
                section = line.section();
                text.append("\n## ").append(section.title().in(locale)).append('\n');
            }
            add(line);
        }
        return text.toString();
    }

    private void add(Line line) {
        Formula formula = line.formula();
        String where =
                line.where() == null
                        ? ""
                        : " \\quad \\text{"
                                + new Words("avec", "with").in(locale)
                                + "}\\quad "
                                + line.where().latex().in(locale);
        append("`" + formula.plain(locale) + "`" + colon() + "`" + formula.shapes(locale) + "`");
        display(formula.latex(locale) + where);
        // a matrix inside of a case would be harder to read than beside it
        boolean hasCases = formula.latex(locale).contains("cases");
        if (formula.isEquation(limit) && !hasCases) {
            display(formula.latex(locale, this::matrix));
        } else {
            shown.newOf(formula).forEach(this::addAlone);
        }
        shown.add(formula);
        if (line.note() != null) {
            append(escaped(line.note().in(locale)));
        }
    }

    private void addAlone(Quantity quantity) {
        if (quantity.isLargerThan(limit)) {
            append(
                    "`"
                            + quantity.plain().in(locale)
                            + "`"
                            + colon()
                            + Summary.of(quantity.value()).text(locale));
        } else {
            display(quantity.latex().in(locale) + " = " + matrix(quantity));
        }
    }

    private String colon() {
        return new Words(" : ", ": ").in(locale);
    }

    private String matrix(Quantity quantity) {
        Digits.Written written = Digits.of(quantity.value(), locale);
        List<String> rows = new ArrayList<>();
        for (List<String> row : written.rows()) {
            rows.add(row.stream().map(Digits::latex).collect(Collectors.joining(" & ")));
        }
        String numbers =
                rows.stream()
                        .collect(
                                Collectors.joining(
                                        " \\\\ ", "\\begin{bmatrix} ", " \\end{bmatrix}"));
        return written.exponent() == 0 ? numbers : "10^{" + written.exponent() + "} " + numbers;
    }

    private void display(String latex) {
        append("$$\n" + latex + "\n$$");
    }

    private void append(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
    }

    /** The classes of a student's own may have a $ in their names, which would begin a formula. */
    private static String escaped(String prose) {
        return prose.replaceAll("([\\\\*_\\[\\]<$])", "\\\\$1");
    }
}

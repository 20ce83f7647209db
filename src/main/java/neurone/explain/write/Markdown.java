package neurone.explain.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neurone.formula.Letter;
import neurone.words.Digits;
import neurone.words.Words;

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
        String latex = line.equation().latex(locale);
        append(
                "`"
                        + line.equation().plain(locale)
                        + "`"
                        + colon()
                        + "`"
                        + line.shapes(locale)
                        + "`");
        display(
                line.where() == null
                        ? latex
                        : latex
                                + " \\quad \\text{"
                                + new Words("avec", "with").in(locale)
                                + "}\\quad "
                                + line.where().latex(locale));
        // a matrix inside of a case would be harder to read than beside it
        if (line.isEquation(limit) && !latex.contains("cases")) {
            display(line.equation().written(true, locale).filled(this::matrix));
        } else {
            shown.newOf(line).forEach(this::addAlone);
        }
        shown.add(line);
        if (!line.equation().note().isEmpty()) {
            append(escaped(line.equation().note().in(locale)));
        }
    }

    private void addAlone(Letter letter) {
        if (Line.isLarge(letter, limit)) {
            String summary = Summary.of(letter.value()).text(locale);
            append("`" + letter.name().in(locale) + "`" + colon() + summary);
        } else {
            display(letter.latexName().in(locale) + " = " + matrix(letter));
        }
    }

    private String colon() {
        return new Words(" : ", ": ").in(locale);
    }

    private String matrix(Letter letter) {
        Digits.Written written = Digits.of(letter.value(), locale);
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

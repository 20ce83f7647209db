package neurone.explain.write;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.formula.Letter;
import neurone.words.Digits;
import neurone.words.Printable;
import neurone.words.Words;

/**
 * The numbers of a letter as a table of the page, which says what it is and, to those who listen,
 * what its rows and columns are. It can be scrolled by the keyboard where it is wide; what is not a
 * finite number is marked.
 */
final class MatrixTable {

    /** A matrix of so few columns is seen whole on a telephone. */
    private static final int NARROW = 3;

    private static final Pattern WEIGHTS = Pattern.compile("d?W\\[(\\d+)]");
    private static final Pattern OF_EXAMPLES =
            Pattern.compile("(?:d?[AZ]\\[(\\d+)]|g'\\(.*\\)|[LY])");
    private static final Pattern BIASES = Pattern.compile("d?b\\[\\d+]");

    private static final Words INPUT = new Words("entrée", "input");
    private static final Words NEURON = new Words("neurone", "neuron");
    private static final Words EXAMPLE = new Words("exemple", "example");
    private static final Words ROW = new Words("ligne", "row");
    private static final Words COLUMN = new Words("colonne", "column");

    private final Letter letter;
    private final Locale locale;
    private final StringBuilder html = new StringBuilder();

    MatrixTable(Letter letter, Locale locale) {
        this.letter = letter;
        this.locale = locale;
    }

    String html() {
        Digits.Written written = Digits.of(letter.value(), locale);
        int rows = letter.value().numRows;
        int columns = letter.value().numCols;
        boolean single = rows * columns == 1;
        String label =
                Words.of(
                                "%s, lignes : %s, colonnes : %s",
                                "%s, rows: %s, columns: %s",
                                Printable.markup(letter.name().in(locale)),
                                rows,
                                columns)
                        .in(locale);
        if (written.exponent() != 0) {
            html.append("<span>10<sup>").append(written.exponent()).append("</sup> &times;</span>");
        }
        boolean wide = columns > NARROW;
        if (wide) {
            html.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
            html.append(label).append("\">");
        }
        html.append("<table aria-label=\"").append(label);
        html.append(single ? "\" class=\"single\">" : "\">");
        if (columns > 1) {
            heads(rows, columns);
        }
        for (int i = 0; i < rows; i++) {
            html.append("<tr>");
            if (rows > 1) {
                String name = of(letter.transposed() ? columns() : rows());
                html.append("<th class=\"unseen\" scope=\"row\">");
                html.append(name).append(' ').append(i + 1).append("</th>");
            }
            for (int j = 0; j < columns; j++) {
                boolean finite = Double.isFinite(letter.value().get(i, j));
                html.append(finite ? "<td>" : "<td class=\"bad\">");
                html.append(written.rows().get(i).get(j)).append("</td>");
            }
            html.append("</tr>");
        }
        html.append(wide ? "</table></div>" : "</table>");
        return html.toString();
    }

    private void heads(int rows, int columns) {
        String name = of(letter.transposed() ? rows() : columns());
        html.append("<tr class=\"unseen\">").append(rows > 1 ? "<td></td>" : "");
        for (int j = 0; j < columns; j++) {
            html.append("<th scope=\"col\">").append(name).append(' ');
            html.append(j + 1).append("</th>");
        }
        html.append("</tr>");
    }

    private String of(Words words) {
        return words.in(locale);
    }

    /** What the rows are before a letter is transposed. */
    private Words rows() {
        String name = letter.plain().english();
        if (name.equals("A[0]")) {
            return INPUT;
        }
        boolean isKnown =
                List.of(WEIGHTS, OF_EXAMPLES, BIASES).stream()
                        .anyMatch(pattern -> pattern.matcher(name).matches());
        return isKnown ? NEURON : ROW;
    }

    private Words columns() {
        String name = letter.plain().english();
        Matcher weights = WEIGHTS.matcher(name);
        if (weights.matches()) {
            return weights.group(1).equals("1") ? INPUT : NEURON;
        }
        return OF_EXAMPLES.matcher(name).matches() ? EXAMPLE : COLUMN;
    }
}

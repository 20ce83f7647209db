package neurone.explain.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import neurone.words.Digits;
import org.ejml.data.DMatrixRMaj;

/**
 * A rectangle of text, to be set beside others: a matrix in brackets, or a sign.
 *
 * @param lines all of one length
 */
record TextBlock(List<String> lines) {

    static TextBlock of(String text) {
        return new TextBlock(List.of(text));
    }

    /** Two lines, one below the other. */
    static TextBlock of(String first, String second) {
        int width = Math.max(first.length(), second.length());
        return new TextBlock(
                Stream.of(first, second)
                        .map(line -> line + " ".repeat(width - line.length()))
                        .toList());
    }

    /** A matrix in brackets; a single number stands without them. */
    static TextBlock of(DMatrixRMaj matrix, Locale locale) {
        if (matrix.getNumElements() == 1) {
            return of(Digits.number(matrix.data[0], locale));
        }
        Digits.Written written = Digits.of(matrix, locale);
        List<List<String>> rows = written.rows();
        int[] widths = new int[matrix.numCols];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(' ').append(" ".repeat(widths[column] - row.get(column).length()));
                line.append(row.get(column));
            }
            lines.add("[" + line + " ]");
        }
        TextBlock numbers = new TextBlock(lines);
        return written.exponent() == 0
                ? numbers
                : of("1e" + written.exponent() + " ").beside(numbers);
    }

    int width() {
        return lines.get(0).length();
    }

    /** Returns whether this is a number that would run into the sign or factor before it. */
    boolean needsParenthesesAfter(String sign) {
        boolean isNumber = !lines.get(0).endsWith("]");
        return isNumber && (lines.get(0).startsWith("-") || sign.matches(".*\\d "));
    }

    TextBlock inParentheses() {
        return of("(").beside(this).beside(of(")"));
    }

    /** Sets another at the right of this one, their middles on one line. */
    TextBlock beside(TextBlock right) {
        int height = Math.max(lines.size(), right.lines.size());
        List<String> both = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            both.add(lineOf(this, i, height) + lineOf(right, i, height));
        }
        return new TextBlock(both);
    }

    private static String lineOf(TextBlock block, int i, int height) {
        int line = i - (height - block.lines.size()) / 2;
        boolean inside = line >= 0 && line < block.lines.size();
        return inside ? block.lines.get(line) : " ".repeat(block.width());
    }
}

package neurone.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import neurone.words.Printable;

/**
 * All that is known of how a file is written, once it was stated or found.
 *
 * @param charset of its text
 * @param skipped lines before the table
 * @param separator between columns
 * @param hasHeader whether the first line after those names the columns
 * @param notation of its numbers
 */
record Dialect(Charset charset, int skipped, char separator, boolean hasHeader, Notation notation) {

    Dialect with(Notation other) {
        return new Dialect(charset, skipped, separator, hasHeader, other);
    }

    String description(int columns) {
        return (columns == 1 ? "one column" : separatorName(separator) + " between columns")
                + ", "
                + notation.description()
                + ", "
                + (hasHeader ? "names in line " + (skipped + 1) : "no header")
                + ", "
                + (charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : charset.name());
    }

    static String separatorName(char separator) {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "bar";
            case '\t' -> "tab";
            case ' ' -> "space";
            default -> Printable.quoted(String.valueOf(separator));
        };
    }
}

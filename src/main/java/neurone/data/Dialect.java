package neurone.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import neurone.words.Words;

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

    /**
     * Says how it is written.
     *
     * @param columns how many there are
     * @param namesLine that of their names, if they have some
     */
    Words description(int columns, long namesLine) {
        return Words.joined(
                ", ",
                List.of(
                        columns == 1
                                ? new Words("une colonne", "one column")
                                : Words.of(
                                        "%s entre les colonnes",
                                        "%s between columns", separatorName(separator)),
                        notation.description(),
                        hasHeader
                                ? Words.of("noms en ligne %s", "names in line %s", namesLine)
                                : new Words("pas d'en-tête", "no header"),
                        Words.same(
                                charset.equals(StandardCharsets.UTF_8)
                                        ? "UTF-8"
                                        : charset.name())));
    }

    /** Returns its name, in French with its article. */
    static Words separatorName(char separator) {
        return switch (separator) {
            case ',' -> new Words("une virgule", "comma");
            case ';' -> new Words("un point-virgule", "semicolon");
            case '|' -> new Words("une barre", "bar");
            case '\t' -> new Words("une tabulation", "tab");
            case ' ' -> new Words("une espace", "space");
            default -> Words.quoted(String.valueOf(separator));
        };
    }
}

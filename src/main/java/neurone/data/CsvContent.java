package neurone.data;

import java.nio.file.Path;
import java.util.List;
import neurone.words.Words;

/**
 * What a file holds.
 *
 * @param file its name, for messages
 * @param dialect how it is written
 * @param names of the columns, none if there is no header
 * @param namesLine the line of the names, from 1, if there are some
 * @param columns how many there are
 * @param cells of the examples; each has at least those of the columns
 */
record CsvContent(
        Path file, Dialect dialect, List<String> names, long namesLine, int columns, Cells cells) {

    /** Says how the file is written. */
    Words description() {
        return dialect.description(columns, namesLine);
    }
}

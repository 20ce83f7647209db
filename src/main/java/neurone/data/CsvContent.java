package neurone.data;

import java.nio.file.Path;
import java.util.List;

/**
 * What a file holds.
 *
 * @param file its name, for messages
 * @param dialect how it is written
 * @param names of the columns, none if there is no header
 * @param columns how many there are
 * @param cells of the examples; each has at least those of the columns
 */
record CsvContent(Path file, Dialect dialect, List<String> names, int columns, Cells cells) {}

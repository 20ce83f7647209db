package neurone.data;

import java.util.List;
import java.util.regex.Pattern;
import neurone.data.CsvSample.Cell;
import neurone.data.CsvSample.Line;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/**
 * Finds columns with spaces between them, which are never taken for separators by themselves: 1 100
 * may be two numbers, or one whose thousands are set apart.
 */
final class SpacedColumns {

    private static final Pattern ALIGNED = Pattern.compile("^[-+.\\d]+ +[-+.\\d]+ ");
    private static final Pattern SPACES = Pattern.compile(" +");

    /** NumPy makes a comment of its header. */
    private static final Pattern COMMENT = Pattern.compile("^# +");

    private final CsvSample sample;
    private final List<Line> lines;
    private final List<Line> examples;
    private final int columns;

    /**
     * Looks at a file of which no separator is stated.
     *
     * @param lines the sample's, with the separator that was found
     */
    SpacedColumns(CsvSample sample, List<Line> lines) {
        this.sample = sample;
        this.lines = lines;
        this.examples = lines.size() > 1 ? lines.subList(1, lines.size()) : lines;
        this.columns = lines.isEmpty() ? 0 : parts(lines.get(0)).length;
    }

    private static Cell cell(Line line) {
        return line.cells().get(0);
    }

    private static String[] parts(Line line) {
        return SPACES.split(COMMENT.matcher(cell(line).text()).replaceFirst(""));
    }

    /**
     * Refuses them.
     *
     * @throws DataFormatException if the lines may have, or have, spaces between columns
     */
    void refuse() {
        if (isTable() && !setThousandsApart()) {
            throw new DataFormatException(
                    sample.file(), isReadBySpaces() ? choice() : cure().with(orOneColumn()));
        }
        if (!lines.isEmpty() && lines.stream().allMatch(SpacedColumns::isAligned)) {
            throw new DataFormatException(sample.file(), cure().with(Words.NONE));
        }
    }

    /** Whether each line has a part for each column, and each example begins with two numbers. */
    private boolean isTable() {
        return columns > 1
                && lines.stream()
                        .allMatch(line -> isOfOneCell(line) && parts(line).length == columns)
                && examples.stream().allMatch(line -> mayBeNumbers(parts(line)))
                && examples.stream().anyMatch(line -> isNumber(parts(line)[0]));
    }

    private static boolean isOfOneCell(Line line) {
        return line.filled() == 1 && !cell(line).isQuoted();
    }

    private static boolean mayBeNumbers(String... parts) {
        return mayBeNumber(parts[0]) && mayBeNumber(parts[1]);
    }

    private static boolean mayBeNumber(String text) {
        return isNumber(text) || Cells.isMissing(text);
    }

    private static boolean isNumber(String text) {
        return new NumberText().read(text) != Kind.TEXT;
    }

    /** Whether it is plain that the spaces do: a column of its own has no number such as 045. */
    private boolean setThousandsApart() {
        return examples.stream().allMatch(line -> cell(line).isNumber())
                && lines.stream()
                        .map(SpacedColumns::cell)
                        .anyMatch(cell -> cell.isNumber() && cell.text().contains(" 0"));
    }

    private boolean isReadBySpaces() {
        CsvSample.Lines read = sample.lines(' ');
        return !read.isBroken() && read.lines().stream().allMatch(line -> line.filled() == columns);
    }

    private static boolean isAligned(Line line) {
        return !cell(line).isNumber() && ALIGNED.matcher(cell(line).text()).find();
    }

    private Words choice() {
        return Words.of(
                "peut se lire de plusieurs façons ; précisez : %s colonnes séparées par une espace,"
                        + " CsvFormat.of(' '), ou une seule, CsvFormat.of(';')",
                "can be read in several ways; say which: %s columns with a space between them,"
                        + " CsvFormat.of(' '), or one column, CsvFormat.of(';')",
                columns);
    }

    private static Words cure() {
        return new Words(
                "a des espaces entre ses colonnes : remplacez-les, un ou plusieurs à la fois, par un"
                        + " point-virgule, avec la recherche d'un éditeur%s",
                "has spaces between its columns: replace them by semicolons, with the search of an"
                        + " editor, for one or more of them%s");
    }

    private static Words orOneColumn() {
        return new Words(
                " ; si c'est une seule colonne, dites-le par CsvFormat.of(';')",
                "; if it is one column, say so with CsvFormat.of(';')");
    }
}

package neurone.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import neurone.data.CsvSample.Cell;
import neurone.data.CsvSample.Line;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/** Finds what stands between the columns of a file: comma, semicolon, tab or bar. */
final class Separators {

    private static final String CANDIDATES = ",;\t|";

    private Separators() {}

    /**
     * A sample read with one separator.
     *
     * @param isBroken whether its quotes do not fit, after these lines
     * @param columns those of the widest line, empty ones at its end apart
     */
    private record Reading(char separator, List<Line> lines, boolean isBroken, int columns) {

        static Reading of(CsvSample sample, char separator) {
            CsvSample.Lines read = sample.lines(separator);
            int columns = read.lines().stream().mapToInt(Line::filled).max().orElse(0);
            return new Reading(separator, read.lines(), read.isBroken(), columns);
        }

        /** Whether each line has a cell for each column. */
        boolean fits() {
            return columns > 0
                    && !isBroken
                    && lines.stream().allMatch(line -> line.size() >= columns);
        }

        /** Whether no other separator is left in a cell, but for the comma of a number. */
        boolean isClean() {
            return lines.stream().flatMap(line -> line.cells().stream()).allMatch(this::leavesNone);
        }

        private boolean leavesNone(Cell cell) {
            return cell.isQuoted()
                    || cell.isNumber()
                    || CANDIDATES.chars().noneMatch(c -> cell.text().indexOf(c) >= 0);
        }

        /** Whether it is one column of numbers with commas, which might separate columns. */
        boolean isColumnOfCommas() {
            return columns == 1
                    && fits()
                    && isClean()
                    && lines.stream()
                            .map(line -> line.cells().get(0))
                            .anyMatch(cell -> !cell.isQuoted() && hasComma(cell.kind()));
        }

        private static boolean hasComma(Kind kind) {
            return kind == Kind.COMMA || kind == Kind.EITHER_COMMA;
        }

        /** Of how many lines the cells are as many as those of most. */
        long linesThatAgree() {
            int usual = usualSize();
            return lines.stream().filter(line -> line.size() == usual).count();
        }

        int usualSize() {
            return CsvSample.usual(lines, Line::size);
        }

        Words description() {
            return columns == 1
                    ? new Words(
                            "une colonne à virgule décimale, CsvFormat.of(';').decimalComma()",
                            "one column with a decimal comma, CsvFormat.of(';').decimalComma()")
                    : Words.of(
                            "%s colonnes séparées par %s, CsvFormat.of('%s')",
                            "%s columns with a %s between them, CsvFormat.of('%s')",
                            columns,
                            Dialect.separatorName(separator),
                            separator == '\t' ? "\\t" : separator);
        }
    }

    /**
     * The separator of a sample.
     *
     * @throws DataFormatException if there are two that make a table of it
     */
    static char find(CsvSample sample) {
        List<Reading> readings =
                CANDIDATES.chars().mapToObj(c -> Reading.of(sample, (char) c)).toList();
        List<Reading> several = readings.stream().filter(r -> r.columns() > 1 && r.fits()).toList();
        List<Reading> clean =
                Stream.concat(
                                several.stream().filter(Reading::isClean),
                                readings.stream()
                                        .filter(r -> r.separator() == ';' && r.isColumnOfCommas()))
                        .toList();
        List<Reading> possible = clean.isEmpty() ? several : clean;
        if (possible.size() > 1) {
            throw new DataFormatException(
                    sample.file(),
                    Words.of(
                            "peut se lire de plusieurs façons ; précisez : %s",
                            "can be read in several ways; say which: %s",
                            possible.stream()
                                    .map(Reading::description)
                                    .reduce((a, b) -> Words.of("%s, ou %s", "%s, or %s", a, b))
                                    .orElseThrow()));
        }
        return possible.isEmpty() ? usual(readings) : possible.get(0).separator();
    }

    /**
     * Where no separator makes a table: the one that leaves no other, or that most lines have. One
     * whose quotes do not fit is among them, so that the line where they do not is named.
     */
    private static char usual(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.columns() > 1 && reading.usualSize() > 1)
                .max(
                        Comparator.comparing(Reading::isClean)
                                .thenComparing(Reading::linesThatAgree)
                                .thenComparing(Reading::usualSize))
                .map(Reading::separator)
                .orElse(',');
    }
}

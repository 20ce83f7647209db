package neurone.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.data.CsvSample.Cell;
import neurone.data.CsvSample.Line;
import neurone.words.Words;

/** Finds whether the first line of a file names the columns or is an example. */
final class Headers {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Of so many numbers in a row nobody thinks that an example has them by chance. */
    private static final int SURE_COUNT = 3;

    private Headers() {}

    /**
     * Whether the first of the lines is a header.
     *
     * @throws DataFormatException if it may be either
     */
    static boolean find(Path file, List<Line> lines, int skipped) {
        if (lines.isEmpty()) {
            return false;
        }
        List<Cell> first = lines.get(0).cells();
        if (lines.size() == 1) {
            return first.stream().noneMatch(Cell::isNumber);
        }
        List<HeaderColumn> columns = HeaderColumn.of(lines);
        boolean isNamed = columns.stream().anyMatch(HeaderColumn::isNamed);
        boolean isExample = columns.stream().anyMatch(HeaderColumn::isExample);
        List<HeaderColumn> texts =
                columns.stream().filter(column -> !column.first().isNumber()).toList();
        boolean isNewText = !texts.isEmpty() && texts.stream().noneMatch(HeaderColumn::isExample);
        boolean isCounted = countsColumns(first) || (isNewText && countsFromZero(first));
        boolean isOnlyName = isNewText && texts.stream().anyMatch(HeaderColumn::repeats);
        if (isCounted
                && (isNamed
                        || first.get(0).isBlank()
                        || (isOnlyName && numbers(first).length >= SURE_COUNT))) {
            return true;
        }
        if (isNamed != isExample && !isCounted) {
            return isNamed;
        }
        if (!isNamed && !isExample && columns.stream().anyMatch(HeaderColumn::repeats)) {
            return true;
        }
        throw new DataFormatException(
                file,
                Words.of(
                        "la ligne %s peut nommer les colonnes ou être un exemple, %s : précisez par"
                                + " CsvFormat.found().header() ou .noHeader()",
                        "line %s may name the columns or be an example, %s: say which with"
                                + " CsvFormat.found().header() or .noHeader()",
                        skipped + lines.get(0).number(),
                        Words.list(first.stream().map(Cell::text).toList())));
    }

    /**
     * Whether there is a first line to be the header that is stated.
     *
     * @throws DataFormatException if it is an example beyond doubt: numbers above numbers, and a
     *     text that comes again
     */
    static boolean check(Path file, List<Line> lines, int skipped) {
        if (lines.isEmpty()) {
            return false;
        }
        List<HeaderColumn> columns = HeaderColumn.of(lines);
        boolean isNamed = columns.stream().anyMatch(HeaderColumn::isNamed);
        boolean hasNumbers = columns.stream().anyMatch(c -> c.isExample() && c.first().isNumber());
        Optional<HeaderColumn> text =
                columns.stream().filter(c -> c.isExample() && !c.first().isNumber()).findFirst();
        boolean isCounted = countsColumns(lines.get(0).cells());
        if (hasNumbers && !isNamed && !isCounted && text.isPresent()) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "la ligne %s est un exemple, puisque %s revient plus bas : retirez"
                                    + " header(), et appelez les colonnes par leurs numéros, ou"
                                    + " nommez-les par named(...)",
                            "line %s is an example, since %s comes again below it: leave header()"
                                    + " out, and call columns by their numbers, or name them with"
                                    + " named(...)",
                            skipped + lines.get(0).number(),
                            Words.quoted(text.get().first().text())));
        }
        return true;
    }

    /** The first cell of a column above the others. */
    private record HeaderColumn(Cell first, List<Cell> others) {

        static List<HeaderColumn> of(List<Line> lines) {
            List<Cell> first = lines.get(0).cells();
            return IntStream.range(0, first.size())
                    .filter(place -> !first.get(place).isMissing())
                    .mapToObj(place -> of(lines, place))
                    .toList();
        }

        private static HeaderColumn of(List<Line> lines, int place) {
            return new HeaderColumn(
                    lines.get(0).cells().get(place),
                    lines.stream()
                            .skip(1)
                            .filter(line -> line.size() > place)
                            .map(line -> line.cells().get(place))
                            .filter(cell -> !cell.isMissing())
                            .toList());
        }

        private boolean isOfNumbers() {
            return 2 * others.stream().filter(Cell::isNumber).count() > others.size();
        }

        /** A text above numbers. */
        boolean isNamed() {
            return !first.isNumber() && isOfNumbers();
        }

        /** A number above numbers, or a text that comes again. */
        boolean isExample() {
            return first.isNumber()
                    ? isOfNumbers()
                    : others.stream().anyMatch(cell -> cell.text().equals(first.text()));
        }

        /** Whether texts come again, so that the first of them would be expected to, too. */
        boolean repeats() {
            return others.stream().map(Cell::text).distinct().count() < others.size();
        }
    }

    /** Whether the line is 0, 1, 2, ... or has years: programs name columns so. */
    private static boolean countsColumns(List<Cell> first) {
        double[] numbers = numbers(first);
        boolean areYears =
                areConsecutive(numbers)
                        && numbers[0] >= FIRST_YEAR
                        && numbers[numbers.length - 1] <= LAST_YEAR;
        boolean allNumbers = first.stream().allMatch(cell -> cell.isNumber() || cell.isBlank());
        return areYears || (allNumbers && countsFromZero(first));
    }

    /** Whether the numbers of the line, beside its texts, are 0, 1, 2, ... */
    private static boolean countsFromZero(List<Cell> first) {
        double[] numbers = numbers(first);
        return areConsecutive(numbers) && numbers[0] == 0;
    }

    private static boolean areConsecutive(double[] numbers) {
        return numbers.length > 1
                && IntStream.range(1, numbers.length)
                        .allMatch(i -> numbers[i] == numbers[i - 1] + 1);
    }

    private static double[] numbers(List<Cell> first) {
        return first.stream()
                .filter(Cell::isNumber)
                .mapToDouble(cell -> Notation.POINT.valueOf(cell.text()))
                .toArray();
    }
}

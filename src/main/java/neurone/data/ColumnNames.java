package neurone.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.words.Printable;

/** Finds columns of a table by what a user calls them. */
final class ColumnNames {

    private final Path file;
    private final List<String> names;

    ColumnNames(Path file, List<Column> columns) {
        this.file = file;
        this.names = columns.stream().map(Column::name).toList();
    }

    /**
     * Returns the place of a column in the table, from 0. Space round a name does not count.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    int index(String name) {
        Objects.requireNonNull(name, "expected the name of a column, got null");
        String stripped = Spaces.strip(name);
        int[] found =
                IntStream.range(0, names.size())
                        .filter(i -> names.get(i).equals(stripped))
                        .toArray();
        if (names.stream().allMatch(String::isEmpty)) {
            throw new IllegalArgumentException(
                    file
                            + " has no header, so there is no column "
                            + Printable.quoted(name)
                            + ": call columns by their numbers, 0 to "
                            + (names.size() - 1)
                            + ", or name them with named(...)");
        }
        if (found.length == 0) {
            throw new IllegalArgumentException(
                    "there is no column "
                            + Printable.quoted(name)
                            + " in "
                            + file
                            + "; there is "
                            + Printable.list(names));
        }
        if (found.length > 1) {
            throw new IllegalArgumentException(
                    found.length
                            + " columns of "
                            + file
                            + " are named "
                            + Printable.quoted(name)
                            + ": call them by their numbers, "
                            + Arrays.toString(found)
                            + ", or name all columns with named(...)");
        }
        return found[0];
    }

    /**
     * Returns these places, which are in the table, each once.
     *
     * @throws IllegalArgumentException if one is not
     */
    int[] checked(int... indices) {
        Objects.requireNonNull(indices, "expected the numbers of columns, got null");
        for (int index : indices) {
            if (index < 0 || index >= names.size()) {
                throw new IllegalArgumentException(
                        "the columns of "
                                + file
                                + " are counted from 0 to "
                                + (names.size() - 1)
                                + ", got "
                                + index);
            }
        }
        if (indices.length == 0 || Arrays.stream(indices).distinct().count() < indices.length) {
            throw new IllegalArgumentException(
                    "expected at least one column, and each once, got " + Arrays.toString(indices));
        }
        return indices.clone();
    }

    /** Returns the places of the columns that are not among these. */
    IntStream others(int... indices) {
        int[] left = checked(indices);
        return IntStream.range(0, names.size())
                .filter(i -> IntStream.of(left).noneMatch(index -> index == i));
    }

    /**
     * Returns the columns under other names.
     *
     * @throws IllegalArgumentException if there is not one for each
     */
    Stream<Column> renamed(List<Column> columns, String... others) {
        Objects.requireNonNull(others, "expected a name for each column, got null");
        List<String> stripped =
                DatasetNames.checked("column", Arrays.asList(others)).stream()
                        .map(Spaces::strip)
                        .toList();
        if (stripped.size() != columns.size()
                || stripped.contains("")
                || stripped.stream().distinct().count() < stripped.size()) {
            throw new IllegalArgumentException(
                    "expected "
                            + Printable.count(columns.size(), "name")
                            + ", one for each column and each once, got "
                            + Printable.list(stripped));
        }
        return IntStream.range(0, stripped.size())
                .mapToObj(i -> columns.get(i).named(stripped.get(i)));
    }
}

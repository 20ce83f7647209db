package neurone.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the columns of inputs by their names, of which one-hot encoding made some. */
final class NamedInputs {

    private final ColumnNames known;
    private final List<Column> columns;
    private final List<String> names;

    NamedInputs(CsvTable table, List<String> names) {
        this.columns = table.columnList();
        this.known = new ColumnNames(table.content().file(), columns);
        this.names = DatasetNames.checked("input", names);
    }

    Stream<Column> columns() {
        return names.stream().map(this::column);
    }

    private Column column(String name) {
        boolean isKnown = columns.stream().anyMatch(column -> column.name().equals(name));
        return (isKnown ? Optional.<Column>empty() : level(name))
                .orElseGet(() -> columns.get(known.index(name)));
    }

    /** The column for one text of a column whose name comes before an equals sign. */
    private Optional<Column> level(String name) {
        return IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == '=')
                .mapToObj(at -> name.substring(0, at))
                .filter(source -> columns.stream().anyMatch(c -> c.name().equals(source)))
                .findFirst()
                .map(source -> level(source, name));
    }

    private Column level(String source, String name) {
        String start = source + '=';
        List<String> levels =
                names.stream()
                        .filter(other -> other.startsWith(start))
                        .map(other -> other.substring(start.length()))
                        .toList();
        int place = columns.get(known.index(source)).place();
        int level = levels.indexOf(name.substring(start.length()));
        return new LevelColumn(name, source, place, levels, level);
    }
}

package neurone.data;

import java.util.Objects;
import java.util.stream.Stream;
import neurone.words.Printable;

/** Finds the columns of a table that are those of another. */
final class CsvLikeness {

    private final CsvTable table;
    private final CsvTable train;

    CsvLikeness(CsvTable table, CsvTable train) {
        this.table = table;
        this.train =
                Objects.requireNonNull(train, "like expects the table of the training, got null");
    }

    /** Returns the columns of the other table, made of this one. */
    Stream<Column> columns() {
        if (table.isNamed() && train.isNamed()) {
            return train.columnList().stream().map(this::byName);
        }
        int columns = table.content().columns();
        if (columns != train.content().columns()) {
            throw new IllegalArgumentException(
                    table.content().file()
                            + " has "
                            + Printable.count(columns, "column")
                            + " but "
                            + train.content().file()
                            + " has "
                            + train.content().columns()
                            + ", and they have no names in common: name them with named(...)");
        }
        return train.columnList().stream();
    }

    private Column byName(Column column) {
        if (table.columnList().stream().noneMatch(own -> own.name().equals(column.source()))) {
            String name = Printable.quoted(column.source());
            throw new IllegalArgumentException(
                    "there is no column "
                            + name
                            + " in "
                            + table.content().file()
                            + ", which the other table has: if it is what to predict, type"
                            + " like(train.drop("
                            + name
                            + "))");
        }
        int index =
                new ColumnNames(table.content().file(), table.columnList()).index(column.source());
        return column.at(table.columnList().get(index).place());
    }
}

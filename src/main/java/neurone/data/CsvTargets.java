package neurone.data;

import java.util.List;
import java.util.Objects;

/** Makes datasets of a table: some of its columns are what to predict, the others are inputs. */
final class CsvTargets {

    private final CsvTable table;
    private final ColumnNames columns;

    CsvTargets(CsvTable table, ColumnNames columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Several classes, all those of the column. */
    Dataset classes(int column) {
        ClassLabels labels = labels(column);
        return classes(column, labels, labels.severalNames());
    }

    /** Several classes, those that are given. */
    Dataset classes(int column, List<String> classNames) {
        return classes(column, labels(column), classNames);
    }

    private Dataset classes(int column, ClassLabels labels, List<String> classNames) {
        CsvInputs inputs = new CsvInputs(table, column);
        Examples y = inputs.oneHot(labels.numbers(classNames), classNames.size());
        return new Dataset(inputs.examples(), y, inputs.names(), classNames);
    }

    /** Two classes: the positive one, and the rest. */
    Dataset binary(int column, String positive) {
        Objects.requireNonNull(positive, "binary expects the value that counts as 1, got null");
        ClassLabels labels = labels(column);
        CsvInputs inputs = new CsvInputs(table, column);
        return new Dataset(
                inputs.examples(),
                new Examples(1, labels.binary(positive)),
                inputs.names(),
                labels.binaryNames(positive));
    }

    /** Numbers. */
    Dataset numbers(int... targets) {
        CsvInputs inputs = new CsvInputs(table, columns.checked(targets));
        return new Dataset(inputs.examples(), inputs.targets(), inputs.names(), List.of());
    }

    private ClassLabels labels(int column) {
        return new ClassLabels(table, columns.checked(column)[0]);
    }
}

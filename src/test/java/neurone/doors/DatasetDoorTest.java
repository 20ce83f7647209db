package neurone.doors;

import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.util.stream.Stream;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Arrays and matrices that are to become a dataset, and what is done with one. */
class DatasetDoorTest {

    private static final double[][] ROWS = {{1, 2}, {3, 4}, {5, 6}};

    private static DMatrixRMaj zeros(int rows, int columns) {
        return new DMatrixRMaj(rows, columns);
    }

    @TestFactory
    Stream<DynamicTest> matrices() {
        return Stream.of(
                refused(
                        "X with an example in each row",
                        () -> new Dataset(zeros(20, 4), zeros(1, 20)),
                        "X has 4 columns but Y has 20: an example is a column of each; if yours are"
                                + " rows, transpose X or use Dataset.ofRows"),
                refused(
                        "X with an example in each row and more inputs than examples",
                        () -> new Dataset(zeros(20, 30), zeros(1, 20)),
                        "X has 30 columns but Y has 20: an example is a column of each; if yours are"
                                + " rows, transpose X or use Dataset.ofRows"),
                refused(
                        "X and Y with an example in each row",
                        () -> new Dataset(zeros(20, 4), zeros(20, 1)),
                        "X is (20, 4) and Y (20, 1): an example is a column of each; give as many of"
                                + " one as of the other, or if yours are rows, transpose both or use"
                                + " Dataset.ofRows"),
                refused(
                        "one example too many, with as many inputs as classes",
                        () -> new Dataset(zeros(3, 100), zeros(3, 99)),
                        "X is (3, 100) and Y (3, 99): an example is a column of each; give as many of"
                                + " one as of the other, or if yours are rows, transpose both or use"
                                + " Dataset.ofRows"),
                refused(
                        "Y with an example in each row",
                        () -> new Dataset(zeros(4, 20), zeros(20, 1)),
                        "X has 20 columns but Y is (20, 1): an example is a column of each; transpose Y"),
                fine(
                        "as many inputs as examples, which no shape tells apart",
                        () -> new Dataset(zeros(20, 4), zeros(20, 4)),
                        "m = 4, n_x = 20, n_y = 20"),
                refused(
                        "fewer targets than examples",
                        () -> new Dataset(zeros(2, 5), zeros(1, 3)),
                        "X has 5 examples but Y has 3: give one column of Y for each column of X"),
                refused(
                        "no example",
                        () -> Dataset.ofRows(new double[0][], new double[0]),
                        "a dataset expects at least one example, one input and one output, got X"
                                + " (0, 0) and Y (1, 0)"),
                refused(
                        "a NaN",
                        () -> Dataset.ofRows(new double[][] {{0, Double.NaN}}, new double[] {1}),
                        "X has NaN in row 1, column 0 (counted from 0): every number must be"
                                + " finite"));
    }

    @TestFactory
    Stream<DynamicTest> rows() {
        return Stream.of(
                refused(
                        "three rows and two targets",
                        () -> Dataset.ofRows(ROWS, new double[] {0, 1}),
                        "X has 3 examples but Y has 2: give one column of Y for each column of X"),
                refused(
                        "rows of two lengths",
                        () -> Dataset.ofRows(new double[][] {{1, 2}, {3}}, new double[] {0, 1}),
                        "row 1 has 1 number but row 0 has 2: give each example the same number of"
                                + " them"),
                refused(
                        "a row that is null",
                        () -> Dataset.ofRows(new double[][] {{1, 2}, null}, new double[] {0, 1}),
                        "row 1 is null: give each example its numbers"),
                refused(
                        "labels 1 to 3",
                        () -> Dataset.ofRows(ROWS, new int[] {1, 2, 3}, 3),
                        "label 3 of example 2 is not in 0..2: count the classes from 0"),
                refused(
                        "labels 1 to 3, and not how many classes",
                        () -> Dataset.ofRows(ROWS, new int[] {1, 2, 3}),
                        "label 2 of example 1 is neither 0 nor 1: say how many classes there are,"
                                + " ofRows(rows, labels, classes)"),
                refused(
                        "one class",
                        () -> OneHot.encode(new int[] {0, 0}, 1),
                        "one-hot encoding expects at least 2 classes, got 1"));
    }

    @TestFactory
    Stream<DynamicTest> usingADataset() {
        Dataset moons = ToyData.moons(100, 0.1, 1);
        Standardizer standardizer = Standardizer.fit(moons);
        return Stream.of(
                refused(
                        "a split in percent",
                        () -> moons.split(80, 1),
                        "the fraction to train on must be above 0 and below 1, got 80.0: try 0.8"),
                refused(
                        "a split that leaves no test",
                        () -> moons.split(1.0, 1),
                        "the fraction to train on must be above 0 and below 1, got 1.0: try 0.8"),
                refused(
                        "a split that leaves nothing to train on",
                        () -> moons.split(0, 1),
                        "the fraction to train on must be above 0 and below 1, got 0.0: try 0.8"),
                refused(
                        "a standardizer of other inputs",
                        () -> standardizer.apply(zeros(5, 10)),
                        "this standardizer was fitted to 2 rows, got X with 5: give it"
                                + " examples of the same kind"),
                fine(
                        "writing to the X of a dataset",
                        () -> {
                            moons.X().set(0, 0, Double.NaN);
                            return Double.isNaN(moons.X().get(0, 0));
                        },
                        "false"),
                fine(
                        "writing to the matrix that a dataset was made from",
                        () -> {
                            DMatrixRMaj X = moons.X();
                            Dataset data = new Dataset(X, moons.Y());
                            X.fill(Double.NaN);
                            return Double.isNaN(data.X().get(0, 0));
                        },
                        "false"),
                refused(
                        "moons of no example",
                        () -> ToyData.moons(0, 0.1, 1),
                        "expected at least 2 examples, one for each class, got 0"),
                refused(
                        "moons of one example",
                        () -> ToyData.moons(1, 0.1, 1),
                        "expected at least 2 examples, one for each class, got 1"));
    }
}

package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final double[][] ROWS = {{1, 2}, {3, 4}, {5, 6}};

    @Test
    void turnsRowsIntoColumns() {
        Dataset data = Dataset.ofRows(ROWS, new int[] {0, 2, 1}, 3);
        assertThat(data.X().data).containsExactly(1, 3, 5, 2, 4, 6);
        assertThat(data.Y().data).containsExactly(1, 0, 0, 0, 0, 1, 0, 1, 0);
        assertThat(data.size()).isEqualTo(3);
        assertThat(Dataset.ofRows(ROWS, new double[] {7, 8, 9}).Y().data).containsExactly(7, 8, 9);
        assertThat(Dataset.ofRows(ROWS, new int[] {1, 0, 1}).Y().data).containsExactly(1, 0, 1);
        assertThat(Dataset.ofRows(ROWS, new double[][] {{1, 2}, {3, 4}, {5, 6}}).Y().data)
                .containsExactly(1, 3, 5, 2, 4, 6);
    }

    @Test
    void encodesAndDecodesLabels() {
        int[] labels = {3, 0, 1, 3};
        assertThat(Classes.of(OneHot.encode(labels, 4))).containsExactly(labels);
    }

    @Test
    void gathersTheSameAsOneColumnAfterAnother() {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj X = new DMatrixRMaj(37, 53);
        DMatrixRMaj Y = new DMatrixRMaj(2, 53);
        Arrays.setAll(X.data, i -> random.nextDouble());
        Arrays.setAll(Y.data, i -> random.nextDouble());
        Dataset data = new Dataset(X, Y);
        int[] order = Shuffle.order(53, 5);
        Batch batch = Batch.of(data);
        batch.gather(data, order, 0, 50);
        batch.gather(data, order, 11, 31);
        Dataset selected = data.select(Arrays.copyOfRange(order, 11, 31));
        assertThat(batch.X().numCols).isEqualTo(20);
        assertThat(Arrays.copyOf(batch.X().data, 37 * 20)).containsExactly(selected.X().data);
        assertThat(Arrays.copyOf(batch.Y().data, 2 * 20)).containsExactly(selected.Y().data);
    }

    @Test
    void isNotChangedByWhatIsWrittenToAMatrixOrAnArray() {
        DMatrixRMaj X = new DMatrixRMaj(new double[][] {{1, 3}, {2, 4}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{5, 6}});
        double[] targets = {5, 6};
        double[][] rows = {{1, 2}, {3, 4}};
        Dataset ofMatrices = new Dataset(X, Y);
        Dataset ofRows = Dataset.ofRows(rows, targets);
        X.data[0] = 10;
        Y.data[0] = 20;
        rows[0][0] = 10;
        targets[0] = 20;
        for (Dataset data : new Dataset[] {ofMatrices, ofRows}) {
            data.X().data[0] = 10;
            data.Y().data[0] = 20;
            Batch batch = Batch.of(data);
            batch.gather(data, new int[] {0}, 0, 1);
            assertThat(batch.X().data).containsExactly(1, 2);
            assertThat(batch.Y().data).containsExactly(5);
            assertThat(data.X().data).containsExactly(1, 3, 2, 4);
            assertThat(data.Y().data).containsExactly(5, 6);
            assertThat(data.select(0).X().data).containsExactly(1, 2);
        }
    }

    @Test
    void makesAColumnOfTheNumbersOfOneExample() {
        double[] numbers = {5.1, 3.5};
        DMatrixRMaj x = Dataset.column(numbers);
        numbers[0] = 0;
        assertThat(x.numRows).isEqualTo(2);
        assertThat(x.data).containsExactly(5.1, 3.5);
    }

    @Test
    void saysThatExamplesAreColumnsWhereRowsWereMeant() {
        assertThatThrownBy(() -> new Dataset(new DMatrixRMaj(20, 4), new DMatrixRMaj(1, 20)))
                .hasMessage(
                        "X has 4 columns but Y has 20: an example is a column of each; if yours are"
                                + " rows, transpose X or use Dataset.ofRows");
    }

    @Test
    void hasNoNamesWhereNoneWereGivenAndPrintsItsSizes() {
        Dataset data = Dataset.ofRows(ROWS, new double[] {1, 2, 3});
        assertThat(data.inputNames()).isEmpty();
        assertThat(data.classNames()).isEmpty();
        assertThat(data).hasToString("m = 3, n_x = 2, n_y = 1");
    }

    @Test
    void refusesANullAmongNames() {
        Dataset data = Dataset.ofRows(ROWS, new double[] {1, 2, 3});
        List<String> names = Arrays.asList("a", null);
        assertThatThrownBy(() -> data.withInputNames(names))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a name for each input, got null in place 1, counted from 0");
        assertThatThrownBy(() -> data.withClassNames(names))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expected a name for each class, got null in place 1, counted from 0");
    }

    @Test
    void refusesToSelectWhatIsNotThere() {
        Dataset data = Dataset.ofRows(ROWS, new double[] {1, 2, 3});
        assertThatThrownBy(() -> data.select(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("examples are the columns 0 to 2, got -1");
        assertThatThrownBy(() -> data.select(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("examples are the columns 0 to 2, got 3");
    }

    @Test
    void splitsIntoTwoPartsThatMakeTheWhole() {
        Dataset data = ToyData.parity(5);
        Split split = data.split(0.75, 3);
        assertThat(split.train().size()).isEqualTo(24);
        assertThat(split.test().size()).isEqualTo(8);
        boolean[] seen = new boolean[32];
        for (Dataset part : new Dataset[] {split.train(), split.test()}) {
            DMatrixRMaj X = part.X();
            for (int i = 0; i < part.size(); i++) {
                int number = 0;
                for (int bit = 0; bit < 5; bit++) {
                    number += (int) X.get(bit, i) << bit;
                }
                assertThat(seen[number]).isFalse();
                seen[number] = true;
            }
        }
        assertThat(data.split(0.75, 3).train().X().data).containsExactly(split.train().X().data);
        assertThat(data.split(0.75, 4).train().X().data).isNotEqualTo(split.train().X().data);
    }

    @Test
    void refusesPartsThatDoNotFit() {
        DMatrixRMaj X = new DMatrixRMaj(2, 3);
        assertThatThrownBy(() -> new Dataset(X, new DMatrixRMaj(1, 2)))
                .hasMessage(
                        "X has 3 columns but Y has 2: an example is a column of each; if yours are"
                                + " rows, transpose X or use Dataset.ofRows");
        assertThatThrownBy(() -> new Dataset(new DMatrixRMaj(2, 0), new DMatrixRMaj(1, 0)))
                .hasMessage(
                        "a dataset expects at least one example, one input and one output, got X"
                                + " (2, 0) and Y (1, 0)");
        assertThatThrownBy(() -> Dataset.ofRows(new double[][] {{1, 2}, {3}}, new double[] {1, 2}))
                .hasMessage(
                        "row 1 has 1 number but row 0 has 2: give each example the same number of"
                                + " them");
    }

    @Test
    void refusesNumbersThatAreNotFinite() {
        DMatrixRMaj bad = new DMatrixRMaj(2, 3);
        bad.set(1, 2, Double.NaN);
        assertThatThrownBy(() -> new Dataset(bad, new DMatrixRMaj(1, 3)))
                .hasMessage(
                        "X has NaN in row 1, column 2 (counted from 0): every number must be"
                                + " finite");
        bad.set(1, 2, Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> new Dataset(new DMatrixRMaj(1, 3), bad))
                .hasMessage(
                        "Y has -Infinity in row 1, column 2 (counted from 0): every number must be"
                                + " finite");
    }

    @Test
    void refusesLabelsOutsideTheirRange() {
        assertThatThrownBy(() -> Dataset.ofRows(ROWS, new int[] {0, 3, 1}, 3))
                .hasMessage("label 3 of example 1 is not in 0..2: count the classes from 0");
        assertThatThrownBy(() -> Dataset.ofRows(ROWS, new int[] {0, -1, 1}, 3))
                .hasMessage("label -1 of example 1 is not in 0..2: count the classes from 0");
        assertThatThrownBy(() -> Dataset.ofRows(ROWS, new int[] {0, 1, 2}))
                .hasMessage(
                        "label 2 of example 2 is neither 0 nor 1: say how many classes there are,"
                                + " ofRows(rows, labels, classes)");
        assertThatThrownBy(() -> OneHot.encode(new int[] {0}, 1))
                .hasMessage("one-hot encoding expects at least 2 classes, got 1");
    }

    @Test
    void refusesASplitThatLeavesAPartEmpty() {
        assertThatThrownBy(() -> ToyData.xor().split(1, 1))
                .hasMessage(
                        "the fraction to train on must be above 0 and below 1, got 1.0: try 0.8");
        assertThatThrownBy(() -> ToyData.xor().split(0.05, 1))
                .hasMessage(
                        "a fraction of 0.05 of 4 examples leaves one part empty: take more examples"
                                + " or another fraction");
    }

    @Test
    void leavesAnInputOut() {
        Dataset data =
                Dataset.ofRows(
                        new double[][] {{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}},
                        new double[] {1, 2, 3, 4, 5});
        assertThat(data.withoutInput(0).X().data).containsExactly(10, 20, 30, 40, 50);
        assertThat(data.withoutInput(1).X().data).containsExactly(1, 2, 3, 4, 5);
        assertThat(data.withoutInput(1).Y().data).isEqualTo(data.Y().data);
        assertThatThrownBy(() -> data.withoutInput(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inputs are the rows 0 to 1, got 2");
    }
}

package neurone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.data.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {

    private static final Offset<Double> ROUNDING = within(1e-15);

    /** Rows (1 1 0), (0 1 0), (1 0 2), counted by hand. */
    private static final ConfusionMatrix THREE =
            ConfusionMatrix.of(new int[] {0, 1, 1, 2, 2, 0}, new int[] {0, 0, 1, 2, 2, 2}, 3);

    @Test
    void countsWhatWasTakenForWhat() {
        assertThat(THREE.count(0, 1)).isEqualTo(1);
        assertThat(THREE.count(2, 2)).isEqualTo(2);
        assertThat(THREE.classes()).isEqualTo(3);
        assertThat(THREE.total()).isEqualTo(6);
        assertThat(THREE)
                .hasToString(
                        """
                        true | predicted
                             |     0     1     2    recall
                        -----+----------------------------
                           0 |     1     1     .     50.0%
                           1 |     .     1     .    100.0%
                           2 |     1     .     2     66.7%""");
    }

    @Test
    void isATableInFrenchToo() {
        assertThat(THREE.table(Locale.CANADA_FRENCH))
                .isEqualTo(
                        """
                        vrai | prédit
                             |     0     1     2    rappel
                        -----+----------------------------
                           0 |     1     1     .    50,0 %
                           1 |     .     1     .   100,0 %
                           2 |     1     .     2    66,7 %""");
    }

    @Test
    void measuresEachClass() {
        assertThat(THREE.precision(0)).isEqualTo(1 / 2.0);
        assertThat(THREE.precision(1)).isEqualTo(1 / 2.0);
        assertThat(THREE.precision(2)).isEqualTo(1);
        assertThat(THREE.recall(0)).isEqualTo(1 / 2.0);
        assertThat(THREE.recall(1)).isEqualTo(1);
        assertThat(THREE.recall(2)).isEqualTo(2 / 3.0, ROUNDING);
        assertThat(THREE.f1(0)).isEqualTo(1 / 2.0);
        assertThat(THREE.f1(1)).isEqualTo(2 / 3.0, ROUNDING);
        assertThat(THREE.f1(2)).isEqualTo(4 / 5.0, ROUNDING);
    }

    @Test
    void averagesOverTheClasses() {
        assertThat(THREE.accuracy()).isEqualTo(4 / 6.0, ROUNDING);
        assertThat(THREE.macroPrecision()).isEqualTo(2 / 3.0, ROUNDING);
        assertThat(THREE.macroRecall()).isEqualTo((1 / 2.0 + 1 + 2 / 3.0) / 3, ROUNDING);
        assertThat(THREE.macroF1()).isEqualTo((1 / 2.0 + 2 / 3.0 + 4 / 5.0) / 3, ROUNDING);
    }

    @Test
    void countsAFractionOfNothingAsZero() {
        ConfusionMatrix never = ConfusionMatrix.of(new int[] {0, 0}, new int[] {0, 0}, 2);
        assertThat(never.precision(1)).isZero();
        assertThat(never.recall(1)).isZero();
        assertThat(never.f1(1)).isZero();
        assertThat(never.macroF1()).isEqualTo(0.5);
        assertThat(never.toString()).endsWith("   1 |     .     .");
        assertThat(ConfusionMatrix.of(new int[0], new int[0], 2).accuracy()).isZero();
    }

    @Test
    void readsOneOutputAsTwoClasses() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.9, 0.5, 0.49, 0.1, 0.8}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 1, 1, 0, 0}});
        ConfusionMatrix matrix = ConfusionMatrix.of(Yhat, Y);
        assertThat(matrix.count(1, 1)).isEqualTo(2);
        assertThat(matrix.count(1, 0)).isEqualTo(1);
        assertThat(matrix.count(0, 1)).isEqualTo(1);
        assertThat(matrix.count(0, 0)).isEqualTo(1);
        assertThat(matrix.accuracy()).isEqualTo(Accuracy.of(Yhat, Y)).isEqualTo(0.6);
    }

    @Test
    void readsSeveralOutputsAsTheRowOfTheLargest() {
        DMatrixRMaj Y = OneHot.encode(new int[] {0, 1, 2}, 3);
        DMatrixRMaj Yhat =
                new DMatrixRMaj(new double[][] {{0.5, 0.2, 0.4}, {0.3, 0.5, 0.4}, {0.2, 0.3, 0.2}});
        ConfusionMatrix matrix = ConfusionMatrix.of(Yhat, Y);
        assertThat(matrix.count(0, 0)).isEqualTo(1);
        assertThat(matrix.count(1, 1)).isEqualTo(1);
        assertThat(matrix.count(2, 0)).isEqualTo(1);
        assertThat(Accuracy.of(Yhat, Y)).isEqualTo(2 / 3.0);
    }

    @Test
    void readsTargetsOf1AndMinus1ByTheirSign() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.2, -0.3, 0.9, 0.1}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, -1, 1, -1}});
        assertThat(Accuracy.of(Yhat, Y)).isEqualTo(0.75);
        assertThat(ConfusionMatrix.of(Yhat, Y).count(0, 1)).isEqualTo(1);
        assertThat(ConfusionMatrix.of(Yhat, Y).count(1, 1)).isEqualTo(2);
        assertThat(ConfusionMatrix.of(Yhat, Y).toString()).contains("-1");
    }

    @Test
    void countsExamplesWhoseLabelsAreAllCorrect() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.9, 0.8, 0.1}, {0.6, 0.4, 0.1}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 1, 0}, {1, 1, 0}});
        assertThat(Accuracy.of(Yhat, Y)).isEqualTo(2 / 3.0);
        assertThat(Labels.accuracy(Yhat, Y)).isEqualTo(5 / 6.0);
        assertThatThrownBy(() -> ConfusionMatrix.of(Yhat, Y))
                .hasMessage(
                        "a confusion matrix expects one class for each example, and here some have"
                                + " several labels or none: use Labels.accuracy, or one row of Yhat"
                                + " and Y at a time");
    }

    @Test
    void refusesTargetsInThePlaceOfPredictions() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.9, 0.2}, {0.1, 0.8}});
        DMatrixRMaj Y = OneHot.encode(new int[] {0, 1}, 2);
        assertThat(Accuracy.of(Yhat, Y)).isEqualTo(1);
        for (ThrowingCallable swapped :
                List.<ThrowingCallable>of(
                        () -> Accuracy.of(Y, Yhat), () -> ConfusionMatrix.of(Y, Yhat))) {
            assertThatThrownBy(swapped)
                    .hasMessageEndingWith(
                            " expects Yhat first, then Y, but here the first holds classes and the"
                                    + " second does not: swap them, or round soft targets to"
                                    + " classes first");
        }
    }

    @Test
    void refusesNumbersThatAreNoClasses() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.9, 2.2, 3.1}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 2, 3}});
        assertThatThrownBy(() -> Accuracy.of(Yhat, Y))
                .hasMessage(
                        "an accuracy expects Y to hold classes or labels, as 0 and 1"
                                + " or as -1 and 1,"
                                + " and here Y holds other numbers: for regression use Regression.r2");
    }

    @Test
    void asksForTheOrderOnlyWhereItMayBeTheOtherOne() {
        DMatrixRMaj dead = new DMatrixRMaj(1, 3);
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{2.5, 3, 4}});
        assertThatThrownBy(() -> Accuracy.of(dead, Y))
                .hasMessageEndingWith(
                        "for regression use Regression.r2, or swap the two if Y holds predictions");
        assertThatThrownBy(() -> Labels.accuracy(Y, Y))
                .hasMessage(
                        "an accuracy of labels expects Y from 0 to 1, got 2.5: for regression use"
                                + " Regression.r2");
    }

    @Test
    void hidesNothingBehindTheNamesOfClasses() {
        Dataset data =
                Dataset.ofRows(new double[3][1], new int[] {0, 1, 1})
                        .withClassNames(List.of("a\nb", "\u001b[2J"));
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.1, 0.9, 0.2}});
        ConfusionMatrix matrix = ConfusionMatrix.of(Yhat, data);
        assertThat(matrix.report()).contains("a?b").contains("?[2J").hasLineCount(3);
        assertThat(matrix.toString()).contains("a?b").hasLineCount(5);
    }

    @Test
    void refusesToCountWhereTheShapesDiffer() {
        assertThatThrownBy(
                        () ->
                                Task.CLASSES.countCorrect(
                                        new DMatrixRMaj(3, 1), new DMatrixRMaj(3, 3)))
                .hasMessage("expected Yhat and Y of the same shape, got (3, 1) and (3, 3)");
    }

    @Test
    void reportsEachClassByItsName() {
        Dataset data =
                Dataset.ofRows(new double[3][1], new int[] {0, 1, 1})
                        .withClassNames(List.of("no", "yes"));
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.1, 0.9, 0.2}});
        assertThat(ConfusionMatrix.of(Yhat, data).report())
                .isEqualTo(
                        """
                             precision    recall        F1  examples
                         no      50.0%    100.0%     66.7%         1
                        yes     100.0%     50.0%     66.7%         2""");
        assertThat(ConfusionMatrix.of(Yhat, data).report(Locale.FRENCH))
                .isEqualTo(
                        """
                             précision    rappel        F1  exemples
                         no     50,0 %   100,0 %    66,7 %         1
                        yes    100,0 %    50,0 %    66,7 %         2""");
        assertThat(ConfusionMatrix.of(Yhat, data).toString()).contains("  no |").contains(" yes |");
    }

    @Test
    void refusesLabelsThatAreNone() {
        assertThatThrownBy(() -> ConfusionMatrix.of(new int[] {0, 1}, new int[] {0, 3}, 3))
                .hasMessage(
                        "a confusion matrix of 3 classes expects labels from 0 to 2,"
                                + " got 3: count them from 0");
        assertThatThrownBy(() -> THREE.precision(-1))
                .hasMessage(
                        "a confusion matrix of 3 classes expects labels from 0 to 2,"
                                + " got -1: count them from 0");
        assertThatThrownBy(() -> ConfusionMatrix.of(new int[] {0}, new int[] {0, 1}, 2))
                .hasMessage(
                        "a confusion matrix expects as many predictions as labels, and at least 2"
                                + " classes, got 1, 2 and 2");
        assertThatThrownBy(() -> ConfusionMatrix.of(new DMatrixRMaj(2, 3), new DMatrixRMaj(1, 3)))
                .hasMessage(
                        "a measure expects Yhat and Y of the same shape, with at least one example,"
                                + " got (2, 3) and (1, 3)");
    }
}

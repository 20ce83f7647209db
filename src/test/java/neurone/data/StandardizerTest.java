package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class StandardizerTest {

    private static final DMatrixRMaj X =
            new DMatrixRMaj(
                    new double[][] {
                        {1, 2, 3, 6}, {0.1, 0.1, 0.1, 0.1}, {1e9, 1e9 + 2, 1e9, 1e9 + 2}
                    });

    @Test
    void bringsEachInputToMean0AndStandardDeviation1() {
        DMatrixRMaj standardized = Standardizer.fit(X).apply(X);
        double deviation = Math.sqrt((4 + 1 + 0 + 9) / 4.0);
        assertThat(standardized.data)
                .containsExactly(
                        new double[] {
                            -2 / deviation,
                            -1 / deviation,
                            0,
                            3 / deviation,
                            0,
                            0,
                            0,
                            0,
                            -1,
                            1,
                            -1,
                            1
                        },
                        within(1e-12));
    }

    @Test
    void hasTheStandardDeviation0OfAConstantInput() {
        Standardizer standardizer = Standardizer.fit(X);
        assertThat(standardizer.standardDeviations().get(1)).isZero();
        assertThat(standardizer.means().get(1)).isCloseTo(0.1, within(1e-16));
    }

    @Test
    void turnsAConstantInto0HoweverManyExamplesThereAre() {
        for (int m : new int[] {1, 10, 10_000, 300_000}) {
            DMatrixRMaj constant = new DMatrixRMaj(1, m);
            constant.fill(0.1);
            Standardizer standardizer = Standardizer.fit(constant);
            assertThat(standardizer.apply(constant).data).containsOnly(0);
        }
    }

    /** Its weights have learned nothing: they must not move the prediction for another number. */
    @Test
    void leavesAnInputAt0ThatWasConstantInTraining() {
        Standardizer standardizer = Standardizer.fit(X);
        DMatrixRMaj others = new DMatrixRMaj(new double[][] {{3}, {7}, {1e9 + 1}});
        assertThat(standardizer.apply(others).data).containsExactly(0, 0, 0);
        Dataset data = Dataset.ofRows(new double[][] {{3, 7, 1e9 + 1}}, new double[] {1});
        assertThat(standardizer.apply(data).X().data).containsExactly(0, 0, 0);
        assertThat(standardizer.invert(new DMatrixRMaj(3, 1)).data)
                .containsExactly(new double[] {3, 0.1, 1e9 + 1}, within(1e-12));
        assertThat(standardizer).asString().contains("1 ").contains(" 0.0000");
    }

    @Test
    void changesNothingWhereThereIsNothingToScale() {
        assertThat(Standardizer.none(2).apply(Dataset.column(5, -7)).data).containsExactly(5, -7);
        assertThat(Standardizer.none(2).standardDeviations().data).containsExactly(1, 1);
    }

    @Test
    void refusesNumbersTooFarApartForADeviation() {
        DMatrixRMaj wide = new DMatrixRMaj(new double[][] {{1, 2}, {1e200, -1e200}});
        assertThatThrownBy(() -> Standardizer.fit(wide))
                .hasMessage(
                        "the standard deviation of row 1 of X (counted from 0) must be finite, got"
                                + " Infinity: divide that row by a power of ten first");
    }

    @Test
    void saysThatItIsTheTargetsThatAreTooFarApart() {
        Dataset data = new Dataset(row(1, 2), row(1e200, -1e200));
        assertThatThrownBy(() -> Standardizer.fitWithTargets(data))
                .hasMessage(
                        "the standard deviation of row 0 of Y (counted from 0) must be finite, got"
                                + " Infinity: divide that row by a power of ten first");
        Standardizer standardizer = Standardizer.fitWithTargets(new Dataset(row(1, 2), row(3, 4)));
        Dataset other = new Dataset(row(1), Dataset.column(1, 2, 3));
        assertThatThrownBy(() -> standardizer.apply(other))
                .hasMessage(
                        "this standardizer was fitted to 1 row, got Y with 3: give it examples of the"
                                + " same kind");
    }

    @Test
    void refusesToMeasureWhatIsNoNumber() {
        assertThatThrownBy(() -> Standardizer.fit(row(1, Double.NaN)))
                .hasMessage(
                        "X has NaN in row 0, column 1 (counted from 0): every number must be finite");
    }

    @Test
    void doesNotHideWhatIsNoNumberBehindAConstantInput() {
        Standardizer standardizer =
                Standardizer.fit(new DMatrixRMaj(new double[][] {{1, 2}, {7, 7}}));
        assertThat(standardizer.apply(Dataset.column(1, 8)).data).containsExactly(-1, 0);
        assertThat(standardizer.apply(Dataset.column(1, Double.NaN)).data[1]).isNaN();
        assertThat(standardizer.apply(Dataset.column(1, Double.POSITIVE_INFINITY)).data[1]).isNaN();
    }

    @Test
    void refusesNamesThatAreNotOneForEachInput() {
        assertThatThrownBy(
                        () ->
                                new Standardizer(
                                        List.of("a"), Dataset.column(0, 0), Dataset.column(1, 1)))
                .hasMessage(
                        "a standardizer expects a name for each of its 2 inputs or none, got 1 name");
        assertThatThrownBy(() -> Standardizer.none(-1))
                .hasMessage("a standardizer expects at least 1 input, got -1");
    }

    private static DMatrixRMaj row(double... numbers) {
        return new DMatrixRMaj(new double[][] {numbers});
    }

    @Test
    void goesBackToTheFirstNumbers() {
        Standardizer standardizer = Standardizer.fit(X);
        assertThat(standardizer.invert(standardizer.apply(X)).data)
                .containsExactly(X.data, within(1e-6));
    }

    @Test
    void transformsOthersWithTheNumbersOfThoseThatWereFitted() {
        Standardizer standardizer = Standardizer.fit(new DMatrixRMaj(new double[][] {{-2, 2}}));
        Dataset other = Dataset.ofRows(new double[][] {{4}, {0}}, new double[] {1, 0});
        assertThat(standardizer.apply(other).X().data).containsExactly(2, 0);
        assertThat(standardizer.apply(other).Y().data).containsExactly(other.Y().data);
    }

    @Test
    void refusesOtherInputsAndNoExample() {
        assertThatThrownBy(() -> Standardizer.fit(X).apply(new DMatrixRMaj(2, 5)))
                .hasMessage(
                        "this standardizer was fitted to 3 rows, got X with 2: give it"
                                + " examples of the same kind");
        assertThatThrownBy(() -> Standardizer.fit(new DMatrixRMaj(2, 0)))
                .hasMessage("a standardizer is fitted to at least one example, got none");
    }

    @Test
    void isMadeAgainOfItsNumbers() {
        Standardizer fitted = Standardizer.fit(X);
        Standardizer again = new Standardizer(fitted.means(), fitted.standardDeviations());
        assertThat(again.apply(X).data).containsExactly(fitted.apply(X).data);
    }

    @Test
    void isNotChangedByWhatIsWrittenToItsMatrices() {
        DMatrixRMaj means = Dataset.column(1);
        DMatrixRMaj standardDeviations = Dataset.column(2);
        Standardizer standardizer = new Standardizer(means, standardDeviations);
        means.fill(7);
        standardDeviations.fill(7);
        standardizer.means().fill(7);
        standardizer.standardDeviations().fill(7);
        assertThat(standardizer.apply(Dataset.column(5)).data).containsExactly(2);
    }

    @Test
    void takesAStandardDeviationOf0ForThatOfAConstant() {
        Standardizer standardizer = new Standardizer(Dataset.column(3), Dataset.column(0));
        assertThat(standardizer.apply(Dataset.column(3)).data).containsExactly(0);
        assertThat(standardizer.apply(Dataset.column(4)).data).containsExactly(0);
        assertThat(standardizer.standardDeviations().data).containsExactly(0);
    }

    @Test
    void refusesNumbersThatAreNoStandardizer() {
        DMatrixRMaj two = Dataset.column(1, 2);
        assertThatThrownBy(() -> new Standardizer(new DMatrixRMaj(1, 2), two))
                .hasMessage(
                        "a standardizer expects columns of means and of standard deviations, got"
                                + " (1, 2) and (2, 1): use Dataset.column");
        assertThatThrownBy(() -> new Standardizer(Dataset.column(1), two))
                .hasMessage(
                        "a standardizer expects as many means as standard deviations, got 1 and 2");
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Standardizer(two, Dataset.column(1, bad)))
                    .hasMessage(
                            "a standardizer expects finite means and standard deviations of at"
                                    + " least 0, got 2.0 and "
                                    + bad
                                    + " for input 1 (counted from 0)");
        }
        assertThatThrownBy(() -> new Standardizer(Dataset.column(1, Double.NaN), two))
                .hasMessageEndingWith("got NaN and 2.0 for input 1 (counted from 0)");
    }

    @Test
    void isFittedToTheInputsOfADataset() {
        Dataset train = ToyData.moons(50, 0.1, 1);
        assertThat(Standardizer.fit(train).means().data)
                .containsExactly(Standardizer.fit(train.X()).means().data);
    }

    @Test
    void refusesToInvertExamplesOfAnotherKind() {
        Standardizer standardizer = Standardizer.fit(ToyData.xor());
        assertThatThrownBy(() -> standardizer.invert(new DMatrixRMaj(3, 1)))
                .hasMessage(
                        "this standardizer was fitted to 2 rows, got X with 3: give it"
                                + " examples of the same kind");
    }
}

package neurone.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class RegressionTest {

    /** Errors 1, -1, 2, 0; the mean of y is 4, its deviations -3, -1, 1, 3. */
    private static final DMatrixRMaj Y = row(1, 3, 5, 7);

    private static final DMatrixRMaj YHAT = row(2, 2, 7, 7);

    private static DMatrixRMaj row(double... numbers) {
        return new DMatrixRMaj(new double[][] {numbers});
    }

    @Test
    void averagesSquaresAndSizesOfTheErrors() {
        assertThat(Regression.meanSquaredError(YHAT, Y)).isEqualTo(6 / 4.0);
        assertThat(Regression.meanAbsoluteError(YHAT, Y)).isEqualTo(4 / 4.0);
    }

    @Test
    void comparesTheErrorsWithThoseOfTheMean() {
        assertThat(Regression.r2(YHAT, Y)).isEqualTo(1 - 6 / 20.0, within(1e-15));
        assertThat(Regression.r2(Y, Y)).isEqualTo(1);
        assertThat(Regression.r2(row(4, 4, 4, 4), Y)).isZero();
        assertThat(Regression.r2(row(7, 5, 3, 1), Y)).isEqualTo(1 - 80 / 20.0, within(1e-15));
    }

    @Test
    void averagesOverTheOutputs() {
        DMatrixRMaj two = new DMatrixRMaj(new double[][] {{1, 3, 5, 7}, {0, 0, 1, 1}});
        DMatrixRMaj hat = new DMatrixRMaj(new double[][] {{2, 2, 7, 7}, {0, 1, 1, 1}});
        assertThat(Regression.meanSquaredError(hat, two))
                .isEqualTo(7 / 8.0)
                .isEqualTo(new MeanSquaredError().value(hat, two) / 4 / 2);
        assertThat(Regression.meanAbsoluteError(hat, two)).isEqualTo(5 / 8.0);
        assertThat(Regression.r2(hat, two)).isEqualTo((0.7 + 0) / 2, within(1e-15));
    }

    @Test
    void hasNothingToExplainWhereAllTargetsAreEqual() {
        assertThat(Regression.r2(row(0.1, 0.1, 0.1), row(0.1, 0.1, 0.1))).isEqualTo(1);
        assertThat(Regression.r2(row(0.1, 0.1, 0.2), row(0.1, 0.1, 0.1))).isZero();
    }

    @Test
    void refusesShapesThatDiffer() {
        assertThatThrownBy(() -> Regression.r2(row(1, 2), Y))
                .hasMessage(
                        "a measure expects Yhat and Y of the same shape, with at least one example,"
                                + " got (1, 2) and (1, 4)");
        assertThatThrownBy(
                        () ->
                                Regression.meanAbsoluteError(
                                        new DMatrixRMaj(1, 0), new DMatrixRMaj(1, 0)))
                .hasMessage(
                        "a measure expects Yhat and Y of the same shape, with at least one example,"
                                + " got (1, 0) and (1, 0)");
    }
}

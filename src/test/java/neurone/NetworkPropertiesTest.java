package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every network and every batch, tried on random ones. */
class NetworkPropertiesTest {

    private static final double ROUNDING = 1e-12;

    /** A network, a batch that fits it, and the gradients there. */
    private record Trip(Network network, Dataset batch, Loss loss, Pass pass, Gradients gradients) {

        static Trip of(Case c) {
            int classes = 1 + c.size();
            int m = c.size();
            Loss loss = c.loss();
            Network network = c.network(c.size(), classes, Case.outputFor(loss));
            DMatrixRMaj Y = OneHot.encode(c.labels(m, classes), classes);
            Dataset batch = new Dataset(c.matrix(network.inputs(), m), Y);
            return of(network, batch, loss, m);
        }

        static Trip of(Network network, Dataset batch, Loss loss, int m) {
            Pass pass = network.newPass(loss);
            pass.forward(batch.X(), Mode.inference());
            return new Trip(network, batch, loss, pass, pass.backward(batch.Y(), m));
        }

        double cost() {
            return pass.cost(batch.Y());
        }

        Trip on(int... columns) {
            return of(network, batch.select(columns), loss, batch.size());
        }
    }

    private static void assertThatGradientsAreThoseOf(Trip expected, Gradients gradients) {
        for (Parameter parameter : expected.network().parameters()) {
            double[] bits = expected.gradients().of(parameter).data;
            double scale =
                    Math.max(
                            1,
                            CommonOps_DDRM.elementMaxAbs(DMatrixRMaj.wrap(1, bits.length, bits)));
            assertThat(gradients.of(parameter).data)
                    .containsExactly(bits, within(ROUNDING * scale));
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void eachMatrixHasTheShapeOfTheCourse(Case c) {
        Trip trip = Trip.of(c);
        int m = trip.batch().size();
        for (int l = 1; l <= trip.network().layers().size(); l++) {
            int units = trip.network().layer(l).units();
            for (DMatrixRMaj matrix :
                    new DMatrixRMaj[] {
                        trip.pass().layer(l).Z(),
                        trip.pass().layer(l).A(),
                        trip.pass().layer(l).dZ()
                    }) {
                assertThat(matrix.numRows).isEqualTo(units);
                assertThat(matrix.numCols).isEqualTo(m);
            }
        }
        for (Parameter parameter : trip.network().parameters()) {
            DMatrixRMaj gradient = trip.gradients().of(parameter);
            assertThat(gradient.numRows).isEqualTo(parameter.value().numRows);
            assertThat(gradient.numCols).isEqualTo(parameter.value().numCols);
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void theOrderOfTheExamplesChangesNeitherCostNorGradients(Case c) {
        Trip trip = Trip.of(c);
        Trip permuted = trip.on(c.permutation(trip.batch().size()));
        assertThat(permuted.cost())
                .isCloseTo(trip.cost(), within(ROUNDING * Math.max(1, trip.cost())));
        assertThatGradientsAreThoseOf(trip, permuted.gradients());
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void shardsAddUpToTheirBatch(Case c) {
        Trip trip = Trip.of(c);
        int m = trip.batch().size();
        int[] order = c.permutation(m);
        Gradients sum = new Gradients(trip.network().parameters());
        for (int from = 0; from < m; ) {
            int to = c.random().nextInt(from + 1, m + 1);
            sum.add(trip.on(Arrays.copyOfRange(order, from, to)).gradients());
            from = to;
        }
        assertThatGradientsAreThoseOf(trip, sum);
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void theBatchGivesEachExampleWhatItGetsAlone(Case c) {
        Trip trip = Trip.of(c);
        DMatrixRMaj Yhat = trip.network().predict(trip.batch().X());
        int column = c.random().nextInt(trip.batch().size());
        DMatrixRMaj alone = trip.network().predict(trip.batch().select(column).X());
        assertThat(alone.data)
                .containsExactly(
                        CommonOps_DDRM.extractColumn(Yhat, column, null).data, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void theSoftmaxOfAClassifierSumsToOne(Case c) {
        Network network = c.network(c.size(), 1 + c.size());
        DMatrixRMaj X = c.matrix(network.inputs(), c.size());
        DMatrixRMaj sums = CommonOps_DDRM.sumCols(network.predict(X), null);
        for (double sum : sums.data) {
            assertThat(sum).isCloseTo(1, within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void aCopyPredictsTheSameBits(Case c) {
        Trip trip = Trip.of(c);
        DMatrixRMaj X = trip.batch().X();
        assertThat(trip.network().copy().predict(X).data)
                .containsExactly(trip.network().predict(X).data);
    }
}

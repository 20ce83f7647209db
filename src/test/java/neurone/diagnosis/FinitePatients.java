package neurone.diagnosis;

import static neurone.diagnosis.Patient.healthy;
import static neurone.diagnosis.Patient.sick;
import static neurone.diagnosis.Symptom.COST_NOT_FINITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.initializer.RandomNormal;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;

/** Networks whose numbers are not finite, and others whose numbers are large. */
final class FinitePatients {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset BLOBS = ToyData.blobs(90, 3, 0.2, 1);
    private static final Dataset DIGITS = SyntheticDigits.of(100, 1);

    private FinitePatients() {}

    /** A student's own: there is no logarithm below 0. */
    private record Log() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.log(z);
        }

        @Override
        public double derivative(double z, double a) {
            return 1 / z;
        }
    }

    static Stream<Patient> all() {
        return Stream.of(
                sick(
                        COST_NOT_FINITE,
                        "inputs of 1e200",
                        () -> Body.of(line(x -> 1e200 * x), new ReLU(), 8).diagnosis()),
                sick(
                        COST_NOT_FINITE,
                        "weights of 1e200",
                        () ->
                                Body.of(MOONS, new ReLU(), new RandomNormal(1e200), 8, 8)
                                        .diagnosis()),
                sick(
                        COST_NOT_FINITE,
                        "an activation that has no value below 0",
                        () -> Body.of(MOONS, new Log(), 8).diagnosis()),
                sick(
                        COST_NOT_FINITE,
                        "a weight that is no number behind a ReLU",
                        () ->
                                Body.of(DIGITS, new ReLU(), 16)
                                        .change(network -> set(network, Double.NaN))
                                        .diagnosis()),
                sick(
                        COST_NOT_FINITE,
                        "a training that diverged and of which nothing else is known",
                        () -> {
                            Body body = Body.of(line(x -> 10 * x), new ReLU(), 8);
                            assertThatThrownBy(() -> body.train(new GradientDescent(100), 1000))
                                    .isInstanceOf(DivergedException.class);
                            return body.diagnosis();
                        }),
                healthy(
                        COST_NOT_FINITE,
                        "targets of 1e150",
                        () -> Body.of(scaled(1e150), new Tanh(), 8).diagnosis()),
                healthy(
                        COST_NOT_FINITE,
                        "numbers that are as usual",
                        () -> Body.of(DIGITS, new ReLU(), 16, 16).diagnosis()),
                healthy(
                        COST_NOT_FINITE,
                        "outputs that are as sure as a double can be",
                        () ->
                                Body.of(BLOBS, new Tanh(), 8)
                                        .train(new GradientDescent(0.5), 300)
                                        .diagnosis()),
                healthy(
                        COST_NOT_FINITE,
                        "a bias of 1e300 that nothing looks at",
                        () ->
                                Body.of(MOONS, new Sigmoid(), 8)
                                        .change(FinitePatients::saturateOne)
                                        .diagnosis()),
                healthy(
                        COST_NOT_FINITE,
                        "a training that ends well",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .afterTraining(new GradientDescent(0.3), 100)));
    }

    private static void set(Network network, double w) {
        network.layer(1).weights().value().set(0, 0, w);
    }

    private static void saturateOne(Network network) {
        network.layer(1).biases().value().set(0, 0, 1e300);
    }

    /** Twenty x from -1 to 1, changed, and y = x. */
    private static Dataset line(DoubleUnaryOperator change) {
        DMatrixRMaj X = new DMatrixRMaj(1, 20);
        DMatrixRMaj Y = new DMatrixRMaj(1, 20);
        for (int i = 0; i < 20; i++) {
            Y.data[i] = i / 9.5 - 1;
            X.data[i] = change.applyAsDouble(Y.data[i]);
        }
        return new Dataset(X, Y);
    }

    private static Dataset scaled(double factor) {
        Dataset line = line(x -> x);
        DMatrixRMaj Y = line.Y().copy();
        for (int i = 0; i < Y.getNumElements(); i++) {
            Y.data[i] *= factor;
        }
        return new Dataset(line.X(), Y);
    }
}

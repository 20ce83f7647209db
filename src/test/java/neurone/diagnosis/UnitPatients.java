package neurone.diagnosis;

import static neurone.diagnosis.Patient.healthy;
import static neurone.diagnosis.Patient.sick;
import static neurone.diagnosis.Symptom.COPIED_UNITS;
import static neurone.diagnosis.Symptom.DEAD_UNITS;
import static neurone.diagnosis.Symptom.SATURATED_UNITS;

import java.util.List;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.LeakyReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.initializer.Constant;
import neurone.initializer.RandomNormal;
import neurone.initializer.RandomUniform;
import neurone.initializer.XavierNormal;
import neurone.initializer.Zeros;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Networks with neurons that are copied, dead or saturated, and others without. */
final class UnitPatients {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset BLOBS = ToyData.blobs(90, 3, 0.2, 1);
    private static final Dataset DIGITS = SyntheticDigits.of(100, 1);

    private UnitPatients() {}

    /** A student's own ReLU, whose kink is at 3. */
    private record LateReLU() implements Elementwise {

        @Override
        public double value(double z) {
            return z > 3 ? z - 3 : 0;
        }

        @Override
        public double derivative(double z, double a) {
            return z > 3 ? 1 : 0;
        }
    }

    /** A student's own sigmoid: z / (1 + |z|), from -1 to 1. */
    private record Softsign() implements Elementwise {

        @Override
        public double value(double z) {
            return z / (1 + Math.abs(z));
        }

        @Override
        public double derivative(double z, double a) {
            return Math.pow(1 - Math.abs(a), 2);
        }
    }

    static Stream<Patient> all() {
        return Stream.of(copied(), dead(), saturated()).flatMap(List::stream);
    }

    private static List<Patient> copied() {
        return List.of(
                sick(
                        COPIED_UNITS,
                        "zeros, trained",
                        () ->
                                Body.of(MOONS, new Sigmoid(), new Zeros(), 4)
                                        .train(new GradientDescent(2), 1000)
                                        .diagnosis()),
                sick(
                        COPIED_UNITS,
                        "0.5 everywhere, trained",
                        () ->
                                Body.of(MOONS, new Sigmoid(), new Constant(0.5), 4)
                                        .train(new GradientDescent(2), 1000)
                                        .diagnosis()),
                sick(
                        COPIED_UNITS,
                        "zeros and ReLU, not trained",
                        () -> Body.of(DIGITS, new ReLU(), new Zeros(), 16, 16).diagnosis()),
                sick(
                        COPIED_UNITS,
                        "0.1 everywhere and softmax, trained with Adam",
                        () ->
                                Body.of(BLOBS, new Tanh(), new Constant(0.1), 8, 8)
                                        .train(new Adam(0.01), 200)
                                        .diagnosis()),
                sick(
                        COPIED_UNITS,
                        "a neuron that was copied by hand, trained",
                        () ->
                                Body.of(BLOBS, new ELU(), 6, 5)
                                        .change(UnitPatients::copyOneNeuron)
                                        .train(new GradientDescent(0.1), 100)
                                        .diagnosis()),
                healthy(
                        COPIED_UNITS,
                        "the network of lesson 5 from random weights",
                        () ->
                                Body.of(MOONS, new Sigmoid(), new XavierNormal(), 4)
                                        .train(new GradientDescent(2), 1000)
                                        .diagnosis()),
                healthy(
                        COPIED_UNITS,
                        "zeros in the output layer alone",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .change(network -> fill(network, 2, 0))
                                        .diagnosis()),
                healthy(
                        COPIED_UNITS,
                        "random weights, not trained",
                        () -> Body.of(DIGITS, new ReLU(), 16, 16).diagnosis()),
                healthy(
                        COPIED_UNITS,
                        "equal neurons with unequal weights to the next layer",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .change(network -> fill(network, 1, 0.5))
                                        .diagnosis()),
                healthy(
                        COPIED_UNITS,
                        "a layer of one neuron",
                        () -> Body.of(MOONS, new Tanh(), new Constant(0.5), 1).diagnosis()));
    }

    private static void fill(Network network, int l, double w) {
        CommonOps_DDRM.fill(network.layer(l).weights().value(), w);
    }

    private static void copyOneNeuron(Network network) {
        DMatrixRMaj into = network.layer(1).weights().value();
        DMatrixRMaj from = network.layer(2).weights().value();
        for (int j = 0; j < into.numCols; j++) {
            into.set(1, j, into.get(0, j));
        }
        for (int i = 0; i < from.numRows; i++) {
            from.set(i, 1, from.get(i, 0));
        }
    }

    private static List<Patient> dead() {
        return List.of(
                sick(
                        DEAD_UNITS,
                        "biases of -20",
                        () ->
                                Body.of(MOONS, new ReLU(), 8)
                                        .change(network -> shift(network, 1, 8, -20))
                                        .diagnosis()),
                sick(
                        DEAD_UNITS,
                        "negative weights from pixels",
                        () ->
                                Body.of(DIGITS, new ReLU(), new RandomUniform(0.1), 16)
                                        .change(UnitPatients::makeNegative)
                                        .diagnosis()),
                sick(
                        DEAD_UNITS,
                        "most of the second layer",
                        () ->
                                Body.of(BLOBS, new ReLU(), 16, 16)
                                        .change(network -> shift(network, 2, 12, -20))
                                        .train(new GradientDescent(0.01), 20)
                                        .diagnosis()),
                sick(
                        DEAD_UNITS,
                        "steps that are far too long",
                        () ->
                                Body.of(MOONS, new ReLU(), 16)
                                        .train(new GradientDescent(200), 20)
                                        .diagnosis()),
                sick(
                        DEAD_UNITS,
                        "an activation of one's own",
                        () -> Body.of(MOONS, new LateReLU(), new RandomNormal(0.1), 8).diagnosis()),
                healthy(
                        DEAD_UNITS,
                        "ReLU, not trained",
                        () -> Body.of(MOONS, new ReLU(), 16, 16).diagnosis()),
                healthy(
                        DEAD_UNITS,
                        "two of sixteen",
                        () ->
                                Body.of(BLOBS, new ReLU(), 16)
                                        .change(network -> shift(network, 1, 2, -20))
                                        .diagnosis()),
                healthy(
                        DEAD_UNITS,
                        "Leaky ReLU with biases of -20",
                        () ->
                                Body.of(MOONS, new LeakyReLU(), 8)
                                        .change(network -> shift(network, 1, 8, -20))
                                        .diagnosis()),
                healthy(
                        DEAD_UNITS,
                        "ELU with biases of -5",
                        () ->
                                Body.of(MOONS, new ELU(), 8)
                                        .change(network -> shift(network, 1, 8, -5))
                                        .diagnosis()),
                healthy(
                        DEAD_UNITS,
                        "ReLU, trained",
                        () ->
                                Body.of(DIGITS, new ReLU(), 16)
                                        .train(new GradientDescent(0.1), 30)
                                        .diagnosis()));
    }

    private static void makeNegative(Network network) {
        DMatrixRMaj W = network.layer(1).weights().value();
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = -Math.abs(W.data[i]);
        }
    }

    private static void shift(Network network, int l, int neurons, double b) {
        for (int i = 0; i < neurons; i++) {
            network.layer(l).biases().value().set(i, 0, b);
        }
    }

    private static List<Patient> saturated() {
        return List.of(
                sick(
                        SATURATED_UNITS,
                        "tanh and weights of deviation 10",
                        () -> Body.of(DIGITS, new Tanh(), new RandomNormal(10), 16).diagnosis()),
                sick(
                        SATURATED_UNITS,
                        "sigmoid and pixels from 0 to 255",
                        () -> Body.of(scaled(DIGITS, 255), new Sigmoid(), 16).diagnosis()),
                sick(
                        SATURATED_UNITS,
                        "biases of 8",
                        () ->
                                Body.of(MOONS, new Tanh(), 8, 8)
                                        .change(network -> shift(network, 2, 8, 8))
                                        .diagnosis()),
                sick(
                        SATURATED_UNITS,
                        "steps that are far too long",
                        () ->
                                Body.of(MOONS, new Tanh(), 16)
                                        .train(new GradientDescent(200), 20)
                                        .diagnosis()),
                sick(
                        SATURATED_UNITS,
                        "an activation of one's own",
                        () ->
                                Body.of(MOONS, new Softsign(), 8)
                                        .change(network -> shift(network, 1, 8, 200))
                                        .diagnosis()),
                healthy(
                        SATURATED_UNITS,
                        "a network that is right and sure of it",
                        () ->
                                Body.of(ToyData.xor(), new Tanh(), 8)
                                        .train(new Adam(0.1), 2000)
                                        .diagnosis()),
                healthy(
                        SATURATED_UNITS,
                        "tanh, not trained",
                        () -> Body.of(DIGITS, new Tanh(), 16, 16).diagnosis()),
                healthy(
                        SATURATED_UNITS,
                        "sigmoid, trained",
                        () ->
                                Body.of(BLOBS, new Sigmoid(), 8)
                                        .train(new GradientDescent(2), 1000)
                                        .diagnosis()),
                healthy(
                        SATURATED_UNITS,
                        "two of sixteen",
                        () ->
                                Body.of(MOONS, new Tanh(), 16)
                                        .change(network -> shift(network, 1, 2, 10))
                                        .diagnosis()),
                healthy(
                        SATURATED_UNITS,
                        "ReLU, which has no limit above",
                        () ->
                                Body.of(MOONS, new ReLU(), 8)
                                        .change(network -> shift(network, 1, 8, 8))
                                        .diagnosis()));
    }

    private static Dataset scaled(Dataset data, double factor) {
        DMatrixRMaj X = data.X().copy();
        CommonOps_DDRM.scale(factor, X);
        return new Dataset(X, data.Y());
    }
}

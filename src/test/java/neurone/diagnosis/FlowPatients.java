package neurone.diagnosis;

import static neurone.diagnosis.Patient.healthy;
import static neurone.diagnosis.Patient.sick;
import static neurone.diagnosis.Symptom.EXPLODING_GRADIENTS;
import static neurone.diagnosis.Symptom.UNSTANDARDIZED_INPUTS;
import static neurone.diagnosis.Symptom.VANISHING_GRADIENTS;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.data.Standardizer;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.initializer.RandomNormal;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Networks with gradients that vanish or explode, or inputs of the wrong size, and others. */
final class FlowPatients {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset BLOBS = ToyData.blobs(90, 3, 0.2, 1);
    private static final Dataset DIGITS = SyntheticDigits.of(100, 1);

    private FlowPatients() {}

    static Stream<Patient> all() {
        return Stream.of(vanishing(), exploding(), inputs()).flatMap(List::stream);
    }

    private static List<Patient> vanishing() {
        return List.of(
                sick(
                        VANISHING_GRADIENTS,
                        "eight layers of sigmoid",
                        () -> Body.of(MOONS, new Sigmoid(), same(8, 16)).diagnosis()),
                sick(
                        VANISHING_GRADIENTS,
                        "tanh and weights of 0.01",
                        () ->
                                Body.of(MOONS, new Tanh(), new RandomNormal(0.01), same(4, 16))
                                        .diagnosis()),
                sick(
                        VANISHING_GRADIENTS,
                        "ReLU and weights of 0.001, as in lesson 5",
                        () ->
                                Body.of(DIGITS, new ReLU(), new RandomNormal(0.001), same(4, 50))
                                        .diagnosis()),
                sick(
                        VANISHING_GRADIENTS,
                        "ten layers of sigmoid, after a training that did not help",
                        () ->
                                Body.of(BLOBS, new Sigmoid(), same(10, 8))
                                        .train(new GradientDescent(0.1), 100)
                                        .diagnosis()),
                sick(
                        VANISHING_GRADIENTS,
                        "sigmoid that is saturated",
                        () ->
                                Body.of(MOONS, new Sigmoid(), 16, 16)
                                        .change(FlowPatients::saturate)
                                        .diagnosis()),
                healthy(
                        VANISHING_GRADIENTS,
                        "eight layers of tanh",
                        () -> Body.of(MOONS, new Tanh(), same(8, 16)).diagnosis()),
                healthy(
                        VANISHING_GRADIENTS,
                        "eight layers of ReLU",
                        () -> Body.of(DIGITS, new ReLU(), same(8, 32)).diagnosis()),
                healthy(
                        VANISHING_GRADIENTS,
                        "two layers of sigmoid",
                        () -> Body.of(MOONS, new Sigmoid(), 16, 16).diagnosis()),
                healthy(
                        VANISHING_GRADIENTS,
                        "no hidden layer",
                        () -> Body.of(BLOBS, new Sigmoid()).diagnosis()),
                healthy(
                        VANISHING_GRADIENTS,
                        "a network that has learned all there is",
                        () ->
                                Body.of(ToyData.xor(), new Tanh(), 8, 8)
                                        .train(new Adam(0.05), 2000)
                                        .diagnosis()));
    }

    private static List<Patient> exploding() {
        return List.of(
                sick(
                        EXPLODING_GRADIENTS,
                        "ReLU and weights of 1, as in lesson 5",
                        () ->
                                Body.of(DIGITS, new ReLU(), new RandomNormal(1), same(4, 50))
                                        .diagnosis()),
                sick(
                        EXPLODING_GRADIENTS,
                        "layers without an activation",
                        () ->
                                Body.of(MOONS, new Identity(), new RandomNormal(1), same(4, 16))
                                        .diagnosis()),
                sick(
                        EXPLODING_GRADIENTS,
                        "Leaky ReLU and weights of 3",
                        () ->
                                Body.of(BLOBS, new LeakyReLU(), new RandomNormal(3), same(3, 16))
                                        .diagnosis()),
                sick(
                        EXPLODING_GRADIENTS,
                        "ELU, ten layers",
                        () ->
                                Body.of(MOONS, new ELU(), new RandomNormal(0.8), same(10, 16))
                                        .diagnosis()),
                sick(
                        EXPLODING_GRADIENTS,
                        "one layer between very large weights",
                        () ->
                                Body.of(BLOBS, new ReLU(), 16)
                                        .change(
                                                network ->
                                                        CommonOps_DDRM.scale(
                                                                500,
                                                                network.layer(2).weights().value()))
                                        .diagnosis()),
                healthy(
                        EXPLODING_GRADIENTS,
                        "ELU, four layers",
                        () -> Body.of(MOONS, new ELU(), same(4, 16)).diagnosis()),
                healthy(
                        EXPLODING_GRADIENTS,
                        "ReLU, four layers of fifty",
                        () -> Body.of(DIGITS, new ReLU(), same(4, 50)).diagnosis()),
                healthy(
                        EXPLODING_GRADIENTS,
                        "Leaky ReLU, trained",
                        () ->
                                Body.of(BLOBS, new LeakyReLU(), same(3, 16))
                                        .train(new GradientDescent(0.1), 300)
                                        .diagnosis()),
                healthy(
                        EXPLODING_GRADIENTS,
                        "ReLU, halfway through its training",
                        () ->
                                Body.of(MOONS, new ReLU(), 32, 32)
                                        .train(new Adam(0.003), 50)
                                        .diagnosis()),
                healthy(
                        EXPLODING_GRADIENTS,
                        "layers without an activation, from Xavier",
                        () -> Body.of(MOONS, new Identity(), same(4, 16)).diagnosis()));
    }

    private static void saturate(Network network) {
        CommonOps_DDRM.fill(network.layer(1).biases().value(), -12);
    }

    private static int[] same(int layers, int units) {
        return Stream.generate(() -> units).limit(layers).mapToInt(n -> n).toArray();
    }

    private static List<Patient> inputs() {
        SplittableRandom random = new SplittableRandom(1);
        IntToDoubleFunction age = i -> 20 + 60 * random.nextDouble();
        IntToDoubleFunction income = i -> 10_000 + 50_000 * random.nextDouble();
        IntToDoubleFunction kelvin = i -> 290 + random.nextGaussian();
        IntToDoubleFunction micro = i -> 1e-4 * random.nextGaussian();
        IntToDoubleFunction standard = i -> random.nextGaussian();
        IntToDoubleFunction constant = i -> 1;
        IntToDoubleFunction bit = i -> random.nextInt(2);
        IntToDoubleFunction rare = i -> i == 0 ? 1 : 0;
        Dataset people = table(age, income);
        return List.of(
                sick(UNSTANDARDIZED_INPUTS, "ages and incomes", plain(people)),
                sick(UNSTANDARDIZED_INPUTS, "temperatures", plain(table(standard, kelvin))),
                sick(UNSTANDARDIZED_INPUTS, "micrometres", plain(table(micro, micro))),
                sick(UNSTANDARDIZED_INPUTS, "pixels from 0 to 255", plain(times(DIGITS, 255))),
                sick(UNSTANDARDIZED_INPUTS, "an age among bits", plain(table(bit, age, bit))),
                healthy(
                        UNSTANDARDIZED_INPUTS,
                        "ages and incomes, standardized",
                        plain(
                                new Dataset(
                                        Standardizer.fit(people.X()).apply(people.X()),
                                        people.Y()))),
                healthy(UNSTANDARDIZED_INPUTS, "pixels from 0 to 1", plain(DIGITS)),
                healthy(UNSTANDARDIZED_INPUTS, "exclusive or", plain(ToyData.xor())),
                healthy(UNSTANDARDIZED_INPUTS, "one-hot columns", plain(words())),
                healthy(
                        UNSTANDARDIZED_INPUTS,
                        "a bit that is always 1 and one that is nearly always 0",
                        plain(table(constant, rare, standard))));
    }

    /** A network of its own for the data. */
    private static Supplier<Diagnosis> plain(Dataset data) {
        return () -> Body.of(data, new Tanh(), 8).diagnosis();
    }

    private static Dataset times(Dataset data, double factor) {
        DMatrixRMaj X = data.X().copy();
        CommonOps_DDRM.scale(factor, X);
        return new Dataset(X, data.Y());
    }

    private static Dataset words() {
        int[] words = new SplittableRandom(1).ints(200, 0, 100).toArray();
        int[] labels = Arrays.stream(words).map(word -> word % 2).toArray();
        return new Dataset(OneHot.encode(words, 100), OneHot.encode(labels, 2));
    }

    /** 200 examples of such inputs; y is 1 for every other. */
    private static Dataset table(IntToDoubleFunction... inputs) {
        DMatrixRMaj X = new DMatrixRMaj(inputs.length, 200);
        DMatrixRMaj Y = new DMatrixRMaj(1, 200);
        for (int i = 0; i < 200; i++) {
            for (int row = 0; row < inputs.length; row++) {
                X.set(row, i, inputs[row].applyAsDouble(i));
            }
            Y.set(0, i, i % 2);
        }
        return new Dataset(X, Y);
    }
}

package neurone.diagnosis;

import static neurone.diagnosis.Patient.healthy;
import static neurone.diagnosis.Patient.sick;
import static neurone.diagnosis.Symptom.LEARNING_RATE_TOO_LARGE;
import static neurone.diagnosis.Symptom.LEARNING_RATE_TOO_SMALL;
import static neurone.diagnosis.Symptom.OVERFITTING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.LeakyReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.RMSProp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** Trainings with a wrong learning rate, or too long for their data, and others. */
final class TrainingPatients {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset BLOBS = ToyData.blobs(90, 3, 0.2, 1);
    private static final Dataset DIGITS = SyntheticDigits.of(200, 1);

    private TrainingPatients() {}

    static Stream<Patient> all() {
        return Stream.of(tooLarge(), tooSmall(), overfitting()).flatMap(List::stream);
    }

    private static List<Patient> tooLarge() {
        return List.of(
                sick(
                        LEARNING_RATE_TOO_LARGE,
                        "a learning rate of 30",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .afterTraining(new GradientDescent(30), 50)),
                sick(
                        LEARNING_RATE_TOO_LARGE,
                        "digits with a learning rate of 3",
                        () ->
                                Body.of(DIGITS, new Tanh(), 32)
                                        .afterTraining(new GradientDescent(3), 10)),
                sick(
                        LEARNING_RATE_TOO_LARGE,
                        "Adam with a learning rate of 3",
                        () -> Body.of(MOONS, new Tanh(), 16).afterTraining(new Adam(3), 60)),
                sick(
                        LEARNING_RATE_TOO_LARGE,
                        "momentum with a learning rate of 3",
                        () -> Body.of(BLOBS, new ReLU(), 16).afterTraining(new Momentum(3), 60)),
                sick(
                        LEARNING_RATE_TOO_LARGE,
                        "a training that diverged",
                        () -> {
                            Body body = Body.of(curve(100, 0.1, 1), new LeakyReLU(), 16);
                            Trainer trainer =
                                    new Trainer(
                                            body.network(), body.loss(), new GradientDescent(1));
                            assertThatThrownBy(() -> trainer.fit(body.data(), 2000))
                                    .isInstanceOf(DivergedException.class);
                            return Diagnosis.of(trainer);
                        }),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "a learning rate of 0.3",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .afterTraining(new GradientDescent(0.3), 100)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "digits with a learning rate of 0.1",
                        () ->
                                Body.of(DIGITS, new ReLU(), 32)
                                        .afterTraining(new GradientDescent(0.1), 10)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "Adam with a learning rate of 0.01",
                        () -> Body.of(BLOBS, new Sigmoid(), 16).afterTraining(new Adam(0.01), 100)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "RMSProp on a noisy curve",
                        () ->
                                Body.of(curve(100, 0.5, 1), new Tanh(), 16)
                                        .afterTraining(new RMSProp(0.003), 100)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "the noise of RReLU, which moves a cost that the steps do not",
                        () ->
                                body(ToyData.parity(3), new RReLU(), 4, 3)
                                        .afterTraining(new Adam(0.02), 1500)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "two neurons whose weights have grown while the cost never rose",
                        () ->
                                body(ToyData.xor(), new Tanh(), 2, 2)
                                        .afterTraining(new GradientDescent(0.5), 1500)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "seven layers of sigmoids, whose bias alone moves",
                        () ->
                                Body.of(
                                                curve(150, 0.05, 1),
                                                new Sigmoid(),
                                                16,
                                                16,
                                                16,
                                                16,
                                                16,
                                                16,
                                                16)
                                        .afterTraining(new GradientDescent(0.05), 100)),
                healthy(
                        LEARNING_RATE_TOO_LARGE,
                        "labels that nothing explains, so that the cost goes nowhere",
                        () ->
                                Body.of(coins(100, 1), new Tanh())
                                        .afterTraining(new GradientDescent(0.1), 100)));
    }

    private static List<Patient> tooSmall() {
        return List.of(
                sick(
                        LEARNING_RATE_TOO_SMALL,
                        "a learning rate of 0.0001",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .afterTraining(new GradientDescent(1e-4), 100)),
                sick(
                        LEARNING_RATE_TOO_SMALL,
                        "digits with a learning rate of 0.0001",
                        () ->
                                Body.of(DIGITS, new ReLU(), 32)
                                        .afterTraining(new GradientDescent(1e-4), 10)),
                sick(
                        LEARNING_RATE_TOO_SMALL,
                        "Adam with a learning rate of 0.000001",
                        () -> Body.of(BLOBS, new Sigmoid(), 16).afterTraining(new Adam(1e-6), 50)),
                sick(
                        LEARNING_RATE_TOO_SMALL,
                        "momentum on a curve",
                        () ->
                                Body.of(curve(100, 0.1, 1), new Tanh(), 16)
                                        .afterTraining(new Momentum(1e-6), 50)),
                sick(
                        LEARNING_RATE_TOO_SMALL,
                        "five epochs of RMSProp",
                        () -> Body.of(DIGITS, new ReLU(), 16).afterTraining(new RMSProp(1e-6), 5)),
                healthy(
                        LEARNING_RATE_TOO_SMALL,
                        "a learning rate of 0.1",
                        () ->
                                Body.of(MOONS, new Tanh(), 8)
                                        .afterTraining(new GradientDescent(0.1), 100)),
                healthy(
                        LEARNING_RATE_TOO_SMALL,
                        "one neuron, which cannot learn exclusive or",
                        () ->
                                Body.of(ToyData.xor(), new Tanh())
                                        .afterTraining(new GradientDescent(0.5), 500)),
                healthy(
                        LEARNING_RATE_TOO_SMALL,
                        "a second training that finds nothing left to learn",
                        () ->
                                Body.of(BLOBS, new Tanh(), 8)
                                        .train(new GradientDescent(0.5), 1000)
                                        .afterTraining(new GradientDescent(0.01), 50)),
                healthy(
                        LEARNING_RATE_TOO_SMALL,
                        "a curve under noise, learned as far as it can be",
                        () ->
                                Body.of(curve(100, 0.5, 1), new Tanh(), 4)
                                        .afterTraining(new Adam(0.01), 200)),
                healthy(
                        LEARNING_RATE_TOO_SMALL,
                        "a short training",
                        () ->
                                Body.of(DIGITS, new ReLU(), 32)
                                        .afterTraining(new GradientDescent(0.1), 5)));
    }

    private static List<Patient> overfitting() {
        return List.of(
                sick(
                        OVERFITTING,
                        "moons under much noise",
                        () ->
                                Body.of(ToyData.moons(30, 0.5, 1), new Tanh(), 32, 32)
                                        .afterTraining(
                                                new Adam(0.01), 200, ToyData.moons(200, 0.5, 2))),
                sick(
                        OVERFITTING,
                        "labels that nothing explains",
                        () ->
                                Body.of(coins(50, 1), new ReLU(), 64)
                                        .afterTraining(new Adam(0.01), 300, coins(100, 2))),
                sick(
                        OVERFITTING,
                        "thirty digits",
                        () ->
                                Body.of(SyntheticDigits.of(30, 1), new ReLU(), 32)
                                        .afterTraining(
                                                new GradientDescent(0.1),
                                                60,
                                                SyntheticDigits.of(200, 2))),
                sick(
                        OVERFITTING,
                        "a curve through fifteen points under noise",
                        () ->
                                Body.of(curve(15, 0.7, 1), new Tanh(), 32, 32)
                                        .afterTraining(new Adam(0.01), 300, curve(200, 0.7, 2))),
                sick(
                        OVERFITTING,
                        "blobs that overlap",
                        () ->
                                Body.of(ToyData.blobs(40, 4, 0.8, 1), new LeakyReLU(), 32, 32)
                                        .afterTraining(
                                                new Adam(0.01),
                                                300,
                                                ToyData.blobs(200, 4, 0.8, 2))),
                healthy(
                        OVERFITTING,
                        "moons under little noise",
                        () ->
                                Body.of(MOONS, new Tanh(), 16)
                                        .afterTraining(
                                                new Adam(0.01), 200, ToyData.moons(200, 0.1, 2))),
                healthy(
                        OVERFITTING,
                        "blobs that overlap, with many examples",
                        () ->
                                Body.of(ToyData.blobs(400, 4, 0.8, 1), new Tanh(), 8)
                                        .afterTraining(
                                                new GradientDescent(0.1),
                                                50,
                                                ToyData.blobs(200, 4, 0.8, 2))),
                healthy(
                        OVERFITTING,
                        "a curve under noise, with many examples",
                        () ->
                                Body.of(curve(400, 0.5, 1), new Tanh(), 16)
                                        .afterTraining(new Adam(0.01), 50, curve(200, 0.5, 2))),
                healthy(
                        OVERFITTING,
                        "moons under much noise, stopped early",
                        () ->
                                Body.of(ToyData.moons(100, 0.5, 1), new Tanh(), 32, 32)
                                        .afterTraining(
                                                new Adam(0.003), 15, ToyData.moons(200, 0.5, 2))),
                healthy(
                        OVERFITTING,
                        "digits without a validation",
                        () ->
                                Body.of(DIGITS, new ReLU(), 32)
                                        .afterTraining(new GradientDescent(0.1), 20)));
    }

    /** One hidden layer, drawn from a seed. */
    private static Body body(Dataset data, Activation g, int units, long seed) {
        Network network =
                Network.inputs(data.inputs()).dense(units, g).dense(1, new Sigmoid()).build(seed);
        return new Body(network, new BinaryCrossEntropy(), data);
    }

    /** y = sin(2 x) and noise of that deviation. */
    private static Dataset curve(int m, double noise, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj X = new DMatrixRMaj(1, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int i = 0; i < m; i++) {
            X.data[i] = random.nextDouble(-1.7, 1.7);
            Y.data[i] = Math.sin(2 * X.data[i]) + noise * random.nextGaussian();
        }
        return new Dataset(X, Y);
    }

    /** Five inputs and a coin that has nothing to do with them. */
    private static Dataset coins(int m, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj X = new DMatrixRMaj(5, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = random.nextGaussian();
        }
        for (int i = 0; i < m; i++) {
            Y.data[i] = random.nextInt(2);
        }
        return new Dataset(X, Y);
    }
}

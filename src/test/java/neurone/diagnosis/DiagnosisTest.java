package neurone.diagnosis;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.initializer.RandomNormal;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Epoch;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset NOISY = ToyData.moons(30, 0.5, 1);
    private static final Dataset HELD_BACK = ToyData.moons(200, 0.5, 2);

    @Test
    void changesNoBitOfATraining() {
        assertThat(trained(network -> Diagnosis.of(network, new BinaryCrossEntropy(), MOONS)))
                .isDeepEqualTo(trained(network -> {}));
    }

    /** The parameters after a training with noise, in which something is done each epoch. */
    private static double[][] trained(Consumer<Network> eachEpoch) {
        Network network = Network.inputs(2).dense(8, new RReLU()).dense(1, new Sigmoid()).build(1);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.01))
                .batchSize(16)
                .seed(3)
                .onEpoch(epoch -> eachEpoch.accept(network))
                .fit(MOONS, 10);
        return network.parameters().stream()
                .map(parameter -> parameter.value().data.clone())
                .toArray(double[][]::new);
    }

    @Test
    void changesNeitherNetworkNorData() {
        Body body = Body.of(MOONS, new Tanh(), new Zeros(), 4);
        DMatrixRMaj X = MOONS.X().copy();
        body.diagnosis();
        assertThat(MOONS.X().data).isEqualTo(X.data);
        assertThat(body.network().parameters())
                .allMatch(p -> CommonOps_DDRM.elementMaxAbs(p.value()) == 0);
    }

    @Test
    void saysWhatTheCostIsWhereNothingIsWrong() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        assertThat(body.diagnosis().toString())
                .startsWith("Nothing wrong before training: the cost is 0.")
                .endsWith("After training, ask Diagnosis.of(trainer).");
        Diagnosis healthy = body.afterTraining(new Adam(0.01), 300);
        assertThat(healthy.toString())
                .matches(
                        "No trouble found: the cost is 0\\.0\\d+, where answering the mean costs"
                                + " 0\\.693\\.");
        assertThat(healthy.text(Locale.CANADA_FRENCH).replace('\n', ' '))
                .matches(
                        "Aucun problème trouvé : le coût est de 0,0\\d+, là où répondre la moyenne"
                                + " coûte 0,693\\.");
    }

    @Test
    void callsNoPoorResultWell() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Run run = new Run(List.of(epoch(1), epoch(2)), Optional.empty(), 1, NaN, NaN);
        assertThat(Diagnosis.of(body.network(), body.loss(), MOONS, run).toString())
                .startsWith("Nothing typical, but the result is poor: the cost is 0.");
    }

    private static Epoch epoch(int number) {
        return new Epoch(number, 1, NaN, NaN, NaN, 1, 0.1, 1);
    }

    @Test
    void isPrintedByItselfAtTheEndOfFit() {
        List<String> printed = new ArrayList<>();
        Body body = Body.of(MOONS, new Tanh(), new Zeros(), 4);
        Trainer trainer =
                new Trainer(body.network(), body.loss(), new Adam(0.01))
                        .listener(Diagnosis.atEnd(Locale.FRENCH, printed::add));
        trainer.fit(MOONS, 30);
        assertThat(printed).containsExactly(Diagnosis.of(trainer).text(Locale.FRENCH));
        assertThat(printed.get(0)).startsWith("Neurones identiques (leçon 5)\n");
    }

    @Test
    void asksForATraining() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Trainer trainer = new Trainer(body.network(), body.loss(), new Adam(0.01));
        assertThatThrownBy(() -> Diagnosis.of(trainer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "there is nothing to look at yet: call fit first, or Diagnosis.of(network,"
                                + " loss, data)");
    }

    @Test
    void writesNumbersAsTheLanguageDoes() {
        Finding finding =
                Body.of(MOONS, new Sigmoid(), 16, 16, 16, 16, 16, 16, 16, 16)
                        .diagnosis()
                        .findings()
                        .get(0);
        assertThat(finding.measured(Locale.GERMAN)).contains("multiplied by 0.2");
        assertThat(finding.measured(Locale.FRENCH)).contains("multipliée par 0,2");
        assertThat(finding).hasToString("VANISHING_GRADIENTS: " + finding.measured(Locale.ROOT));
    }

    @Test
    void namesALessonOfTheCourse() {
        assertThat(Symptom.values()).allMatch(s -> s.lesson() >= 1 && s.lesson() <= 6);
        assertThat(Arrays.stream(Symptom.values()).map(s -> s.title(Locale.FRENCH)))
                .doesNotHaveDuplicates();
    }

    /** A student's own: it has no limits, so that nothing can be saturated. */
    private record Wave() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.sin(z);
        }

        @Override
        public double derivative(double z, double a) {
            return Math.cos(z);
        }
    }

    /** A student's own: both ends are at the same height. */
    private record Bump() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.exp(-z * z);
        }

        @Override
        public double derivative(double z, double a) {
            return -2 * z * a;
        }
    }

    @Test
    void asksOfAnActivationOfOnesOwnOnlyWhatItHas() {
        RandomNormal large = new RandomNormal(2);
        assertThat(Body.of(MOONS, new Wave(), large, 8).diagnosis().findings()).isEmpty();
        assertThat(Body.of(MOONS, new Bump(), large, 8).diagnosis().findings()).isEmpty();
        assertThat(Body.of(MOONS, new Softmax(), 8).diagnosis().findings()).isEmpty();
    }

    @Test
    void callsNoNeuronDeadForBeingSilentInOneExample() {
        Body body = Body.of(MOONS.select(0), new ReLU(), new RandomNormal(1), 64);
        CommonOps_DDRM.add(body.network().layer(1).weights().value(), -1);
        assertThat(body.diagnosis().findings()).isEmpty();
    }

    @Test
    void acceptsATrainingThatEarlyStoppingTookBack() {
        Body body = Body.of(NOISY, new Tanh(), 32, 32);
        Trainer trainer =
                new Trainer(body.network(), body.loss(), new Adam(0.01))
                        .validation(HELD_BACK)
                        .earlyStopping(100);
        Epoch last = trainer.fit(NOISY, 1000).last();
        assertThat(last.validationCost()).isGreaterThan(last.cost() + 0.5);
        assertThat(Diagnosis.of(trainer).findings())
                .extracting(Finding::symptom)
                .doesNotContain(Symptom.OVERFITTING);
    }

    @Test
    void needsNoEpoch() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Trainer trainer = new Trainer(body.network(), body.loss(), new Adam(0.01));
        trainer.fit(MOONS, 0);
        assertThat(Diagnosis.of(trainer).findings()).isEmpty();
    }

    @Test
    void refusesDataThatDoNotFit() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Dataset wide = ToyData.blobs(30, 3, 0.1, 1);
        assertThatThrownBy(() -> Diagnosis.of(body.network(), body.loss(), wide))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit for"
                                + " each row of Y");
    }
}

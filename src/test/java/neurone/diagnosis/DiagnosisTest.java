package neurone.diagnosis;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.schedule.StepDecay;
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
    void saysThatOtherExamplesFareWorse() {
        Body body = Body.of(MOONS, new Tanh(), 8).train(new Adam(0.02), 400);
        Run run = new Run(List.of(epoch(1)), Optional.empty(), 1, 0.22, 0.7);
        assertThat(Diagnosis.of(body.network(), body.loss(), MOONS, run).toString())
                .startsWith(
                        "Nothing typical, but the result is poor on the examples held back: the"
                                + " cost\nthere is 0.22, where answering the mean costs 0.7;");
    }

    @Test
    void callsInputsAndClassesByTheirNames() {
        DMatrixRMaj Y = new DMatrixRMaj(1, MOONS.size());
        Y.data[3] = 1;
        Dataset rare =
                new Dataset(MOONS.X(), Y)
                        .withInputNames(List.of("width", "height"))
                        .withClassNames(List.of("healthy", "ill"));
        Body body = Body.of(rare, new Tanh(), 4).train(new GradientDescent(0.1), 50);
        Finding finding = body.diagnosis().findings().get(0);
        assertThat(finding.measured(Locale.ENGLISH))
                .startsWith("Class \"ill\" has 1 of the 100 examples");
        assertThat(finding.measured(Locale.FRENCH))
                .startsWith("La classe « ill » n'a que 1 des 100 exemples");
        DMatrixRMaj X = MOONS.X();
        CommonOps_DDRM.scale(1000, X);
        Dataset large = new Dataset(X, MOONS.Y()).withInputNames(List.of("width", "height"));
        assertThat(Body.of(large, new Tanh(), 4).diagnosis().findings().get(0).toString())
                .matches(".* up to \\d+ for x\\d \\((width|height)\\)\\.");
    }

    /** The cost of the examples as the training weighs them. */
    @Test
    void weighsTheExamplesAsTheTrainingDoes() {
        double[] w = new double[MOONS.size()];
        for (int i = 0; i < w.length; i++) {
            w[i] = i % 2 == 0 ? 1.9 : 0.1;
        }
        Dataset weighted = MOONS.withWeights(w);
        Body body = Body.of(weighted, new Tanh(), 8);
        Trainer trainer = new Trainer(body.network(), body.loss(), new GradientDescent(1e-12));
        double cost = trainer.fit(weighted, 1).last().cost();
        Evidence evidence =
                Evidence.of(body.network(), body.loss(), weighted, Run.of(trainer, weighted));
        assertThat(evidence.cost()).isCloseTo(cost, within(1e-9));
        // p = 0.05 of class 1, which the weights leave
        assertThat(evidence.costOfMean())
                .isCloseTo(-0.95 * Math.log(0.95) - 0.05 * Math.log(0.05), within(1e-12));
    }

    @Test
    void leavesNoiseToChance() {
        Dataset noisy = ToyData.moons(200, 0.3, 5);
        Body body = Body.of(noisy, new Tanh(), 16);
        Diagnosis diagnosis = body.afterTraining(new Adam(0.01), 100);
        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.toString()).startsWith("Nothing wrong with the training: the cost is");
        Body line = Body.of(ToyData.circles(200, 0.2, 5), new Tanh());
        assertThat(line.afterTraining(new Adam(0.01), 100).findings())
                .extracting(Finding::symptom)
                .contains(Symptom.NETWORK_TOO_SMALL);
    }

    @Test
    void seesARateThatAScheduleTookAway() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Trainer trainer =
                new Trainer(body.network(), body.loss(), new Adam(0.01))
                        .batchSize(16)
                        .schedule(new StepDecay(1, 0.1));
        trainer.fit(MOONS, 50);
        Finding finding = Diagnosis.of(trainer).findings().get(0);
        assertThat(finding.symptom()).isEqualTo(Symptom.LEARNING_RATE_TOO_SMALL);
        assertThat(finding.measured(Locale.ENGLISH))
                .startsWith("The rate began at 0.01, but the schedule took it to 1.0e-51:");
        assertThat(finding.code()).isEqualTo("trainer.schedule(new Cosine(50));");
    }

    @Test
    void advisesTheOutputForClasses() {
        Dataset blobs = ToyData.blobs(90, 3, 0.2, 1);
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(3, new ReLU()).build(1);
        network.layer(2).biases().value().fill(-20);
        Diagnosis diagnosis = Diagnosis.of(network, new MeanSquaredError(), blobs);
        assertThat(diagnosis.findings().get(0).code())
                .isEqualTo(
                        "Network able = Network.inputs(2).dense(8, new Tanh())"
                                + ".dense(3, new Softmax()).build(1);");
        Network two = Network.inputs(2).dense(8, new Tanh()).dense(1, new ReLU()).build(1);
        two.layer(2).biases().value().fill(-20);
        assertThat(Diagnosis.of(two, new MeanSquaredError(), MOONS).findings().get(0).code())
                .contains(".dense(1, new Sigmoid())");
    }

    /** With one neuron that is off from the beginning, as many are. */
    @Test
    void blamesNoWeightsWhereOneNeuronIsOff() {
        Network network = Network.inputs(2).dense(1, new ReLU()).dense(1, new Sigmoid()).build(1);
        Body body = new Body(network, new BinaryCrossEntropy(), ToyData.xor());
        assertThat(body.afterTraining(new GradientDescent(0.5), 1500).findings())
                .extracting(Finding::symptom)
                .startsWith(Symptom.DEAD_UNITS, Symptom.NETWORK_TOO_SMALL);
    }

    @Test
    void saysThatSomethingIsLeftToLearn() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        Diagnosis diagnosis = body.afterTraining(new Adam(0.01), 80);
        assertThat(diagnosis.findings()).isEmpty();
        assertThat(diagnosis.toString().replace('\n', ' '))
                .matches(
                        "Nothing typical\\. The cost is 0\\.1\\d+, where answering the mean costs"
                                + " 0\\.693: most is learned, but not all\\. More epochs, neurons,"
                                + " examples or inputs may lead further\\.");
        assertThat(diagnosis.text(Locale.FRENCH).replace('\n', ' '))
                .contains(" : l'essentiel est appris, mais pas tout.");
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

package neurone.diagnosis;

import static neurone.diagnosis.Symptom.NETWORK_TOO_SMALL;
import static neurone.diagnosis.Symptom.OUTPUT_OUT_OF_REACH;
import static neurone.diagnosis.Symptom.RARE_CLASS;
import static neurone.diagnosis.Symptom.STUCK;
import static neurone.diagnosis.Symptom.VANISHING_GRADIENTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Failures that people ask about: none is called healthy, and each is called by its name. */
class ReportedFailuresTest {

    private static Trainer trained(
            Network network, Loss loss, double rate, Dataset data, int epochs) {
        Trainer trainer = new Trainer(network, loss, new GradientDescent(rate));
        trainer.fit(data, epochs);
        return trainer;
    }

    private static List<Symptom> named(Trainer trainer) {
        return Diagnosis.of(trainer).findings().stream().map(Finding::symptom).toList();
    }

    private static void set(DMatrixRMaj M, double... numbers) {
        M.setData(numbers);
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void findsSomethingInEachExclusiveOrThatFails() {
        List<Trainer> failed =
                LongStream.rangeClosed(1, 200)
                        .parallel()
                        .mapToObj(
                                seed ->
                                        Network.inputs(2)
                                                .dense(2, new ReLU())
                                                .dense(1, new Sigmoid())
                                                .build(seed))
                        .map(n -> trained(n, new BinaryCrossEntropy(), 0.5, ToyData.xor(), 3000))
                        .filter(trainer -> trainer.history().last().accuracy() < 1)
                        .toList();
        assertThat(failed).hasSizeGreaterThan(100);
        assertThat(failed).allMatch(trainer -> !named(trainer).isEmpty());
    }

    /** A flat place of the cost where two of the four examples share an answer. */
    @Test
    void namesTheExamplesThatShareAnAnswer() {
        Network network =
                Network.inputs(2).dense(2, new Sigmoid()).dense(1, new Sigmoid()).build(1);
        set(
                network.layer(1).weights().value(),
                -0.12692590266986858,
                -0.844955757436316,
                -0.9357427469178123,
                0.8173651578783794);
        set(network.layer(1).biases().value(), 0.39650732687505963, -0.49808473788143637);
        set(network.layer(2).weights().value(), -0.5832662974097391, 0.5308947844782579);
        set(network.layer(2).biases().value(), 0.2908941132572971);
        Trainer trainer = trained(network, new BinaryCrossEntropy(), 0.5, ToyData.xor(), 10_000);
        assertThat(named(trainer)).startsWith(NETWORK_TOO_SMALL).contains(STUCK);
        assertThat(Diagnosis.of(trainer).toString().replaceAll("\\s+", " "))
                .contains(
                        "2 of the 4 examples (1, 3) have different targets and get the same answer,"
                                + " about 0.");
    }

    @Test
    void seesAnOutputThatIsDead() {
        Network network = Network.inputs(1).dense(1, new ReLU()).build(1);
        set(network.layer(1).weights().value(), -1);
        Dataset data =
                new Dataset(
                        new DMatrixRMaj(new double[][] {{1, 2, 3, 4}}),
                        new DMatrixRMaj(new double[][] {{2, 4, 6, 8}}));
        assertThat(named(trained(network, new MeanSquaredError(), 0.01, data, 100)))
                .startsWith(OUTPUT_OUT_OF_REACH);
    }

    @Test
    void seesThatNoSigmoidReachesTheTargets() {
        DMatrixRMaj X = new DMatrixRMaj(1, 100);
        DMatrixRMaj Y = new DMatrixRMaj(1, 100);
        for (int i = 0; i < 100; i++) {
            X.data[i] = i + 1;
            Y.data[i] = X.data[i] * X.data[i];
        }
        Network network =
                Network.inputs(1).dense(20, new Sigmoid()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = trained(network, new MeanSquaredError(), 0.01, new Dataset(X, Y), 200);
        assertThat(named(trainer)).startsWith(OUTPUT_OUT_OF_REACH);
    }

    @Test
    void seesTheClassThatIsNeverAnswered() {
        DMatrixRMaj Y = new DMatrixRMaj(1, 16);
        Y.data[15] = 1;
        Dataset and = new Dataset(ToyData.parity(4).X(), Y);
        Network network = Network.inputs(4).dense(1, new Sigmoid()).build(1);
        assertThat(named(trained(network, new BinaryCrossEntropy(), 0.1, and, 200)))
                .startsWith(RARE_CLASS);
    }

    @Test
    void seesThatNothingComesThroughSixSigmoids() {
        Network network =
                Network.inputs(2)
                        .dense(16, new Sigmoid())
                        .dense(16, new Sigmoid())
                        .dense(16, new Sigmoid())
                        .dense(16, new Sigmoid())
                        .dense(16, new Sigmoid())
                        .dense(16, new Sigmoid())
                        .dense(1, new Sigmoid())
                        .build(1);
        Dataset moons = ToyData.moons(100, 0.1, 1);
        assertThat(named(trained(network, new BinaryCrossEntropy(), 0.5, moons, 500)))
                .startsWith(VANISHING_GRADIENTS);
    }

    /** Inputs of 0 tell nothing, but there is nothing to tell either: all targets are 0.1. */
    @Test
    void blamesNothingWhereTheTargetsAreTheSame() {
        DMatrixRMaj Y = new DMatrixRMaj(1, 8);
        Y.fill(0.1);
        Network network = Network.inputs(3).dense(4, new ReLU()).dense(1, new Identity()).build(1);
        Trainer trainer =
                trained(
                        network,
                        new MeanSquaredError(),
                        0.1,
                        new Dataset(new DMatrixRMaj(3, 8), Y),
                        200);
        assertThat(named(trainer)).isEmpty();
        assertThat(Diagnosis.of(trainer).text(Locale.ENGLISH))
                .startsWith("Nothing found. All examples have the same target");
    }
}

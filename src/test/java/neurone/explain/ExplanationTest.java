package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import neurone.Network;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.formula.UpdateLaw;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.schedule.ExponentialDecay;
import neurone.schedule.InverseTime;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Dataset MOONS = ToyData.moons(12, 0.1, 1);

    private static Network network() {
        return Network.inputs(2)
                .dense(4, new RReLU())
                .dense(3, new PReLU())
                .dense(1, new Sigmoid())
                .build(1);
    }

    private static Explanation explanation(Network network) {
        return Explanation.of(
                network, new BinaryCrossEntropy(), new Adam(0.01), MOONS.X(), MOONS.Y());
    }

    private static Explanation of(Network network, Loss loss, int rows, int m, DMatrixRMaj Y) {
        return Explanation.of(network, loss, new Adam(0.1), new DMatrixRMaj(rows, m), Y);
    }

    private static double[] bits(Network network) {
        return network.parameters().stream()
                .flatMapToDouble(p -> Arrays.stream(p.value().data))
                .toArray();
    }

    private static Network trained(boolean explained) {
        Network network = network();
        Trainer trainer =
                new Trainer(network, new BinaryCrossEntropy(), new Adam(0.01)).batchSize(5).seed(2);
        if (explained) {
            trainer.onEpoch(epoch -> explanation(network));
        }
        trainer.fit(MOONS, 5);
        return network;
    }

    @Test
    void explainingChangesNoBitOfATraining() {
        assertThat(bits(trained(true))).containsExactly(bits(trained(false)));
    }

    @Test
    void explainingChangesNoParameterAndNoExample() {
        Network network = network();
        double[] before = bits(network);
        double[] X = MOONS.X().data.clone();
        explanation(network);
        assertThat(bits(network)).containsExactly(before);
        assertThat(MOONS.X().data).containsExactly(X);
    }

    @Test
    void anExplanationStaysAsItIsWhenTheNetworkLearns() {
        Network network = network();
        Explanation explanation = explanation(network);
        String html = explanation.html(Locale.ENGLISH);
        new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1)).fit(MOONS, 3);
        assertThat(explanation.html(Locale.ENGLISH)).isEqualTo(html);
        assertThat(explanation(network).html(Locale.ENGLISH)).isNotEqualTo(html);
    }

    @Test
    void anExplanationStaysAsItIsWhenTheDataChange() {
        DMatrixRMaj X = MOONS.X().copy();
        DMatrixRMaj Y = MOONS.Y().copy();
        Explanation explanation =
                Explanation.of(network(), new BinaryCrossEntropy(), new Adam(0.1), X, Y);
        String text = explanation.text(Locale.ENGLISH);
        X.zero();
        Y.zero();
        assertThat(explanation.text(Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatThrownBy(() -> explanation(network()).limit(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "an explanation shows matrices of at least 1 number, got a limit of 0:"
                                + " try 32");
    }

    @Test
    void refusesABatchWithoutAnExample() {
        assertThatThrownBy(
                        () -> of(network(), new BinaryCrossEntropy(), 2, 0, new DMatrixRMaj(1, 0)))
                .hasMessage("X has no columns: it must contain at least one example");
    }

    @Test
    void refusesShapesThatDoNotFit() {
        assertThatThrownBy(
                        () -> of(network(), new BinaryCrossEntropy(), 3, 4, new DMatrixRMaj(1, 4)))
                .hasMessage(
                        "Dense 1 (2 -> 4) expects X with 2 rows, got (3, 4): one row for each"
                                + " input, one column for each example");
        assertThatThrownBy(
                        () -> of(network(), new BinaryCrossEntropy(), 2, 4, new DMatrixRMaj(1, 3)))
                .hasMessage(
                        "X has 4 examples but Y has 3: give one column of Y for each column of X");
    }

    @Test
    void refusesTargetsAndLossesThatDoNotFit() {
        Network classifier = Network.inputs(2).dense(2, new Softmax()).build(1);
        assertThatThrownBy(
                        () ->
                                of(
                                        classifier,
                                        new CategoricalCrossEntropy(),
                                        2,
                                        1,
                                        new DMatrixRMaj(2, 1)))
                .hasMessage(
                        "CategoricalCrossEntropy expects each column of Y to sum to 1, got 0.0 in"
                                + " column 0 (counted from 0): encode the labels with OneHot");
        Network rectified = Network.inputs(2).dense(1, new ReLU()).build(1);
        assertThatThrownBy(
                        () -> of(rectified, new BinaryCrossEntropy(), 2, 1, new DMatrixRMaj(1, 1)))
                .hasMessage(
                        "BinaryCrossEntropy does not fit the output activation ReLU: give the"
                                + " last layer a Sigmoid");
    }

    private static Trainer trainer(Network network) {
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.5))
                .schedule(new InverseTime(0.5))
                .clipNorm(0.001)
                .l2(0.125);
    }

    @Test
    void explainsTheNextStepOfATrainer() {
        Trainer trainer = trainer(network());
        trainer.fit(MOONS, 3);
        String text = Explanation.of(trainer, MOONS.X(), MOONS.Y()).text(Locale.ENGLISH);
        assertThat(text)
                .contains("; Adam(0.25);")
                .contains("rate = 0.5 factor(3) with factor(t) = 1 / (1 + 0.5 (t - 1))")
                .contains("    0.25 = 0.5 factor(3)")
                .containsPattern("\ndW\\[1] = 0\\.\\d+ dW\\[1] \\+ 0\\.125 W\\[1] ")
                .containsPattern("\ndb\\[1] = 0\\.\\d+ db\\[1] ")
                .contains("mhat(W[1]) = m(W[1]) / (1 - 0.9^4)")
                .doesNotContain("The optimizer state starts at 0.");
    }

    @Test
    void saysNoFactorThatTheRateDoesNotComeFrom() {
        Trainer trainer = trainer(network());
        trainer.fit(MOONS, 3);
        trainer.schedule(new ExponentialDecay(0.25));
        String text = Explanation.of(trainer, MOONS.X(), MOONS.Y()).text(Locale.ENGLISH);
        assertThat(text).contains("; Adam(0.25);").doesNotContain("factor");
    }

    private record Unsaid(double learningRate) implements Optimizer {

        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return new Momentum(learningRate).forParameter(theta);
        }

        @Override
        public Optional<UpdateLaw> law() {
            return Optional.of(new UpdateLaw(UpdateLaw.RATE.times(UpdateLaw.DTHETA)));
        }
    }

    @Test
    void refusesALawThatLeavesOutTheState() {
        assertThatThrownBy(
                        () ->
                                Explanation.of(
                                        network(),
                                        new BinaryCrossEntropy(),
                                        new Unsaid(0.1),
                                        MOONS.X(),
                                        MOONS.Y()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the law of Unsaid expects at least 1 equation, one for each matrix of its"
                                + " state, got 0");
    }

    @Test
    void explainingATrainerChangesNothing() {
        Trainer explained = trainer(network());
        Trainer other = trainer(network());
        explained.fit(MOONS, 2);
        other.fit(MOONS, 2);
        Explanation.of(explained, MOONS.X(), MOONS.Y()).html(Locale.FRENCH);
        explained.fit(MOONS, 2);
        other.fit(MOONS, 2);
        assertThat(bits(explained.network())).containsExactly(bits(other.network()));
    }
}

package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Identity;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.extending.LearnedSwish;
import neurone.examples.extending.MeanAbsoluteError;
import neurone.examples.extending.Swish;
import neurone.examples.extending.WeightDecay;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.picture.NetworkPicture;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final DMatrixRMaj ONE = new DMatrixRMaj(new double[][] {{-2}});
    private static final DMatrixRMaj TARGET = new DMatrixRMaj(new double[][] {{0.5}});

    private static Network oneNeuron(double w, neurone.activation.Activation g) {
        Network network = Network.inputs(1).dense(1, g).build(1);
        network.layer(1).weights().value().set(0, 0, w);
        return network;
    }

    private static String text(Network network, Dataset data, int limit) {
        return Explanation.of(
                        network,
                        new CategoricalCrossEntropy(),
                        new GradientDescent(0.1),
                        data.X(),
                        data.Y())
                .limit(limit)
                .text(Locale.ENGLISH);
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void noLineIsWiderThanEightyColumns() {
        List<RandomSteps> steps = RandomSteps.all();
        for (int i = 0; i < steps.size(); i += 9) {
            RandomSteps step = steps.get(i);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                assertThat(step.explanation().text(locale).lines())
                        .as("%s", step)
                        .allMatch(line -> line.length() <= 80);
            }
        }
    }

    @Test
    void aSummaryThatIsTooWideTakesTwoLines() {
        NetworkBuilder builder = Network.inputs(1);
        for (int l = 1; l <= 12; l++) {
            builder.dense(2, new Tanh());
        }
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{0.5}, {0.25}});
        String text =
                Explanation.of(
                                builder.build(1),
                                new MeanSquaredError(),
                                new Adam(1.2345678e-7),
                                ONE,
                                Y)
                        .limit(1)
                        .text(Locale.FRENCH);
        assertThat(text)
                .contains(
                        "\n    1,2345678e-7 mhat(W[12]) / (sqrt vhat(W[12]) + 1e-8) :\n        min ");
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aStudentsOwnClassesAreExplainedByTheirLaws() {
        Network network =
                Network.inputs(1).dense(2, new LearnedSwish()).dense(1, new Swish()).build(1);
        String text =
                Explanation.of(
                                network,
                                new MeanAbsoluteError(),
                                new WeightDecay(0.1, 0.01),
                                ONE,
                                TARGET)
                        .text(Locale.ENGLISH);
        assertThat(text)
                .contains("1 -> 2 LearnedSwish -> 1 Swish; MeanAbsoluteError; WeightDecay(0.1);")
                .contains("A[1] = g(Z[1]) with g(z) = z / (1 + e^(-beta[1] z))")
                .contains("A[2] = g(Z[2]) with g(z) = z / (1 + e^-z)")
                .contains("L = abs(A[2] - Y)")
                .contains("dA[2] = sign(A[2] - Y) / 1")
                .contains("s[2] = 1 / (1 + e^-Z[2])")
                .contains("g'(Z[2]) = s[2] + A[2] * (1 - s[2])")
                .contains("dbeta[1] = row sums of dA[1] * Z[1] * A[1] * (1 - s[1])")
                .contains("W[1] = W[1] - 0.1 (dW[1] + 0.01 W[1])");
    }

    private record NoLaw() implements Loss {
        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return new MeanAbsoluteError().value(Yhat, Y);
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            new MeanAbsoluteError().gradient(Yhat, Y, dYhat);
        }
    }

    private record Sluggish(double learningRate) implements Optimizer {
        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return new Momentum(learningRate).forParameter(theta);
        }
    }

    @Test
    void aStudentsOwnClassesWithoutLawsGoByTheirNames() {
        Network network = Network.inputs(1).dense(2, new Centered()).dense(1, new Tanh()).build(1);
        String text =
                Explanation.of(network, new NoLaw(), new Sluggish(0.1), ONE, TARGET)
                        .text(Locale.ENGLISH);
        assertThat(text)
                .contains("1 -> 2 Centered -> 1 Tanh; NoLaw; Sluggish(0.1)")
                .contains("A[1] = g(Z[1]) with g = Centered")
                .contains("L = NoLaw(A[2], Y)")
                .contains("dA[2] = NoLaw'(A[2], Y) / 1")
                .contains("dZ[1] = Centered.backward(Z[1], A[1], dA[1])")
                .contains("state1(W[1]) = Sluggish(dW[1])")
                .contains("W[1] = W[1] - step of Sluggish");
    }

    @Test
    void namesEachFactorOfTheChainRule() {
        String text =
                Explanation.of(
                                oneNeuron(1, new PReLU()),
                                new MeanSquaredError(),
                                new Momentum(0.1),
                                ONE,
                                TARGET)
                        .text(Locale.ENGLISH);
        assertThat(text)
                .contains("dA[1] = 2 (A[1] - Y) / 1", "    -2 = 2 ((-0.5) - 0.5) / 1")
                .contains("g'(Z[1]) = 1 where Z[1] > 0, else alpha[1]")
                .contains("dZ[1] = dA[1] * g'(Z[1])", "    -0.5 = (-2) * 0.25")
                .contains("dalpha[1] = sum of dA[1] * min(0, Z[1])", "    4 = sum of")
                .contains("v(alpha[1]) = 0.9 v(alpha[1]) + dalpha[1]", "    4 = 0.9 (0) + 4")
                .contains("alpha[1] = alpha[1] - 0.1 v(alpha[1])", "    -0.15 = 0.25 - 0.4")
                .contains("The optimizer state starts at 0.");
    }

    @Test
    void showsTheSlopesThatRReLUDrewFromTheSeed() {
        Network network = oneNeuron(1, new RReLU());
        String first = ofSeed(network, 1);
        assertThat(first)
                .contains("R[1] = 1 where Z[1] > 0, else drawn from U(0.125, 0.3333)")
                .contains("A[1] = R[1] * Z[1]")
                .contains("g'(Z[1]) = R[1]")
                .isEqualTo(ofSeed(network, 1))
                .isNotEqualTo(ofSeed(network, 2));
    }

    private static String ofSeed(Network network, long seed) {
        return Explanation.of(
                        network, new MeanSquaredError(), new GradientDescent(1), ONE, TARGET, seed)
                .text(Locale.ENGLISH);
    }

    @Test
    void saysWhatTheSlopeIsWhereItDoesNotMatter() {
        assertThat(ofSeed(oneNeuron(0, new RReLU()), 1))
                .contains("Where Z = 0, the slope does not change A: the mean slope is noted.");
        assertThat(ofSeed(oneNeuron(1, new RReLU()), 1)).doesNotContain("mean slope");
    }

    @Test
    void saysSoInFrenchToo() {
        assertThat(
                        Explanation.of(
                                        oneNeuron(0, new RReLU()),
                                        new MeanSquaredError(),
                                        new GradientDescent(1),
                                        ONE,
                                        TARGET)
                                .text(Locale.FRENCH))
                .contains("Là où Z = 0, la pente ne change pas A : on note la pente moyenne.");
    }

    @Test
    void aLargeNumberStandsBesideAZero() {
        Network network = oneNeuron(12345.6, new Identity());
        Explanation explanation =
                Explanation.of(
                        network,
                        new MeanSquaredError(),
                        new GradientDescent(0.5),
                        new DMatrixRMaj(new double[][] {{1, 0}}),
                        new DMatrixRMaj(1, 2));
        assertThat(explanation.text(Locale.ENGLISH))
                .contains("[ 12345.6 0 ] = 12345.6 [ 1 0 ] + 0");
        assertThat(explanation.markdown(Locale.FRENCH))
                .contains("\\begin{bmatrix} 12345{,}6 & 0 \\end{bmatrix}");
        assertThat(explanation.html(Locale.ENGLISH)).contains("<td>12345.6</td><td>0</td>");
        assertThat(NetworkPicture.of(network).svg(Locale.ENGLISH))
                .contains("|w| = 12345.6<", "column 1: 12345.6<");
    }

    @Test
    void aMatrixAboveTheLimitIsSummarized() {
        Dataset data = ToyData.blobs(6, 2, 0.3, 1);
        Network network = Network.inputs(2).dense(2, new ReLU()).dense(2, new Softmax()).build(3);
        assertThat(text(network, data, 11))
                .contains("    Y: min 0, mean 0.5, max 1, zeros 50%")
                .doesNotContain("Y = [");
        assertThat(text(network, data, 12)).contains("Y = [").doesNotContain("zeros");
    }

    @Test
    void aMatrixThatIsTooWideIsCutIntoGroupsOfColumns() {
        Dataset data = ToyData.blobs(20, 2, 0.3, 1);
        Network network = Network.inputs(2).dense(2, new Softmax()).build(3);
        assertThat(text(network, data, 40))
                .contains("Z[1], columns 1 to ", " to 20 = [")
                .doesNotContain("zeros");
    }

    @Test
    void everyNumberOfAnAdamStepIsThere() {
        String text =
                Explanation.of(
                                oneNeuron(1, new Identity()),
                                new MeanSquaredError(),
                                new Adam(0.01),
                                ONE,
                                TARGET)
                        .text(Locale.FRENCH);
        assertThat(text)
                .contains("m(W[1]) = 0,9 m(W[1]) + 0,1 dW[1]", "    1 = 0,9 (0) + 0,1 (10)")
                .contains("v(W[1]) = 0,999 v(W[1]) + 0,001 dW[1]^2")
                .contains("mhat(W[1]) = m(W[1]) / (1 - 0,9^1)", "    10 = 1 / (1 - 0,9^1)")
                .contains("vhat(W[1]) = v(W[1]) / (1 - 0,999^1)")
                .contains("W[1] = W[1] - 0,01 mhat(W[1]) / (sqrt vhat(W[1]) + 1e-8)")
                .contains("    0,99 = 1 - 0,01\n");
    }

    @Test
    void whatIsNotFiniteIsShown() {
        Network network = oneNeuron(Double.NaN, new Sigmoid());
        network.layer(1).biases().value().set(0, 0, Double.NEGATIVE_INFINITY);
        Explanation explanation =
                Explanation.of(
                        network, new BinaryCrossEntropy(), new GradientDescent(0.5), ONE, TARGET);
        assertThat(explanation.text(Locale.ENGLISH)).contains("    NaN = NaN (-2) + (-inf)");
        assertThat(explanation.html(Locale.ENGLISH)).contains("<td class=\"bad\">NaN</td>");
        assertThat(explanation.markdown(Locale.ENGLISH)).contains("\\text{NaN}", "-\\infty");
    }

    @Test
    void anOverflowIsShownToo() {
        Network network = oneNeuron(1e200, new Identity());
        assertThat(
                        Explanation.of(network, new MeanSquaredError(), new Adam(0.5), ONE, TARGET)
                                .text(Locale.ENGLISH))
                .contains("    -2e200 = 1e200 (-2) + 0")
                .contains("    inf = 1/1 sum of inf");
    }
}

package neurone.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.initializer.Constant;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DivergenceTest {

    private static final Dataset XOR = ToyData.xor();
    private static final Dataset LINE = line(1, 1);
    private static final String AS_BEFORE = " The parameters are as they were before this step.";
    private static final String LOST =
            " The parameters are no longer finite: rebuild the network, or restore a saved state.";
    private static final String BLAMES_ITS_FORMULAS =
            ", which give it for finite numbers: check for a division by zero, or the log or square"
                    + " root of a negative number.";

    /** y = x for three x, with both in other units. */
    private static Dataset line(double unitOfX, double unitOfY) {
        double[][] X = {{unitOfX}, {2 * unitOfX}, {3 * unitOfX}};
        return Dataset.ofRows(X, new double[] {unitOfY, 2 * unitOfY, 3 * unitOfY});
    }

    private static Trainer linear(double learningRate) {
        Network network = Network.inputs(1).dense(1, new Identity(), new Constant(0.5)).build(1);
        return new Trainer(network, new MeanSquaredError(), new GradientDescent(learningRate));
    }

    private static void assertDiverges(Trainer trainer, Dataset data, String... sentences) {
        assertThatThrownBy(() -> trainer.fit(data, 1000))
                .isInstanceOf(DivergedException.class)
                .hasMessage(String.join("", sentences));
    }

    @Test
    void averagesCostsWhoseSumWouldOverflow() {
        double tooLargeToAdd = 1e153;
        int m = 400;
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        Y.fill(tooLargeToAdd);
        Dataset data = new Dataset(new DMatrixRMaj(1, m), Y);
        double cost = linear(1e-300).batchSize(m / 4).fit(data, 1).last().cost();
        assertThat(cost).isCloseTo(1e306, withinPercentage(1));
    }

    @Test
    void saysHowAQuantityGrewAndBlamesTheLearningRate() {
        Network network =
                Network.inputs(2)
                        .dense(4, new Identity())
                        .dense(4, new LeakyReLU())
                        .dense(1, new Sigmoid())
                        .build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1000));
        // the numbers hang on the last bit of each product, but for their size
        assertThatThrownBy(() -> trainer.fit(XOR, 1000))
                .isInstanceOf(DivergedException.class)
                .hasMessageMatching(
                        Pattern.quote(
                                        "the cost is NaN in epoch 7, batch 1. The first quantity"
                                                + " that is not finite is Z[3] of Dense 3 (4 -> 1)."
                                                + " Its largest number in the steps before: ")
                                + "\\S+e\\+0\\d, \\S+e\\+[12]\\d, \\S+e\\+[45]\\d,"
                                + " \\S+e\\+(9|10|11)\\d, \\S+e\\+2\\d\\d\\."
                                + Pattern.quote(
                                        " The likely cause is a learning rate that is too large"
                                                + " (it is 1000.0): divide it by 10."
                                                + AS_BEFORE));
    }

    @Test
    void saysSinceWhenTheCostGrows() {
        assertDiverges(
                linear(0.5),
                LINE,
                "the cost is Infinity in epoch 235, batch 1.",
                " The first quantity that is not finite is the cost itself.",
                " The cost in the steps before: 1.91e+301, 3.94e+302, 8.14e+303,"
                        + " 1.68e+305, 3.48e+306.",
                " The cost has been far above that of the first step for 233 steps.",
                " The likely cause is a learning rate that is too large (it is 0.5):"
                        + " divide it by 10.",
                AS_BEFORE);
    }

    @Test
    void blamesInputsThatAreNotStandardized() {
        assertDiverges(
                linear(0.5),
                line(1000, 1),
                "the cost is Infinity in epoch 24, batch 1.",
                " The first quantity that is not finite is the cost itself.",
                " The cost in the steps before: 1.41e+246, 3.07e+259, 6.69e+272,"
                        + " 1.46e+286, 3.17e+299.",
                " The cost has been far above that of the first step for 22 steps.",
                " The likely cause is a learning rate that is too large (it is 0.5) for"
                        + " inputs that reach 3.00e+03: standardize X, or divide the rate by 10.",
                AS_BEFORE);
    }

    @Test
    void blamesTargetsThatAreNotScaled() {
        assertDiverges(
                linear(0.5),
                line(1, 1e6),
                "the cost is Infinity in epoch 226, batch 1.",
                " The first quantity that is not finite is the cost itself.",
                " The cost in the steps before: 1.11e+302, 2.29e+303, 4.73e+304,"
                        + " 9.77e+305, 2.02e+307.",
                " The cost has been far above that of the first step for 224 steps.",
                " The likely cause is a learning rate that is too large (it is 0.5) for"
                        + " targets that reach 3.00e+06: scale Y to about 1, or divide the rate"
                        + " by 10.",
                AS_BEFORE);
    }

    @Test
    void blamesInitialWeightsThatAreTooLarge() {
        Network network =
                Network.inputs(2)
                        .dense(3, new ReLU(), new Constant(1e200))
                        .dense(1, new Identity(), new Constant(1e200))
                        .build(1);
        assertDiverges(
                new Trainer(network, new MeanSquaredError(), new GradientDescent(0.1)),
                XOR,
                "the cost is Infinity in epoch 1, batch 1.",
                " The first quantity that is not finite is Z[2] of Dense 2 (3 -> 1).",
                " The likely cause is the size of X and of the initial weights, from"
                        + " which the first step computes numbers that reach 2.00e+200:"
                        + " standardize the inputs, and leave the weights to the default"
                        + " initializer of the activation.",
                AS_BEFORE);
    }

    @Test
    void blamesInitialWeightsThatAreTooLargeForTheFirstWayBack() {
        Network network =
                Network.inputs(1)
                        .dense(1, new Identity(), new Constant(1e-100))
                        .dense(1, new Identity(), new Constant(1e200))
                        .dense(1, new Identity(), new Constant(1e200))
                        .build(1);
        network.layer(1).weights().value().fill(0);
        assertDiverges(
                new Trainer(network, new MeanSquaredError(), new GradientDescent(0.1)),
                LINE,
                "a parameter is not finite after epoch 1.",
                " The first quantity that is not finite is dA[1] of Dense 1 (1 -> 1),"
                        + " in the last complete step.",
                " The cost in the steps before: 4.67.",
                " The likely cause is the size of X and of the initial weights, from"
                        + " which the first step computes numbers that reach 4.00e+200:"
                        + " standardize the inputs, and leave the weights to the default"
                        + " initializer of the activation.",
                LOST);
    }

    @Test
    void blamesWhoeverWroteAParameterThatWasBadFromTheStart() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(1);
        network.layer(2).biases().value().fill(Double.NaN);
        assertDiverges(
                new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.1)),
                XOR,
                "the cost is NaN in epoch 1, batch 1.",
                " The first quantity that is not finite is b[2] of Dense 2 (2 -> 1).",
                " The likely cause is whoever wrote that number: no step has computed it;"
                        + " look at the initializer or your own code.",
                AS_BEFORE);
    }

    @Test
    void isNotReachedByAWriteToACopyOfTheExamples() {
        Dataset data = line(1, 1);
        Trainer untouched = linear(0.01);
        Trainer trainer = linear(0.01).onEpoch(epoch -> data.X().set(0, 1, Double.NaN));
        assertThat(trainer.fit(data, 3).last().cost())
                .isEqualTo(untouched.fit(line(1, 1), 3).last().cost());
    }

    private record Own(DoubleUnaryOperator g, DoubleUnaryOperator slope) implements Elementwise {

        @Override
        public double value(double z) {
            return g.applyAsDouble(z);
        }

        @Override
        public double derivative(double z, double a) {
            return slope.applyAsDouble(z);
        }
    }

    private static Trainer withOutput(Own output) {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, output).build(1);
        return new Trainer(network, new MeanSquaredError(), new GradientDescent(0.1));
    }

    @Test
    void blamesAnActivationForItsValue() {
        assertDiverges(
                withOutput(new Own(Math::log, z -> 1 / z)),
                XOR,
                "the cost is NaN in epoch 1, batch 1.",
                " The first quantity that is not finite is A[2] of Dense 2 (2 -> 1).",
                " The likely cause is the formulas of Own",
                BLAMES_ITS_FORMULAS,
                AS_BEFORE);
    }

    @Test
    void blamesAnActivationForItsDerivativeInTheStepBefore() {
        Own flawed = new Own(z -> z, z -> 0.0 / 0);
        assertDiverges(
                withOutput(flawed).batchSize(2),
                XOR,
                "the cost is NaN in epoch 1, batch 2.",
                " The first quantity that is not finite is dZ[2] of Dense 2 (2 -> 1),"
                        + " in the last complete step.",
                " The cost in the steps before: 0.0867.",
                " The likely cause is the formulas of Own",
                BLAMES_ITS_FORMULAS,
                LOST);
    }

    @Test
    void endsAnEpochOnlyWithParametersThatAreFinite() {
        Trainer trainer = withOutput(new Own(z -> z, z -> 0.0 / 0));
        assertDiverges(
                trainer,
                XOR,
                "a parameter is not finite after epoch 1.",
                " The first quantity that is not finite is dZ[2] of Dense 2 (2 -> 1),"
                        + " in the last complete step.",
                " The cost in the steps before: 0.450.",
                " The likely cause is the formulas of Own",
                BLAMES_ITS_FORMULAS,
                LOST);
        assertThat(trainer.epoch()).isZero();
    }

    private record OwnLoss(double value, double slope) implements Loss {

        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return value;
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            dYhat.reshape(Y.numRows, Y.numCols);
            dYhat.fill(slope);
        }
    }

    private static Trainer withLoss(OwnLoss loss) {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Tanh()).build(1);
        return new Trainer(network, loss, new GradientDescent(0.1));
    }

    @Test
    void blamesALossForItsValue() {
        assertDiverges(
                withLoss(new OwnLoss(Double.NEGATIVE_INFINITY, 1)),
                XOR,
                "the cost is -Infinity in epoch 1, batch 1.",
                " The first quantity that is not finite is the cost itself.",
                " The likely cause is the formulas of OwnLoss",
                BLAMES_ITS_FORMULAS,
                AS_BEFORE);
    }

    @Test
    void blamesALossForItsGradient() {
        assertDiverges(
                withLoss(new OwnLoss(1, Double.NaN)),
                XOR,
                "a parameter is not finite after epoch 1.",
                " The first quantity that is not finite is dA[2] of Dense 2 (2 -> 1),"
                        + " in the last complete step.",
                " The cost in the steps before: 0.250.",
                " The likely cause is the formulas of OwnLoss",
                BLAMES_ITS_FORMULAS,
                LOST);
    }

    private record OwnRule(double learningRate) implements Optimizer {

        @Override
        public Update forParameter(DMatrixRMaj theta) {
            return (dTheta, rate) -> theta.data[0] -= rate / 0;
        }
    }

    @Test
    void blamesAnOptimizerForItsUpdate() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(1);
        assertDiverges(
                new Trainer(network, new BinaryCrossEntropy(), new OwnRule(1)),
                XOR,
                "a parameter is not finite after epoch 1.",
                " The first quantity that is not finite is W[1] of Dense 1 (2 -> 2), in"
                        + " the last complete step.",
                " The cost in the steps before: 0.721.",
                " The likely cause is the formulas of OwnRule",
                BLAMES_ITS_FORMULAS,
                LOST);
    }
}

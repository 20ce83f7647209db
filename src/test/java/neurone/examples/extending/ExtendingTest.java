package neurone.examples.extending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.junit.jupiter.api.Test;

class ExtendingTest {

    private static final double STEP = 1e-6;

    @Test
    void swishHasTheDerivativeThatDifferencesGive() {
        Swish swish = new Swish();
        for (double z = -6; z <= 6; z += 0.37) {
            double slope = (swish.value(z + STEP) - swish.value(z - STEP)) / (2 * STEP);
            assertThat(swish.derivative(z, swish.value(z))).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void meanAbsoluteErrorHasTheDerivativeThatDifferencesGive() {
        MeanAbsoluteError loss = new MeanAbsoluteError();
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{1, -2, 0.5}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{0.2, 1, 3}});
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        loss.gradient(Yhat, Y, dYhat);
        assertThat(loss.value(Yhat, Y)).isCloseTo(0.8 + 3 + 2.5, within(1e-15));
        assertThat(dYhat.data).containsExactly(1, -1, -1);
    }

    @Test
    void truncatedNormalStaysWithinTwoDeviations() {
        DMatrixRMaj W = new DMatrixRMaj(100, 100);
        new TruncatedNormal(0.1).initialize(W, new SplittableRandom(1));
        assertThat(Arrays.stream(W.data)).allMatch(w -> Math.abs(w) <= 0.2);
        // what is left has 0.88 times the deviation
        assertThat(NormOps_DDRM.normF(W) / 100).isCloseTo(0.088, within(0.002));
    }

    @Test
    void weightDecayKeepsTheWeightsSmaller() {
        assertThat(sizeOfWeightsAfter(new WeightDecay(0.1, 0.05)))
                .isLessThan(0.8 * sizeOfWeightsAfter(new GradientDescent(0.1)));
    }

    private static double sizeOfWeightsAfter(Optimizer optimizer) {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Identity()).build(1);
        new Trainer(network, new MeanSquaredError(), optimizer).fit(ToyData.xor(), 500);
        return NormOps_DDRM.normF(network.layer(1).weights().value());
    }

    @Test
    void allFourLearnTogether() {
        Dataset xor = ToyData.xor();
        Network network =
                Network.inputs(2)
                        .dense(8, new Swish(), new TruncatedNormal(1))
                        .dense(1, new Identity())
                        .build(1);
        Trainer trainer =
                new Trainer(network, new MeanAbsoluteError(), new WeightDecay(0.02, 1e-4));
        assertThat(trainer.fit(xor, 2000).last().cost()).isLessThan(0.1);
    }
}

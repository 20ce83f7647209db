package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Batch;
import neurone.data.Dataset;
import neurone.data.Shuffle;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.parts.Samples;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("slow")
class AllocationTest {

    private static final int WARM_UP_ROUNDS = 5;

    /** Of these one must be without: a step that allocates does so in each. */
    private static final int ROUNDS = 20;

    private static final int STEPS = 1000;

    static final List<Optimizer> OPTIMIZERS = Samples.optimizers(1e-4);

    private static Network everyActivation() {
        NetworkBuilder network = Network.inputs(2);
        Samples.activations(5).forEach(g -> network.dense(5, g));
        return network.dense(3, new Softmax()).build(1);
    }

    @ParameterizedTest
    @FieldSource("OPTIMIZERS")
    void aWarmStepAllocatesNothing(Optimizer optimizer) {
        Network network = everyActivation();
        Trainer paired = new Trainer(network, new CategoricalCrossEntropy(), optimizer);
        Trainer chained =
                new Trainer(network, new MeanSquaredError(), optimizer).l2(1e-4).clipNorm(1e-3);
        Dataset large = ToyData.blobs(17, 3, 0.3, 1);
        Dataset small = ToyData.blobs(5, 3, 0.3, 2);
        DMatrixRMaj largeX = large.X();
        DMatrixRMaj largeY = large.Y();
        DMatrixRMaj smallX = small.X();
        DMatrixRMaj smallY = small.Y();
        Runnable steps =
                () -> {
                    paired.step(largeX, largeY);
                    paired.step(smallX, smallY);
                    chained.step(largeX, largeY);
                    chained.step(smallX, smallY);
                };
        assertThat(bytesOnceWarm(steps, STEPS / 4)).isZero();
    }

    @Test
    void norDoesAStepThatMovesManyWeightsAtOnce() {
        Network network =
                Network.inputs(150).dense(150, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1e-3));
        DMatrixRMaj X = new DMatrixRMaj(150, 4);
        DMatrixRMaj Y = new DMatrixRMaj(1, 4);
        X.fill(0.1);
        assertThat(bytesOnceWarm(() -> trainer.step(X, Y), STEPS / 4)).isZero();
    }

    static final List<Loss> LOSSES = List.of(new CategoricalCrossEntropy(), new MeanSquaredError());

    /** As in fit, where each batch brings the weights of its examples. */
    @ParameterizedTest
    @FieldSource("LOSSES")
    void norDoesAWeightedStep(Loss loss) {
        Network network = everyActivation();
        Dataset data = ToyData.blobs(40, 3, 0.3, 1).withClassWeights(1, 2, 3);
        int[] order = Shuffle.order(40, 1);
        Batch batch = Batch.of(data);
        Pass pass = network.newPass(loss);
        pass.weigh(batch.weights());
        Mode mode = Mode.training(new SplittableRandom(1));
        int[] ends = {17, 40, 5};
        Runnable steps =
                () -> {
                    for (int end : ends) {
                        batch.gather(data, order, 0, end);
                        pass.forward(batch.X(), mode);
                        pass.cost(batch.Y());
                        pass.backward(batch.Y());
                    }
                };
        assertThat(bytesOnceWarm(steps, STEPS / 4)).isZero();
    }

    private static long bytesOnceWarm(Runnable action, int times) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS && least > 0; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < times; i++) {
                action.run();
            }
            long allocated = thread.getCurrentThreadAllocatedBytes() - before;
            least = round < WARM_UP_ROUNDS ? least : Math.min(least, allocated);
        }
        return least;
    }
}

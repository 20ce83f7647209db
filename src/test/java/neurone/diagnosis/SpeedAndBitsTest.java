package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Elementwise;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a diagnosis of a trainer costs, and that it leaves no trace. */
class SpeedAndBitsTest {

    private static Trainer trainer(Dataset data, int units) {
        Network network =
                Network.inputs(data.inputs())
                        .dense(units, new ReLU())
                        .dense(data.outputs(), new Softmax())
                        .build(1);
        return new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.001)).batchSize(32);
    }

    @Test
    void leavesTheTrainerAsItIs() {
        Dataset data = SyntheticDigits.of(100, 1);
        Trainer watched = trainer(data, 8).validation(SyntheticDigits.of(50, 2));
        Trainer other = trainer(data, 8).validation(SyntheticDigits.of(50, 2));
        for (int i = 0; i < 3; i++) {
            watched.fit(data, 2);
            Diagnosis.of(watched);
            other.fit(data, 2);
        }
        assertThat(numbers(watched)).isDeepEqualTo(numbers(other));
        assertThat(watched.history().costs()).isEqualTo(other.history().costs());
    }

    private static double[][] numbers(Trainer trainer) {
        return trainer.network().parameters().stream()
                .map(parameter -> parameter.value().data.clone())
                .toArray(double[][]::new);
    }

    /** tanh, which counts how often it is asked. */
    private record Counted(AtomicLong values, AtomicLong derivatives) implements Elementwise {
        @Override
        public double value(double z) {
            values.incrementAndGet();
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z, double a) {
            derivatives.incrementAndGet();
            return 1 - a * a;
        }
    }

    @Test
    void goesForwardAndBackwardOnce() {
        Dataset data = SyntheticDigits.of(500, 1);
        Counted g = new Counted(new AtomicLong(), new AtomicLong());
        Network network = Network.inputs(784).dense(8, g).dense(10, new Softmax()).build(1);
        Trainer trainer = new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.001));
        trainer.fit(data, 1);
        g.values().set(0);
        g.derivatives().set(0);
        Diagnosis.of(trainer);
        // besides the pass, a check asks for the limits and the slopes of g
        assertThat(g.values().get()).isBetween(4000L, 4400L);
        assertThat(g.derivatives().get()).isBetween(4000L, 4400L);
    }

    /** Far below a pass for each finding, however busy the machine. */
    @Test
    @Tag("slow")
    void costsAFewPassesAtMost() {
        Dataset data = SyntheticDigits.of(2000, 1);
        Trainer trainer = trainer(data, 256);
        trainer.fit(data, 1);
        double[] ratios = new double[15];
        for (int i = 0; i < ratios.length; i++) {
            long start = System.nanoTime();
            pass(trainer, data);
            long between = System.nanoTime();
            Diagnosis.of(trainer);
            ratios[i] = (double) (System.nanoTime() - between) / (between - start);
        }
        Arrays.sort(ratios);
        System.out.printf("a diagnosis takes %.2f passes%n", ratios[ratios.length / 2]);
        assertThat(ratios[ratios.length / 2]).isLessThan(6);
    }

    private static void pass(Trainer trainer, Dataset data) {
        DMatrixRMaj Y = data.Y();
        Pass pass = trainer.network().newPass(trainer.loss());
        pass.forward(data.X(), Mode.inference());
        pass.cost(Y);
        pass.backward(Y);
    }
}

package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.file.Checkpoint;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** What a checkpoint holds: parameters, state of the optimizer, epochs, seed, best epoch. */
    @Test
    void leavesNoTraceInACheckpoint(@TempDir Path folder) throws IOException {
        for (Optimizer rule : List.of(new Adam(1e-5), new Momentum(1e-3), new RMSProp(1e-5))) {
            for (Activation g : List.of(new RReLU(), new Sigmoid(), new ReLU())) {
                Network network =
                        Network.inputs(2).dense(2, g).dense(2, g).dense(1, new Sigmoid()).build(1);
                Trainer trainer =
                        new Trainer(network, new BinaryCrossEntropy(), rule)
                                .batchSize(16)
                                .validation(ToyData.moons(50, 0.1, 2));
                trainer.fit(ToyData.moons(100, 0.1, 1), 30);
                byte[] before = bytes(trainer, folder);
                assertThat(Diagnosis.of(trainer).findings()).isNotEmpty();
                assertThat(bytes(trainer, folder)).isEqualTo(before);
            }
        }
    }

    private static byte[] bytes(Trainer trainer, Path folder) throws IOException {
        Path file = folder.resolve("run");
        Checkpoint.save(trainer, file);
        return Files.readAllBytes(file);
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

    /** What a diagnosis asks of g; besides the pass, a check asks for its limits and slopes. */
    private static Counted asked(int epochs) {
        Dataset data = SyntheticDigits.of(500, 1);
        Counted g = new Counted(new AtomicLong(), new AtomicLong());
        Network network = Network.inputs(784).dense(8, g).dense(10, new Softmax()).build(1);
        Trainer trainer = new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.001));
        trainer.batchSize(10).fit(data, epochs);
        g.values().set(0);
        g.derivatives().set(0);
        Diagnosis.of(trainer);
        return g;
    }

    @Test
    void goesForwardAndBackwardOnceWhereTheResultIsPoor() {
        Counted g = asked(1);
        assertThat(g.values().get()).isBetween(4000L, 4400L);
        assertThat(g.derivatives().get()).isBetween(4000L, 4400L);
    }

    @Test
    void goesForwardAloneWhereItIsGood() {
        Counted g = asked(30);
        assertThat(g.values().get()).isBetween(4000L, 4400L);
        assertThat(g.derivatives().get()).isLessThan(400);
    }

    /** Far below a pass for each finding, however busy the machine. */
    @Test
    @Tag("slow")
    @Tag("long")
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

    /** On a network whose pass takes a tenth of a millisecond, it is the sentences that cost. */
    @Test
    @Tag("slow")
    @Tag("long")
    void costsLittleOnAToyToo() {
        Dataset data = ToyData.moons(1000, 0.1, 1);
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1e-4));
        trainer.fit(data, 100);
        double[] ratios = new double[2001];
        for (int i = 0; i < ratios.length; i++) {
            long start = System.nanoTime();
            pass(trainer, data);
            long between = System.nanoTime();
            assertThat(Diagnosis.of(trainer).findings()).isNotEmpty();
            ratios[i] = (double) (System.nanoTime() - between) / (between - start);
        }
        Arrays.sort(ratios);
        System.out.printf(
                "a diagnosis of a poor toy takes %.2f passes%n", ratios[ratios.length / 2]);
        assertThat(ratios[ratios.length / 2]).isLessThan(9);
    }

    private static void pass(Trainer trainer, Dataset data) {
        DMatrixRMaj Y = data.Y();
        Pass pass = trainer.network().newPass(trainer.loss());
        pass.forward(data.X(), Mode.inference());
        pass.cost(Y);
        pass.backward(Y);
    }
}

package neurone.bench;

import java.util.Arrays;
import java.util.Locale;
import neurone.Network;
import neurone.Pass;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.diagnosis.Diagnosis;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;

/**
 * Prints how much longer a diagnosis takes than one forward and one backward pass over the same
 * examples, the two in turns, after trainings that succeeded and others that were too slow.
 */
final class DiagnosisOverPass {

    private static final long NANOS = 4_000_000_000L;

    private DiagnosisOverPass() {}

    /** For each training the medians in microseconds, and the median of the turns' ratios. */
    public static void main(String[] args) {
        print("digits", digits(new Adam(0.001), 5));
        print("digits, too slow", digits(new GradientDescent(1e-6), 5));
        print("moons", moons(new Adam(0.01), 500));
        print("moons, too slow", moons(new GradientDescent(1e-4), 100));
    }

    private static Trainer digits(Optimizer optimizer, int epochs) {
        Dataset data = SyntheticDigits.of(2000, 1);
        Network network =
                Network.inputs(784).dense(256, new ReLU()).dense(10, new Softmax()).build(1);
        Trainer trainer = new Trainer(network, new CategoricalCrossEntropy(), optimizer);
        trainer.batchSize(32).fit(data, epochs);
        return trainer;
    }

    private static Trainer moons(Optimizer optimizer, int epochs) {
        Dataset data = ToyData.moons(1000, 0.1, 1);
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), optimizer);
        trainer.batchSize(100).fit(data, epochs);
        return trainer;
    }

    private static void print(String name, Trainer trainer) {
        Dataset data = trainer.data().orElseThrow();
        int turns = 1 + (int) (NANOS / nanos(() -> warmUp(trainer, data)) * 100);
        double[] passes = new double[turns];
        double[] diagnoses = new double[turns];
        double[] ratios = new double[turns];
        for (int i = 0; i < turns; i++) {
            passes[i] = nanos(() -> pass(trainer, data)) / 1e3;
            diagnoses[i] = nanos(() -> Diagnosis.of(trainer)) / 1e3;
            ratios[i] = diagnoses[i] / passes[i];
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s  %d findings  pass %,9.1f  diagnosis %,9.1f  ratio %.2f%n",
                name,
                Diagnosis.of(trainer).findings().size(),
                median(passes),
                median(diagnoses),
                median(ratios));
    }

    private static void warmUp(Trainer trainer, Dataset data) {
        for (int i = 0; i < 100; i++) {
            pass(trainer, data);
            Diagnosis.of(trainer);
        }
    }

    private static void pass(Trainer trainer, Dataset data) {
        Pass pass = trainer.network().newPass(trainer.loss());
        pass.forward(data.X(), Mode.inference());
        pass.cost(data.Y());
        pass.backward(data.Y());
    }

    private static double nanos(Runnable run) {
        long start = System.nanoTime();
        run.run();
        return System.nanoTime() - start;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

package neurone.examples.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.examples.report.Chart;
import neurone.examples.report.Contour;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** The cost J(w, b) of one neuron with one input: a map, and the paths that descents take on it. */
final class CostMap {

    /** How many examples there are. */
    static final int M = 60;

    private static final double[] LEVELS = {0.51, 0.55, 0.65, 0.8, 1, 1.5, 2, 3};
    private static final int GRAY = 7;

    private final Dataset data = examples();
    private final DMatrixRMaj X = data.X();
    private final DMatrixRMaj Y = data.Y();
    private final Network neuron = Network.inputs(1).dense(1, new Sigmoid()).build(1);
    private final Pass pass = neuron.newPass(new BinaryCrossEntropy());

    /** Where a descent went, and the cost over all examples there. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Path(double[] w, double[] b, double[] cost) {

        double lastCost() {
            return cost[cost.length - 1];
        }
    }

    /** The partial derivatives of J. */
    record Gradient(double dw, double db) {}

    /** y is 1 more and more often as x grows, so no neuron is right about all of them. */
    private static Dataset examples() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] x = new double[M][1];
        int[] y = new int[M];
        for (int i = 0; i < M; i++) {
            x[i][0] = -1 + 4 * random.nextDouble();
            y[i] = random.nextDouble() < new Sigmoid().value(2 * (x[i][0] - 1)) ? 1 : 0;
        }
        return Dataset.ofRows(x, y);
    }

    private double w() {
        return neuron.layer(1).weights().value().get(0);
    }

    private double b() {
        return neuron.layer(1).biases().value().get(0);
    }

    private void moveTo(double w, double b) {
        neuron.layer(1).weights().value().set(0, 0, w);
        neuron.layer(1).biases().value().set(0, 0, b);
    }

    /** J over all examples, where the neuron stands now. */
    private double cost() {
        pass.forward(X, Mode.inference());
        return pass.cost(Y);
    }

    double cost(double w, double b) {
        moveTo(w, b);
        return cost();
    }

    Gradient gradient(double w, double b) {
        moveTo(w, b);
        pass.forward(X, Mode.inference());
        Gradients gradients = pass.backward(Y);
        return new Gradient(
                gradients.of(neuron.layer(1).weights()).get(0),
                gradients.of(neuron.layer(1).biases()).get(0));
    }

    /**
     * Goes down from (-1, 2), each step by the slope of J over the next batch of the examples.
     *
     * @param learningRate how far a step goes
     * @param places how many to note, the start included
     * @param batchSize how many examples decide on a step
     */
    Path descent(double learningRate, int places, int batchSize) {
        moveTo(-1, 2);
        Trainer trainer =
                new Trainer(neuron, new BinaryCrossEntropy(), new GradientDescent(learningRate));
        Path path = new Path(new double[places], new double[places], new double[places]);
        for (int i = 0; i < places; i++) {
            path.w[i] = w();
            path.b[i] = b();
            path.cost[i] = cost();
            int first = i * batchSize;
            int[] next = IntStream.range(first, first + batchSize).map(k -> k % M).toArray();
            Dataset batch = data.select(next);
            trainer.step(batch.X(), batch.Y());
        }
        return path;
    }

    /** The map: a line joins the points (w, b) of equal cost. */
    Chart chart(Words title) {
        List<Contour> lines =
                Arrays.stream(LEVELS)
                        .mapToObj(level -> new Contour(this::cost, level, -2, 7, -5, 3))
                        .toList();
        return new Chart(title, Words.same("w"), Words.same("b"))
                .equalUnits()
                .line(
                        new Words("lignes de niveau de J", "level lines of J"),
                        lines.stream().flatMapToDouble(l -> Arrays.stream(l.x())).toArray(),
                        lines.stream().flatMapToDouble(l -> Arrays.stream(l.y())).toArray(),
                        GRAY);
    }
}

package neurone.examples.lessons;

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
import neurone.examples.report.Svg;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** The cost J(w, b) of one neuron with one input: a map, and the paths that descents take on it. */
final class CostMap {

    /** How many examples there are. */
    static final int M = 60;

    private static final double[] LEVELS = {0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3};
    private static final int LONG = 400;

    /** The rectangle of a map. */
    record Frame(double left, double right, double bottom, double top) {}

    /** The whole map. */
    static final Frame WIDE = new Frame(-2, 7, -5, 3);

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

    /** Returns where J is least, as w and b: the end of a long descent. */
    double[] lowest() {
        Path path = descent(2, LONG, M);
        return new double[] {path.w[LONG - 1], path.b[LONG - 1]};
    }

    /** The map: a line joins the points of equal cost; from one to the next, J is 0.25 more. */
    Chart chart(Words title, Frame frame) {
        Chart chart =
                new Chart(title, Words.same("w"), Words.same("b"))
                        .equalUnits()
                        .xBetween(frame.left(), frame.right())
                        .yBetween(frame.bottom(), frame.top());
        for (double level : LEVELS) {
            Contour line =
                    new Contour(
                            this::cost,
                            level,
                            frame.left(),
                            frame.right(),
                            frame.bottom(),
                            frame.top());
            if (!line.isEmpty()) {
                chart.behind(Words.same(""), line.x(), line.y());
            }
        }
        return chart;
    }

    /** Writes on a map each whole cost, where its line crosses that b at the right. */
    Chart withLevels(Chart chart, Frame frame, double b) {
        for (double level : LEVELS) {
            double w = frame.right();
            while (w > frame.left() && cost(w, b) > level) {
                w -= 0.01;
            }
            if (level == Math.rint(level) && w > frame.left() && w < frame.right()) {
                Words words = Words.same("J = %.0f").with(level);
                chart.note(words, w, b, Svg.Anchor.MIDDLE, 2);
            }
        }
        return chart;
    }
}

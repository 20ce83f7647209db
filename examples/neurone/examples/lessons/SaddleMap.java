package neurone.examples.lessons;

import neurone.examples.report.Chart;
import neurone.examples.report.Contour;
import neurone.examples.report.Svg;
import neurone.words.Words;

/**
 * The cost J(w, v) of a network 1-1-1 without biases, yhat = sigmoid(v tanh(w x)): 0 is a saddle.
 */
final class SaddleMap {

    private static final double[] X = {-2, -1, -0.5, 0.5, 1, 2};
    private static final double[] Y = {0, 0, 1, 0, 1, 1};

    private static final double SIDE = 2;
    private static final double BETWEEN_LEVELS = 0.1;
    private static final int LEVELS = 20;

    /** On the ridge that leads to the pass; a descent that starts beside it turns off. */
    private static final double START_W = -0.8;

    private static final double START_V = 1.12;
    private static final double APART = 0.03;
    private static final double RATE = 0.5;
    private static final int STEPS = 60;

    private SaddleMap() {}

    static Chart chart() {
        Chart chart =
                new Chart(
                                new Words(
                                        "Zéro est un col : la pente y est nulle, mais ce n'est pas"
                                                + " un creux\nJ(w, v) du réseau 1-1-1, tanh puis"
                                                + " sigmoïde ; deux descentes. Une ligne de niveau"
                                                + " tous les 0,1.",
                                        "Zero is a pass: the slope is zero there, but it is not a"
                                                + " minimum\nJ(w, v) of the network 1-1-1, tanh then"
                                                + " sigmoid; two descents. A level line every 0.1."),
                                Words.same("w"),
                                Words.same("v"))
                        .equalUnits()
                        .xBetween(-SIDE, SIDE)
                        .yBetween(-SIDE, SIDE);
        for (int i = 1; i <= LEVELS; i++) {
            Contour line =
                    new Contour(SaddleMap::cost, i * BETWEEN_LEVELS, -SIDE, SIDE, -SIDE, SIDE);
            if (!line.isEmpty()) {
                chart.behind(Words.same(""), line.x(), line.y());
            }
        }
        descent(chart, START_W, START_V - APART, 0);
        descent(chart, START_W, START_V + APART, 1);
        return chart.rings(new double[] {0}, new double[] {0}, 2)
                .note(new Words("col", "pass"), 0.12, -0.3, Svg.Anchor.START, 2)
                .note(
                        new Words("départs", "starts"),
                        START_W,
                        START_V + 0.15,
                        Svg.Anchor.MIDDLE,
                        2);
    }

    private static void descent(Chart chart, double fromW, double fromV, int color) {
        double[] w = new double[STEPS + 1];
        double[] v = new double[STEPS + 1];
        w[0] = fromW;
        v[0] = fromV;
        for (int step = 0; step < STEPS; step++) {
            double dw = 0;
            double dv = 0;
            for (int i = 0; i < X.length; i++) {
                double h = Math.tanh(w[step] * X[i]);
                double dz = (sigmoid(v[step] * h) - Y[i]) / X.length;
                dv += dz * h;
                dw += dz * v[step] * (1 - h * h) * X[i];
            }
            w[step + 1] = w[step] - RATE * dw;
            v[step + 1] = v[step] - RATE * dv;
        }
        chart.path(Words.same(""), w, v, color);
    }

    private static double cost(double w, double v) {
        double sum = 0;
        for (int i = 0; i < X.length; i++) {
            double a = sigmoid(v * Math.tanh(w * X[i]));
            sum -= Y[i] * Math.log(a) + (1 - Y[i]) * Math.log(1 - a);
        }
        return sum / X.length;
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}

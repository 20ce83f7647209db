package exercises.lesson5;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/** The shape of a large layer, and what is measured of the weights drawn for it. */
record DrawnWeights(int rows, int columns, double s, long seed) {

    /** 2 / (n (1 + s^2)). */
    double variance() {
        return 2 / (columns * (1 + s * s));
    }

    double xavier() {
        return 2.0 / (rows + columns);
    }

    /** Mean and variance in units of what they should be, and the shape of the distribution. */
    Map<String, Object> measured(Initializer initializer, boolean normal) {
        DMatrixRMaj W = new DMatrixRMaj(rows, columns);
        initializer.initialize(W, new SplittableRandom(seed));
        int n = W.getNumElements();
        double mean = 0;
        for (int i = 0; i < n; i++) {
            mean += W.data[i] / n;
        }
        double variance = 0;
        double fourth = 0;
        for (int i = 0; i < n; i++) {
            double square = (W.data[i] - mean) * (W.data[i] - mean);
            variance += square / n;
            fourth += square * square / n;
        }
        if (variance < 1e-20) {
            return mean == 0 ? zeros() : constant();
        }
        double expected = normal ? variance() : 2.0 / columns;
        return measures(
                mean / Math.sqrt(expected), variance / expected, fourth / (variance * variance));
    }

    private static Map<String, Object> measures(double mean, double variance, double kurtosis) {
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("mean(W) / sigma", mean);
        measures.put("Var(W) / expected", variance);
        measures.put("kurtosis(W)", kurtosis);
        return measures;
    }

    /** What is expected of weights of a variance, normal or uniform. */
    Map<String, Object> theory(double variance, boolean normal) {
        return measures(0, variance / variance(), normal ? 3 : 1.8);
    }

    /** What is expected of uniform weights between -c and c. */
    Map<String, Object> bounded(double squareOfC) {
        return measures(0, squareOfC / 3 / (2.0 / columns), 1.8);
    }

    /** What is expected of uniform weights between 0 and c. */
    Map<String, Object> positive() {
        double c = Math.sqrt(6.0 / columns);
        double sigma = Math.sqrt(2.0 / columns);
        return measures(c / 2 / sigma, c * c / 12 / (sigma * sigma), 1.8);
    }

    /** What is expected of normal weights of He's variance. */
    Map<String, Object> heNormal() {
        return measures(0, 1, 3);
    }

    Map<String, Object> zeros() {
        return measures(0, 0, 0);
    }

    Map<String, Object> constant() {
        return measures(Double.NaN, 0, 0);
    }
}

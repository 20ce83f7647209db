package exercises.lesson5;

import exercises.check.Check;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.initializer.Zeros;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/** Looks at the weights that break a symmetry. */
final class BrokenSymmetry {

    private BrokenSymmetry() {}

    static void check(Check check) {
        Network network =
                Network.inputs(30)
                        .initializer(new Zeros())
                        .dense(40, new Tanh())
                        .dense(20, new Tanh())
                        .dense(10, new Sigmoid())
                        .build(1);
        SplittableRandom random = new SplittableRandom(check.seed());
        check.run(
                () -> {
                    Symmetry.breakIt(network, random);
                    return null;
                });
        for (int l = 1; l <= 3; l++) {
            look(check, l, network.layer(l));
        }
    }

    private static void look(Check check, int l, Dense layer) {
        DMatrixRMaj W = layer.weights().value();
        double squares = 0;
        double sum = 0;
        boolean rowsEqual = true;
        boolean columnsEqual = true;
        for (int i = 0; i < W.numRows; i++) {
            for (int j = 0; j < W.numCols; j++) {
                double w = W.get(i, j);
                squares += w * w;
                sum += w;
                rowsEqual &= w == W.get(0, j);
                columnsEqual &= w == W.get(i, 0);
            }
        }
        double n = W.getNumElements();
        double deviation = Math.sqrt(squares / n - sum / n * (sum / n));
        if (squares == 0) {
            throw check.mistake("zeros", l);
        }
        if (rowsEqual) {
            throw check.mistake(columnsEqual ? "constant" : "rows", l);
        }
        if (columnsEqual) {
            throw check.mistake("columns", l);
        }
        for (double b : layer.biases().value().data) {
            if (b != 0) {
                throw check.mistake("biases", l);
            }
        }
        if (Math.abs(deviation / 0.01 - 1) < 0.3) {
            throw check.mistake("variance", l);
        }
        if (Math.abs(deviation / 0.1 - 1) > 0.2) {
            throw check.mistake("deviation", l, deviation);
        }
    }
}

package neurone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.core.Matrices;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Compares what backward says with what the cost does: each entry of dJ/dtheta with differences of
 * J, for a network of any activations and any loss, your own included.
 *
 * <p>The relative error of an entry is |backward - differences| / max(|backward|, |differences|, J
 * 1e-5): below the last of the three, differences are rounding noise. RReLU draws the same slopes
 * in every forward of the check. Where J has a kink, as ReLU has at z = 0, there is no derivative
 * to compare with: the entry is stepped over, and counted.
 *
 * <p>It also compares the value of the loss for many examples with the sum of its values for each,
 * which a loss that divides by m fails.
 *
 * <p>It takes some ten to thirty forward passes for each learned number: check a small network. Not
 * for use while another thread uses the network, whose parameters it moves and puts back.
 */
public final class GradientCheck {

    /** From here on an entry counts as wrong; a right one is far below, a slip far above. */
    private static final double TOLERANCE = 1e-6;

    private static final double CLOSE_ENOUGH = 1e-9;
    private static final double NOISE = 1e-5;
    private static final double KINK = 1e-5;

    /** How much of a jump may be rounding, in units of the smallest slope that is not noise. */
    private static final double ROUNDED_JUMP = 1e-4;

    private final Network network;
    private final Loss loss;
    private final DMatrixRMaj X;
    private final DMatrixRMaj Y;
    private final long seed;
    private final Pass pass;
    private final double floor;

    private GradientCheck(Network network, Loss loss, DMatrixRMaj X, DMatrixRMaj Y, long seed) {
        this.network = network;
        this.X = X;
        this.Y = Y;
        this.seed = seed;
        this.loss = loss;
        this.pass = network.newPass(loss);
        this.floor = Math.max(NOISE * Math.abs(cost()), Double.MIN_NORMAL);
    }

    /**
     * Checks a network in training mode on a batch; a few examples are enough.
     *
     * @param network any; its parameters end with the bits that they had
     * @param loss any that fits the output
     * @param X examples, (n_x, m).
     * @param Y targets, (n_y, m).
     * @return a line for each parameter; printed, it is a table
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     */
    public static GradientReport of(Network network, Loss loss, DMatrixRMaj X, DMatrixRMaj Y) {
        return of(network, loss, X, Y, 0);
    }

    /**
     * Checks a network in training mode on a batch, with noise drawn from a seed.
     *
     * @param network any; its parameters end with the bits that they had
     * @param loss any that fits the output
     * @param X examples, (n_x, m).
     * @param Y targets, (n_y, m).
     * @param seed of the slopes that RReLU draws
     * @return a line for each parameter; printed, it is a table
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     */
    public static GradientReport of(
            Network network, Loss loss, DMatrixRMaj X, DMatrixRMaj Y, long seed) {
        Objects.requireNonNull(network, "GradientCheck.of expects a network, got null");
        Objects.requireNonNull(loss, "GradientCheck.of expects a loss, got null");
        Objects.requireNonNull(
                X, "GradientCheck.of expects X, a matrix of shape (n_x, m), got null");
        Objects.requireNonNull(
                Y, "GradientCheck.of expects Y, a matrix of shape (n_y, m), got null");
        Matrices.checkFinite("X", X);
        Matrices.checkFinite("Y", Y);
        loss.checkTargets(Y);
        return new GradientCheck(network, loss, X, Y, seed).report();
    }

    private double cost() {
        pass.forward(X, Mode.training(new SplittableRandom(seed)));
        return pass.cost(Y);
    }

    private GradientReport report() {
        cost();
        pass.backward(Y);
        List<GradientReport.Line> lines = new ArrayList<>();
        for (int l = 1; l <= network.layers().size(); l++) {
            for (Parameter parameter : network.layer(l).parameters()) {
                lines.add(check(parameter.name() + "[" + l + "]", parameter));
            }
        }
        return new GradientReport(lines, lossLine(), TOLERANCE);
    }

    /** The batch twice: even of one example, a mean is then no longer the sum. */
    private GradientReport.LossLine lossLine() {
        cost();
        DMatrixRMaj Yhat = pass.Yhat();
        double apart = 0;
        for (int column = 0; column < Y.numCols; column++) {
            apart +=
                    2
                            * loss.value(
                                    CommonOps_DDRM.extractColumn(Yhat, column, null),
                                    CommonOps_DDRM.extractColumn(Y, column, null));
        }
        DMatrixRMaj twiceYhat = CommonOps_DDRM.concatColumns(Yhat, Yhat, null);
        DMatrixRMaj twiceY = CommonOps_DDRM.concatColumns(Y, Y, null);
        return new GradientReport.LossLine(2 * Y.numCols, loss.value(twiceYhat, twiceY), apart);
    }

    private GradientReport.Line check(String name, Parameter parameter) {
        DMatrixRMaj theta = parameter.value();
        DMatrixRMaj dTheta = pass.gradients().of(parameter).copy();
        double[] differences = new double[theta.getNumElements()];
        double[] errors = new double[theta.getNumElements()];
        int worst = 0;
        int kinks = 0;
        for (int i = 0; i < errors.length; i++) {
            double value = theta.data[i];
            double scale = Math.max(Math.abs(dTheta.data[i]), floor);
            try {
                Differences around = around(theta, i);
                differences[i] = around.slopeNearestTo(dTheta.data[i], CLOSE_ENOUGH * scale);
                errors[i] = relativeError(dTheta.data[i], differences[i]);
                if (!(errors[i] <= TOLERANCE) && isKink(around, Math.abs(differences[i]), scale)) {
                    errors[i] = 0;
                    kinks++;
                }
            } finally {
                theta.data[i] = value;
            }
            // in the order of compare, NaN is the largest error of all
            worst = Double.compare(errors[i], errors[worst]) > 0 ? i : worst;
        }
        return new GradientReport.Line(
                name,
                theta.numRows,
                theta.numCols,
                errors[worst],
                worst / theta.numCols,
                worst % theta.numCols,
                dTheta.data[worst],
                differences[worst],
                kinks);
    }

    /** A slope that backward does not know of is no kink: the jump is held against both slopes. */
    private boolean isKink(Differences around, double slope, double scale) {
        return around.jump() > Math.max(KINK * Math.max(scale, slope), ROUNDED_JUMP * floor);
    }

    private Differences around(DMatrixRMaj theta, int i) {
        double value = theta.data[i];
        return new Differences(
                h -> {
                    theta.data[i] = value + h;
                    return cost();
                });
    }

    private double relativeError(double backward, double differences) {
        double scale = Math.max(Math.abs(backward), Math.abs(differences));
        return Math.abs(backward - differences) / Math.max(scale, floor);
    }
}

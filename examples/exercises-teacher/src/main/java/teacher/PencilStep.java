package teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.explain.Explanation;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * One step of training with a pencil: a network 2-2-1, ReLU then nothing, squared error, two
 * examples, small whole numbers. The library computes what is asked for, and {@code explain} tells
 * how.
 */
final class PencilStep {

    static final double RATE = 0.1;
    private static final double LARGEST = 40;

    /**
     * A matrix that is given or asked for.
     *
     * @param name such as dW[1]
     * @param formula from what it is computed; empty if it is given
     */
    record Matrix(String name, String formula, DMatrixRMaj value) {}

    private final List<Matrix> given = new ArrayList<>();
    private final List<Matrix> asked = new ArrayList<>();
    private final Network network;
    private final DMatrixRMaj X;
    private final DMatrixRMaj Y;

    private PencilStep(SplittableRandom random) {
        network = Network.inputs(2).dense(2, new ReLU()).dense(1, new Identity()).build(1);
        X = whole(random, 2, 2, 3);
        Y = whole(random, 1, 2, 4);
        for (int k = 0; k < 4; k++) {
            DMatrixRMaj theta = network.parameters().get(k).value();
            theta.setTo(whole(random, theta.numRows, theta.numCols, 2));
            given(new String[] {"W[1]", "b[1]", "W[2]", "b[2]"}[k], theta);
        }
        given("X", X);
        given("Y", Y);
        compute();
    }

    /** The step of a seed: the first that is drawn in which there is enough to compute. */
    static PencilStep of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PencilStep step = new PencilStep(random);
        while (!step.isGood()) {
            step = new PencilStep(random);
        }
        return step;
    }

    private static DMatrixRMaj whole(SplittableRandom random, int rows, int columns, int largest) {
        DMatrixRMaj M = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < M.getNumElements(); i++) {
            M.data[i] = random.nextInt(-largest, largest + 1);
        }
        return M;
    }

    private void given(String name, DMatrixRMaj value) {
        given.add(new Matrix(name, "", value.copy()));
    }

    private void ask(String name, String formula, DMatrixRMaj value) {
        asked.add(new Matrix(name, formula, value.copy()));
    }

    private void compute() {
        Pass pass = network.newPass(new MeanSquaredError());
        pass.forward(X, Mode.inference());
        ask("Z[1]", "W[1] X + b[1]", pass.layer(1).Z());
        ask("A[1]", "relu(Z[1])", pass.layer(1).A());
        ask("A[2]", "W[2] A[1] + b[2]", pass.layer(2).A());
        DMatrixRMaj J = new DMatrixRMaj(1, 1);
        J.set(0, 0, pass.cost(Y));
        ask("J", "1/2 Σ (A[2] − Y)²", J);
        Gradients d = pass.backward(Y);
        ask("dZ[2]", "1/2 · 2 (A[2] − Y)", pass.layer(2).dZ());
        ask("dW[2]", "dZ[2] A[1]ᵀ", d.of(network.layer(2).weights()));
        ask("db[2]", "Σ dZ[2]", d.of(network.layer(2).biases()));
        ask("dA[1]", "W[2]ᵀ dZ[2]", pass.layer(1).dA());
        ask("dZ[1]", "dA[1] ⊙ relu′(Z[1])", pass.layer(1).dZ());
        ask("dW[1]", "dZ[1] Xᵀ", d.of(network.layer(1).weights()));
        ask("db[1]", "Σ dZ[1]", d.of(network.layer(1).biases()));
        Network moved = network.copy();
        new Trainer(moved, new MeanSquaredError(), new GradientDescent(RATE)).step(X, Y);
        ask("W[2]", "W[2] − 0.1 dW[2]", moved.layer(2).weights().value());
        ask("W[1]", "W[1] − 0.1 dW[1]", moved.layer(1).weights().value());
    }

    /**
     * Two examples that differ, without zeros; numbers stay small; ReLU lets some through and stops
     * some; neither what is asked for nor the hidden biases are all zeros.
     */
    private boolean isGood() {
        boolean differ = X.get(0, 0) != X.get(0, 1) || X.get(1, 0) != X.get(1, 1);
        for (double x : X.data) {
            differ &= x != 0;
        }
        DMatrixRMaj b1 = network.layer(1).biases().value();
        boolean small = differ && (b1.get(0, 0) != 0 || b1.get(1, 0) != 0);
        boolean zeros = false;
        for (Matrix matrix : asked) {
            double largest = 0;
            for (double x : matrix.value.data) {
                largest = Math.max(largest, Math.abs(x));
            }
            small &= largest <= LARGEST;
            zeros |= largest == 0;
        }
        int stopped = 0;
        for (double z : asked.get(0).value.data) {
            small &= z != 0;
            stopped += z < 0 ? 1 : 0;
        }
        return small && !zeros && stopped >= 1 && stopped <= 2;
    }

    /** What the sheet gives. */
    List<Matrix> given() {
        return given;
    }

    /** What is to be computed, in order. */
    List<Matrix> asked() {
        return asked;
    }

    /** The same step, told by the library. */
    Explanation explanation() {
        return Explanation.of(network, new MeanSquaredError(), new GradientDescent(RATE), X, Y);
    }
}

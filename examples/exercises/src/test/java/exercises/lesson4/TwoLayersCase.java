package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.scale;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumCols;
import static org.ejml.dense.row.CommonOps_DDRM.sumRows;

import exercises.check.Draw;
import java.util.function.DoubleUnaryOperator;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.loss.BinaryCrossEntropy;
import org.ejml.data.DMatrixRMaj;

/** A batch that has gone forward through two layers, and what mistakes make of its way back. */
record TwoLayersCase(
        DMatrixRMaj X,
        DMatrixRMaj A1,
        DMatrixRMaj A2,
        DMatrixRMaj W1,
        DMatrixRMaj b1,
        DMatrixRMaj W2,
        DMatrixRMaj b2,
        DMatrixRMaj Y) {

    static TwoLayersCase of(Draw d) {
        int nx = d.size();
        int n1 = d.size();
        int n2 = d.size();
        int m = d.size();
        DMatrixRMaj X = d.matrix(nx, m);
        DMatrixRMaj W1 = d.matrix(n1, nx);
        scale(0.5, W1);
        DMatrixRMaj b1 = d.matrix(n1, 1);
        DMatrixRMaj W2 = d.matrix(n2, n1);
        DMatrixRMaj b2 = d.matrix(n2, 1);
        Network network = network(W1, b1, W2, b2);
        Pass pass = network.newPass(new BinaryCrossEntropy());
        pass.forward(X, Mode.inference());
        DMatrixRMaj A1 = pass.layer(1).A().copy();
        DMatrixRMaj A2 = pass.layer(2).A().copy();
        return new TwoLayersCase(X, A1, A2, W1, b1, W2, b2, d.bits(n2, m));
    }

    private static Network network(DMatrixRMaj W1, DMatrixRMaj b1, DMatrixRMaj W2, DMatrixRMaj b2) {
        Network network =
                Network.inputs(W1.numCols)
                        .dense(W1.numRows, new Tanh())
                        .dense(W2.numRows, new Sigmoid())
                        .build(1);
        network.layer(1).weights().value().setTo(W1);
        network.layer(1).biases().value().setTo(b1);
        network.layer(2).weights().value().setTo(W2);
        network.layer(2).biases().value().setTo(b2);
        return network;
    }

    double m() {
        return Y.numCols;
    }

    /** What the library computes. */
    Derivatives library() {
        Network network = network(W1, b1, W2, b2);
        Pass pass = network.newPass(new BinaryCrossEntropy());
        pass.forward(X, Mode.inference());
        Gradients d = pass.backward(Y);
        return new Derivatives(
                d.of(network.layer(1).weights()),
                d.of(network.layer(1).biases()),
                d.of(network.layer(2).weights()),
                d.of(network.layer(2).biases()));
    }

    private DMatrixRMaj dZ2() {
        DMatrixRMaj dZ2 = subtract(A2, Y, null);
        scale(1 / m(), dZ2);
        return dZ2;
    }

    private DMatrixRMaj dZ1(DMatrixRMaj dA1, DoubleUnaryOperator slope) {
        for (int i = 0; i < dA1.getNumElements(); i++) {
            dA1.data[i] *= slope.applyAsDouble(A1.data[i]);
        }
        return dA1;
    }

    private Derivatives of(DMatrixRMaj dZ1, DMatrixRMaj dW2) {
        return new Derivatives(
                multTransB(dZ1, X, null), sumRows(dZ1, null), dW2, sumRows(dZ2(), null));
    }

    private DMatrixRMaj dW2() {
        return multTransB(dZ2(), A1, null);
    }

    /** With another function of a in place of 1 - a^2. */
    Derivatives with(DoubleUnaryOperator slope) {
        return of(dZ1(multTransA(W2, dZ2(), null), slope), dW2());
    }

    private Derivatives right() {
        return with(a -> 1 - a * a);
    }

    /** Derivatives by weights and by biases that are too large by a factor. */
    Derivatives scaled(double weights, double biases) {
        Derivatives d = right();
        scale(weights, d.dW1());
        scale(weights, d.dW2());
        scale(biases, d.db1());
        scale(biases, d.db2());
        return d;
    }

    /** dZ1 = 1 - A1^2, as if what comes from layer 2 were 1. */
    Derivatives withoutLayer2() {
        DMatrixRMaj ones = A1.copy();
        ones.fill(1);
        return of(dZ1(ones, a -> 1 - a * a), dW2());
    }

    Derivatives notTransposed() {
        return of(dZ1(mult(W2, dZ2(), null), a -> 1 - a * a), dW2());
    }

    Derivatives inputForActivation() {
        return of(dZ1(multTransA(W2, dZ2(), null), a -> 1 - a * a), multTransB(dZ2(), X, null));
    }

    Derivatives columnSums() {
        DMatrixRMaj dZ1 = dZ1(multTransA(W2, dZ2(), null), a -> 1 - a * a);
        return new Derivatives(
                multTransB(dZ1, X, null), sumCols(dZ1, null), dW2(), sumCols(dZ2(), null));
    }
}

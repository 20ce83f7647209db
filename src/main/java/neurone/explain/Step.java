package neurone.explain;

import neurone.Network;
import neurone.Pass;
import neurone.core.Gradients;
import neurone.core.Parameter;
import neurone.formula.Letter;
import neurone.layer.Dense;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;

/**
 * A step to be explained, after its forward and backward; its matrices by their letters.
 *
 * @param network whose parameters are those before the update
 * @param loss L
 * @param pass which nobody else uses
 * @param Y targets, (n_y, m)
 */
record Step(Network network, Loss loss, Pass pass, DMatrixRMaj Y) {

    int last() {
        return network.layers().size();
    }

    int m() {
        return Y.numCols;
    }

    Dense layer(int l) {
        return network.layer(l);
    }

    /** Returns a parameter as it was before the update. */
    Letter parameter(Parameter parameter, int l) {
        return Letter.of(parameter.name(), l, parameter.value().copy());
    }

    Letter W(int l) {
        return parameter(layer(l).weights(), l);
    }

    Letter b(int l) {
        return parameter(layer(l).biases(), l);
    }

    Letter Z(int l) {
        return Letter.of("Z", l, pass.layer(l).Z());
    }

    /** Returns A[l], and X for l = 0. */
    Letter A(int l) {
        return Letter.of("A", l, l == 0 ? pass.layer(1).X() : pass.layer(l).A());
    }

    Letter targets() {
        return Letter.of("Y").of(Y);
    }

    Letter dZ(int l) {
        return Letter.of("dZ", l, pass.layer(l).dZ());
    }

    Letter dA(int l) {
        return Letter.of("dA", l, pass.layer(l).dA());
    }

    Letter gradient(Parameter parameter, int l) {
        return Letter.of("d" + parameter.name(), l, pass.gradients().of(parameter));
    }

    /**
     * Returns g'(Z[l]), (n[l], m), of an activation that treats each number by itself: what
     * backward makes of a dA of ones.
     */
    DMatrixRMaj derivative(int l) {
        Dense layer = layer(l);
        DMatrixRMaj Z = pass.layer(l).Z();
        DMatrixRMaj ones = new DMatrixRMaj(Z.numRows, Z.numCols);
        ones.fill(1);
        DMatrixRMaj derivative = new DMatrixRMaj(0, 0);
        Gradients notWanted = new Gradients(layer.learned());
        layer.activation()
                .backward(Z, pass.layer(l).A(), ones, layer.learned(), derivative, notWanted);
        return derivative;
    }
}

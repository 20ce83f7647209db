package neurone.explain;

import neurone.Network;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * A step to be explained, after its forward and backward; its quantities by their letters.
 *
 * @param network whose parameters are those before the update
 * @param loss L
 * @param optimizer the rule of the update
 * @param pass which nobody else uses
 * @param Y targets, (n_y, m)
 */
record Step(Network network, Loss loss, Optimizer optimizer, Pass pass, DMatrixRMaj Y) {

    int last() {
        return network.layers().size();
    }

    int m() {
        return Y.numCols;
    }

    Dense layer(int l) {
        return network.layer(l);
    }

    Activation output() {
        return layer(last()).activation();
    }

    /** Returns a parameter as it was before the update. */
    Quantity parameter(Parameter parameter, int l) {
        return Quantity.of(parameter.name(), l, parameter.value().copy());
    }

    Quantity W(int l) {
        return parameter(layer(l).weights(), l);
    }

    Quantity b(int l) {
        return parameter(layer(l).biases(), l);
    }

    Quantity Z(int l) {
        return Quantity.of("Z", l, pass.layer(l).Z());
    }

    /** Returns A[l], and X for l = 0. */
    Quantity A(int l) {
        return Quantity.of("A", l, l == 0 ? pass.layer(1).X() : pass.layer(l).A());
    }

    Quantity targets() {
        return Quantity.of("Y", "Y", Y);
    }

    Quantity dZ(int l) {
        return Quantity.of("dZ", l, pass.layer(l).dZ());
    }

    Quantity dA(int l) {
        return Quantity.of("dA", l, pass.layer(l).dA());
    }

    Quantity gradient(Parameter parameter, int l) {
        return Quantity.of("d" + parameter.name(), l, pass.gradients().of(parameter));
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

    /** Returns the name of a class: that of a student's own goes into formulas. */
    static String nameOf(Object object) {
        String name = object.getClass().getSimpleName();
        String whole = object.getClass().getName();
        return name.isEmpty() ? whole.substring(whole.lastIndexOf('.') + 1) : name;
    }
}

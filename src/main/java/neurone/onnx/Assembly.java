package neurone.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.core.Matrices;
import neurone.data.Standardizer;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Puts the steps from X to Yhat together: a standardizer, layers, and the scaling of targets. */
final class Assembly {

    /** A layer that may still get its activation. */
    private static final class Layer {
        private final Step.Linear linear;
        private final DMatrixRMaj b;
        private Activation g;
        private DMatrixRMaj learned;

        Layer(Step.Linear linear, DMatrixRMaj b) {
            this.linear = linear;
            this.b = b;
        }
    }

    private final Refusals refusals;
    private final List<Layer> layers = new ArrayList<>();
    private final Scaling inputs = new Scaling(false);
    private final Scaling targets = new Scaling(true);
    private Step.Nothing reshaping;

    private Assembly(Refusals refusals) {
        this.refusals = refusals;
    }

    /** What steps give. */
    record Parts(Network network, Standardizer standardizer) {

        boolean isScaled() {
            return standardizer.targets().isPresent()
                    || !standardizer.equals(Standardizer.none(network.inputs()));
        }
    }

    static Parts of(List<Step> steps, Refusals refusals) {
        Assembly assembly = new Assembly(refusals);
        steps.forEach(assembly::add);
        return assembly.parts();
    }

    private void add(Step step) {
        if (step instanceof Step.Linear linear) {
            addLayer(linear);
        } else if (step instanceof Step.Function function) {
            addFunction(function);
        } else if (step instanceof Step.Shift shift) {
            addShift(shift);
        } else if (step instanceof Step.Scale scale) {
            addScale(scale);
        } else {
            addNothing((Step.Nothing) step);
        }
    }

    private Layer last() {
        return layers.get(layers.size() - 1);
    }

    private void addLayer(Step.Linear linear) {
        checkNoTargets(linear);
        int units = linear.W().numRows;
        if (!layers.isEmpty() && linear.W().numCols != last().linear.W().numRows) {
            throw refusals.of(
                    linear.node(),
                    "prend %s nombres, mais la couche d'avant en donne %s",
                    "takes %s numbers, but the layer before gives %s",
                    linear.W().numCols,
                    last().linear.W().numRows);
        }
        layers.add(new Layer(linear, spread(linear.b(), units, linear.node())));
        checkReshaping(linear.W().numCols);
    }

    /** Beside n numbers, one number stands for n. */
    private DMatrixRMaj spread(DMatrixRMaj column, int n, Node node) {
        if (column.numRows != 1 && column.numRows != n) {
            throw refusals.of(
                    node,
                    "a %s nombres où il en faut %s ou 1",
                    "has %s numbers where %s or 1 belong",
                    column.numRows,
                    n);
        }
        DMatrixRMaj all = new DMatrixRMaj(n, 1);
        for (int i = 0; i < n; i++) {
            all.data[i] = column.data[column.numRows == 1 ? 0 : i];
        }
        return all;
    }

    private void addFunction(Step.Function function) {
        boolean identity = function.g().equals(new Identity());
        if (layers.isEmpty() && !identity) {
            throw refusals.of(
                    function.node(),
                    "est avant la première couche",
                    "stands before the first layer");
        }
        if (layers.isEmpty()) {
            return;
        }
        checkNoTargets(function);
        if (last().g == null || last().g.equals(new Identity())) {
            last().g = function.g();
            last().learned = function.learned();
        } else if (!identity) {
            throw refusals.of(
                    function.node(),
                    "est la deuxième activation d'une couche",
                    "is a second activation of one layer");
        }
    }

    private void checkNoTargets(Step step) {
        if (!targets.isEmpty()) {
            throw refusals.of(
                    step.node(),
                    "suit un changement d'échelle qui n'est pas le dernier",
                    "follows a scaling that is not the last");
        }
    }

    private void addShift(Step.Shift shift) {
        if (layers.isEmpty()) {
            inputs.shift(shift, refusals);
        } else if (last().g == null) {
            // b = b + v
            CommonOps_DDRM.addEquals(last().b, spread(shift.by(), last().b.numRows, shift.node()));
        } else {
            targets.shift(shift, refusals);
        }
    }

    private void addScale(Step.Scale scale) {
        if (layers.isEmpty()) {
            inputs.scale(scale, refusals);
        } else if (last().g == null) {
            DMatrixRMaj by = spread(scale.by(), last().b.numRows, scale.node());
            if (scale.divides()) {
                CommonOps_DDRM.elementPower(by, -1, by);
            }
            // W = v W, b = v b
            CommonOps_DDRM.multRows(by.data, last().linear.W());
            CommonOps_DDRM.multRows(by.data, last().b);
        } else {
            targets.scale(scale, refusals);
        }
    }

    private void addNothing(Step.Nothing nothing) {
        if (nothing.columns() > 0) {
            reshaping = nothing;
            if (!layers.isEmpty()) {
                checkReshaping(last().linear.W().numRows);
            }
        }
    }

    private void checkReshaping(int columns) {
        if (reshaping != null && reshaping.columns() != columns) {
            throw refusals.of(
                    reshaping.node(),
                    "fait des lignes de %s nombres de lignes de %s",
                    "makes rows of %s numbers of rows of %s",
                    reshaping.columns(),
                    columns);
        }
        reshaping = null;
    }

    private Parts parts() {
        if (layers.isEmpty()) {
            throw refusals.of("n'a pas de couche", "has no layer");
        }
        try {
            Network network = Network.of(layers.stream().map(this::dense).toArray(Dense[]::new));
            Standardizer standardizer = inputs.standardizer(network.inputs(), this::spread);
            return new Parts(
                    network,
                    targets.isEmpty()
                            ? standardizer
                            : standardizer.withTargets(
                                    targets.standardizer(network.outputs(), this::spread)));
        } catch (IllegalArgumentException e) {
            throw refusals.of(Words.same(e.getMessage()), e);
        }
    }

    private Dense dense(Layer layer) {
        DMatrixRMaj W = layer.linear.W();
        Activation g = layer.g == null ? new Identity() : layer.g;
        String node = layer.linear.node().words().english();
        Matrices.checkFinite("W of " + node, W);
        Matrices.checkFinite("b of " + node, layer.b);
        Dense dense =
                new Dense(
                        W.numCols,
                        W.numRows,
                        g,
                        (start, random) -> start.setTo(W),
                        new SplittableRandom(0));
        dense.biases().value().setTo(layer.b);
        if (layer.learned != null) {
            Matrices.checkFinite("alpha after " + node, layer.learned);
            dense.learned().get(0).value().setTo(layer.learned);
        }
        return dense;
    }
}

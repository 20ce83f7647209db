package neurone.onnx;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import neurone.Network;
import neurone.Predictor;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.file.PredictorTexts;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Writes a network or a predictor as a model of ONNX. */
final class ModelWriter {

    private static final String DOC =
            "One example a row: X is (m, n_x). W and b stand as Z = W X + b takes them, for one"
                    + " example a column.";

    private static final String YHAT = "Yhat";
    private static final String LABEL = "label";

    private final GraphWriter graph;

    private ModelWriter(Precision precision) {
        this.graph = new GraphWriter("network", precision);
    }

    static Message of(Network network, Precision precision) {
        Objects.requireNonNull(network, "save expects a network, got null");
        Objects.requireNonNull(
                precision, "save expects a precision, such as Precision.DOUBLE, got null");
        ModelWriter writer = new ModelWriter(precision);
        String X = writer.graph.input("X", network.inputs());
        writer.layers(network, X, YHAT);
        writer.graph.output(YHAT, network.outputs());
        return writer.model(Map.of());
    }

    static Message of(Predictor predictor, Precision precision) {
        Objects.requireNonNull(predictor, "save expects a predictor, got null");
        Objects.requireNonNull(
                precision, "save expects a precision, such as Precision.DOUBLE, got null");
        ModelWriter writer = new ModelWriter(precision);
        Network network = predictor.network();
        Standardizer standardizer = predictor.standardizer();
        String X = writer.graph.input("X", network.inputs());
        String A0 = writer.standardized(X, network, standardizer);
        if (standardizer.targets().isPresent()) {
            String AL = writer.layers(network, A0, "A" + network.layers().size());
            writer.inUnitOfTargets(AL, standardizer.targets().get());
        } else {
            writer.layers(network, A0, YHAT);
        }
        writer.graph.output(YHAT, network.outputs());
        writer.label(predictor);
        return writer.model(PredictorTexts.of(predictor));
    }

    /** Z[l] = A[l-1] W' + b, A[l] = g(Z[l]). */
    private String layers(Network network, String A0, String result) {
        String A = A0;
        int L = network.layers().size();
        for (int l = 1; l <= L; l++) {
            Dense layer = network.layer(l);
            String W = graph.matrix("W" + l, layer.weights().value());
            String b = graph.vector("b" + l, layer.biases().value());
            String Z =
                    graph.node(
                            "Gemm", "Z" + l, List.of(GraphWriter.attribute("transB", 1)), A, W, b);
            A = l == L ? result : "A" + l;
            ActivationWriter.write(graph, layer, l, Z, A);
        }
        return A;
    }

    /**
     * A[0] = (X - mu) / sigma. ONNX has no 0 / 0 = 0: for an input that was constant sigma is 1,
     * and its weights are 0.
     *
     * @param network modified
     */
    private String standardized(String X, Network network, Standardizer standardizer) {
        if (isNone(standardizer)) {
            return X;
        }
        String mu = graph.vector("mu", standardizer.means());
        DMatrixRMaj sigma = standardizer.standardDeviations();
        checkDeviations("input", sigma);
        DMatrixRMaj W = network.layer(1).weights().value();
        for (int j = 0; j < W.numCols; j++) {
            if (sigma.get(j) == 0) {
                sigma.set(j, 1);
                CommonOps_DDRM.scaleCol(0, W, j);
            }
        }
        return graph.node(
                "Div", "A0", graph.node("Sub", "X_centered", X, mu), graph.vector("sigma", sigma));
    }

    /** Refuses one that a float rounds to 0 or nearly: a runtime would divide by it. */
    private void checkDeviations(String row, DMatrixRMaj sigma) {
        for (int i = 0; i < sigma.numRows; i++) {
            if (!graph.precision().keepsDigitsOf(sigma.get(i))) {
                throw new IllegalArgumentException(
                        "the standard deviation of "
                                + row
                                + " "
                                + i
                                + " (counted from 0) is "
                                + sigma.get(i)
                                + ", and a float keeps its digits down to "
                                + Float.MIN_NORMAL
                                + ": save with Precision.DOUBLE");
            }
        }
    }

    private static boolean isNone(Standardizer standardizer) {
        return allAre(0, standardizer.means()) && allAre(1, standardizer.standardDeviations());
    }

    private static boolean allAre(double number, DMatrixRMaj column) {
        for (double other : column.data) {
            if (other != number) {
                return false;
            }
        }
        return true;
    }

    /** Yhat = A[L] sigma_y + mu_y. */
    private void inUnitOfTargets(String AL, Standardizer targets) {
        checkDeviations("target", targets.standardDeviations());
        String sigma = graph.vector("sigma_y", targets.standardDeviations());
        String mu = graph.vector("mu_y", targets.means());
        graph.node("Add", YHAT, graph.node("Mul", AL + "_scaled", AL, sigma), mu);
    }

    /** The name of the class of each example. */
    private void label(Predictor predictor) {
        Task task = predictor.task();
        switch (task) {
            case CLASSES ->
                    graph.node(
                            "ArgMax",
                            "class",
                            List.of(
                                    GraphWriter.attribute("axis", 1),
                                    GraphWriter.attribute("keepdims", 0)),
                            YHAT);
            case BINARY -> classFrom(0.5);
            case SIGNS -> classFrom(0);
            default -> {
                return;
            }
        }
        graph.node("Gather", LABEL, graph.texts("class_names", predictor.classNames()), "class");
        graph.outputTexts(LABEL);
    }

    /** Class 1 from the threshold on. */
    private void classFrom(double threshold) {
        graph.number("threshold", threshold);
        graph.node("GreaterOrEqual", "is_class_1", YHAT, "threshold");
        graph.node(
                "Cast",
                "class_column",
                List.of(GraphWriter.attribute("to", ElementType.INT64.number())),
                "is_class_1");
        graph.node("Squeeze", "class", "class_column", graph.wholeNumbers("axis_1", 1));
    }

    private Message model(Map<String, String> texts) {
        Message model =
                new Message()
                        .put(Schema.Model.IR_VERSION, Schema.IR_VERSION)
                        .put(Schema.Model.PRODUCER, "neurone")
                        .put(Schema.Model.DOC, DOC)
                        .put(Schema.Model.GRAPH, graph.message())
                        .put(
                                Schema.Model.OPERATOR_SET,
                                new Message()
                                        .put(Schema.OperatorSet.DOMAIN, "")
                                        .put(
                                                Schema.OperatorSet.VERSION,
                                                (long) Schema.OPERATOR_SET));
        texts.forEach(
                (key, value) ->
                        model.put(
                                Schema.Model.METADATA,
                                new Message()
                                        .put(Schema.Text.KEY, key)
                                        .put(Schema.Text.VALUE, value)));
        return model;
    }
}

package neurone.onnx;

import java.util.List;
import java.util.Set;
import neurone.onnx.Step.Linear;
import neurone.onnx.Step.Scale;
import neurone.onnx.Step.Shift;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Reads what multiplies and adds. */
final class LinearRules {

    private final Constants constants;
    private final Refusals refusals;

    LinearRules(Constants constants, Refusals refusals) {
        this.constants = constants;
        this.refusals = refusals;
    }

    void addTo(Rules rules) {
        rules.add("Gemm", Set.of("alpha", "beta", "transA", "transB"), this::gemm);
        rules.add("MatMul", Set.of(), this::matMul);
        rules.add("Add", Set.of(), node -> shift(node, 1, true));
        rules.add("Sub", Set.of(), node -> shift(node, -1, false));
        rules.add("Mul", Set.of(), node -> scale(node, false));
        rules.add("Div", Set.of(), node -> scale(node, true));
        rules.add(Schema.ML_DOMAIN + ".Scaler", Set.of("offset", "scale"), this::scaler);
    }

    /** alpha X W' + beta b. */
    private List<Step> gemm(Node node) {
        if (node.whole("transA", 0) != 0) {
            throw refusals.of(
                    node,
                    "transpose X : un exemple doit être une ligne",
                    "transposes X: an example must be a row");
        }
        DMatrixRMaj W = constants.matrix(node, 1);
        if (node.whole("transB", 0) == 0) {
            CommonOps_DDRM.transpose(W);
        }
        DMatrixRMaj b = node.input(2).isEmpty() ? new DMatrixRMaj(1, 1) : constants.column(node, 2);
        CommonOps_DDRM.scale(node.number("alpha", 1), W);
        CommonOps_DDRM.scale(node.number("beta", 1), b);
        return List.of(new Linear(node, node.input(0), W, b));
    }

    private List<Step> matMul(Node node) {
        DMatrixRMaj W = constants.matrix(node, 1);
        CommonOps_DDRM.transpose(W);
        return List.of(new Linear(node, node.input(0), W, new DMatrixRMaj(1, 1)));
    }

    private List<Step> shift(Node node, double sign, boolean commutes) {
        int constant = constant(node, commutes);
        DMatrixRMaj by = constants.column(node, constant);
        CommonOps_DDRM.scale(sign, by);
        return List.of(new Shift(node, node.input(1 - constant), by));
    }

    private List<Step> scale(Node node, boolean divides) {
        int constant = constant(node, !divides);
        DMatrixRMaj by = constants.column(node, constant);
        return List.of(new Scale(node, node.input(1 - constant), by, divides));
    }

    private int constant(Node node, boolean commutes) {
        return commutes && constants.find(node.input(0)).isPresent() ? 0 : 1;
    }

    /** (x - offset) scale. */
    private List<Step> scaler(Node node) {
        return List.of(
                new Shift(node, node.input(0), column(node, "offset", -1)),
                new Scale(node, node.input(0), column(node, "scale", 1), false));
    }

    private DMatrixRMaj column(Node node, String attribute, double sign) {
        if (!node.attributes().containsKey(attribute)) {
            throw refusals.of(node, "n'a pas de %s", "has no %s", attribute);
        }
        DMatrixRMaj column = new DMatrixRMaj(node.attributes().get(attribute).numbers());
        CommonOps_DDRM.scale(sign, column);
        return column;
    }
}

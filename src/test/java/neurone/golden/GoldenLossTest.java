package neurone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.loss.AtOutput;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Costs and their derivatives against PyTorch's, from predictions and straight from Z. */
class GoldenLossTest {

    private static final double ROUNDING_OF_A = 2.3e-16;

    private static List<Node> cases() {
        return Node.ofResource("torch-golden.json").get("losses").get("cases").list();
    }

    static List<Node> fromPredictions() {
        // where PyTorch clamps its gradient it is not the derivative of its own cost
        return cases().stream()
                .filter(c -> !isPaired(c) && !c.get("name").text().endsWith("TORCH_CLAMP"))
                .toList();
    }

    static List<Node> straightFromZ() {
        return cases().stream().filter(GoldenLossTest::isPaired).toList();
    }

    private static boolean isPaired(Node node) {
        return node.get("loss").text().endsWith("_from_logits");
    }

    private static Loss loss(Node node) {
        return switch (node.get("loss").text().substring(0, 3)) {
            case "mse" -> new MeanSquaredError();
            case "bce" -> new BinaryCrossEntropy();
            default -> new CategoricalCrossEntropy();
        };
    }

    @ParameterizedTest
    @MethodSource("fromPredictions")
    void costAndGradientFromPredictions(Node node) {
        DMatrixRMaj Yhat = node.get("input").matrix();
        DMatrixRMaj Y = node.get("target").matrix();
        String name = node.get("name").text();
        double m = Y.numCols;
        Near.assertNumber(loss(node).value(Yhat, Y) / m, node.get("J").number(), name);
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        loss(node).gradient(Yhat, Y, dYhat);
        CommonOps_DDRM.divide(dYhat, m);
        boolean exact = !node.get("J_grad_exact").isNull();
        DMatrixRMaj expected = node.get(exact ? "J_grad_exact" : "J_grad").matrix();
        Near.assertEach(dYhat, expected, 0, name);
    }

    @ParameterizedTest
    @MethodSource("straightFromZ")
    void costAndGradientStraightFromZ(Node node) {
        DMatrixRMaj Z = node.get("input").matrix();
        DMatrixRMaj Y = node.get("target").matrix();
        String name = node.get("name").text();
        Activation output = name.startsWith("bce") ? new Sigmoid() : new Softmax();
        AtOutput pair = new AtOutput(loss(node), output, Y.numRows);
        assertThat(pair.isPaired()).isTrue();
        int m = Y.numCols;
        Near.assertNumber(pair.value(Z, Y) / m, node.get("J").number(), name);
        // a - y rounds where a is next to y
        Near.assertEach(pair.dZ(Z, Y, m), node.get("J_grad").matrix(), ROUNDING_OF_A, name);
    }

    @Test
    void readsAllOfTheReference() {
        assertThat(fromPredictions()).hasSize(9);
        assertThat(straightFromZ()).hasSize(7);
    }
}

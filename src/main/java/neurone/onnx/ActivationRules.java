package neurone.onnx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.onnx.Step.Function;
import org.ejml.data.DMatrixRMaj;

/** Reads activations: those that are operators, and those that are written out for doubles. */
final class ActivationRules {

    private static final double DEFAULT_SLOPE = 0.01;

    private final Graph graph;
    private final Constants constants;
    private final Refusals refusals;

    ActivationRules(Graph graph, Constants constants, Refusals refusals) {
        this.graph = graph;
        this.constants = constants;
        this.refusals = refusals;
    }

    void addTo(Rules rules) {
        rules.add("Identity", Set.of(), node -> function(node, new Identity()));
        rules.add("Sigmoid", Set.of(), node -> function(node, new Sigmoid()));
        rules.add("Tanh", Set.of(), node -> function(node, new Tanh()));
        rules.add("Relu", Set.of(), node -> function(node, new ReLU()));
        rules.add("Softmax", Set.of("axis"), this::softmax);
        rules.add(
                "LeakyRelu",
                Set.of("alpha"),
                node -> leaky(node, node.input(0), node.number("alpha", DEFAULT_SLOPE)));
        rules.add(
                "Elu", Set.of("alpha"), node -> elu(node, node.input(0), node.number("alpha", 1)));
        rules.add("PRelu", Set.of(), node -> prelu(node, node.input(0), node, 1));
        rules.add("Where", Set.of(), this::where);
    }

    private List<Step> leaky(Node node, String z, double slope) {
        return function(node, z, () -> new LeakyReLU(slope));
    }

    private List<Step> elu(Node node, String z, double alpha) {
        return function(node, z, () -> new ELU(alpha));
    }

    /** Of a setting that its activation may refuse. */
    private List<Step> function(Node node, String z, Supplier<Activation> g) {
        try {
            return List.of(new Function(node, z, g.get(), null));
        } catch (IllegalArgumentException e) {
            throw refusals.of(
                    node, "n'est pas une activation : %s", "is no activation: %s", e.getMessage());
        }
    }

    private static List<Step> function(Node node, Activation g) {
        return List.of(new Function(node, node.input(0), g, null));
    }

    private List<Step> softmax(Node node) {
        long axis = node.whole("axis", 1);
        if (axis != 1 && axis != -1) {
            throw refusals.of(
                    node,
                    "va le long de l'axe %s : il doit aller le long des unités, 1",
                    "goes over axis %s: it must go over the units, 1",
                    axis);
        }
        return function(node, new Softmax());
    }

    private List<Step> prelu(Node node, String z, Node slopeOf, int input) {
        DMatrixRMaj alpha = constants.column(slopeOf, input);
        return List.of(new Function(node, z, new PReLU(0.25, alpha.numRows), alpha));
    }

    /** z where z > 0, else slope z, or alpha (e^z - 1). */
    private List<Step> where(Node node) {
        String z = node.input(1);
        Optional<Node> condition = producer(node.input(0), "Greater");
        boolean above0 =
                condition.isPresent()
                        && condition.get().input(0).equals(z)
                        && constants
                                .find(condition.get().input(1))
                                .filter(t -> t.is(0))
                                .isPresent();
        Optional<Node> product = producer(node.input(2), "Mul");
        if (!above0 || product.isEmpty()) {
            throw unknown(node);
        }
        Node times = product.get();
        int factor = constants.find(times.input(0)).isPresent() ? 0 : 1;
        String rest = times.input(1 - factor);
        if (!rest.equals(z)) {
            checkExponential(node, z, rest);
            return elu(node, z, number(times, factor, node));
        }
        boolean isNumber =
                constants
                        .find(times.input(factor))
                        .filter(t -> t.dimensions().isEmpty())
                        .isPresent();
        return isNumber
                ? leaky(node, z, number(times, factor, node))
                : prelu(node, z, times, factor);
    }

    /** Refuses what is not e^z - 1. */
    private void checkExponential(Node node, String z, String rest) {
        Optional<Node> minus1 =
                producer(rest, "Sub")
                        .filter(n -> constants.find(n.input(1)).filter(t -> t.is(1)).isPresent());
        boolean fits =
                minus1.flatMap(n -> producer(n.input(0), "Exp"))
                        .filter(n -> n.input(0).equals(z))
                        .isPresent();
        if (!fits) {
            throw unknown(node);
        }
    }

    private double number(Node product, int input, Node node) {
        return constants
                .find(product.input(input))
                .filter(tensor -> tensor.type().isReal() && tensor.numbers().length == 1)
                .map(tensor -> tensor.numbers()[0])
                .orElseThrow(() -> unknown(node));
    }

    private Optional<Node> producer(String value, String operator) {
        return Optional.ofNullable(graph.producers().get(value))
                .filter(node -> node.operator().equals(operator));
    }

    private RuntimeException unknown(Node node) {
        return refusals.of(
                node,
                "n'est pas une activation connue ici : z où z > 0, sinon pente z, ou alpha"
                        + " (e^z - 1)",
                "is no activation known here: z where z > 0, else slope z, or alpha (e^z - 1)");
    }
}

package neurone.onnx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import neurone.onnx.Step.Nothing;

/** Reads what changes no number of a prediction, and what scikit-learn puts behind it. */
final class IdleRules {

    private static final int LEFT_AS_IT_IS = 0;

    private final Graph graph;
    private final Constants constants;
    private final Refusals refusals;

    IdleRules(Graph graph, Constants constants, Refusals refusals) {
        this.graph = graph;
        this.constants = constants;
        this.refusals = refusals;
    }

    void addTo(Rules rules) {
        rules.add("Cast", Set.of("to", "saturate"), this::cast);
        rules.add("Dropout", Set.of("ratio", "seed"), this::dropout);
        rules.add("Flatten", Set.of("axis"), this::flatten);
        rules.add("Reshape", Set.of("allowzero"), this::reshape);
        rules.add("Concat", Set.of("axis"), this::concat);
        rules.add(
                Schema.ML_DOMAIN + ".ZipMap",
                Set.of("classlabels_strings", "classlabels_int64s"),
                node -> nothing(node, -1));
    }

    private static List<Step> nothing(Node node, long columns) {
        return List.of(new Nothing(node, node.input(0), columns));
    }

    private List<Step> cast(Node node) {
        if (ElementType.of(node.whole("to", 0)).filter(ElementType::isReal).isEmpty()) {
            throw refusals.of(node, "ne donne ni float ni double", "makes no floats or doubles");
        }
        return nothing(node, -1);
    }

    private List<Step> dropout(Node node) {
        if (!node.input(2).isEmpty()
                && constants.find(node.input(2)).filter(mode -> mode.is(0)).isEmpty()) {
            throw refusals.of(
                    node,
                    "est en entraînement : exportez le modèle après model.eval()",
                    "is in training: export the model after model.eval()");
        }
        return nothing(node, -1);
    }

    private List<Step> flatten(Node node) {
        if (node.whole("axis", 1) != 1) {
            throw refusals.of(
                    node,
                    "mélange les exemples : aplatissez à partir de l'axe 1",
                    "mixes the examples: flatten from axis 1 on");
        }
        return nothing(node, -1);
    }

    /** Each example must stay a row. */
    private List<Step> reshape(Node node) {
        Optional<Tensor> shape =
                constants.find(node.input(1)).filter(tensor -> tensor.numbers().length == 2);
        double rows = shape.map(tensor -> tensor.numbers()[0]).orElse(1.0);
        double columns = shape.map(tensor -> tensor.numbers()[1]).orElse(1.0);
        boolean fits =
                columns > 0 ? rows == -1 || rows == LEFT_AS_IT_IS : columns == -1 && rows == 0;
        if (shape.isEmpty() || !fits) {
            throw refusals.of(
                    node,
                    "ne fait pas une ligne de chaque exemple : exportez avec une taille de lot"
                            + " libre",
                    "makes no row of each example: export with a batch size that is free");
        }
        return nothing(node, (long) columns);
    }

    /** (1 - p, p), as scikit-learn gives both probabilities of a sigmoid. */
    private List<Step> concat(Node node) {
        String p = node.input(1);
        boolean fits =
                Optional.ofNullable(graph.producers().get(node.input(0)))
                        .filter(n -> n.operator().equals("Sub") && n.input(1).equals(p))
                        .flatMap(n -> constants.find(n.input(0)))
                        .filter(one -> one.is(1))
                        .isPresent();
        if (!fits || node.inputs().size() != 2) {
            throw refusals.of(
                    node,
                    "réunit plus que les deux probabilités 1 - p et p",
                    "puts together more than the two probabilities 1 - p and p");
        }
        return List.of(new Nothing(node, p, -1));
    }
}

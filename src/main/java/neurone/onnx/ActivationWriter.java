package neurone.onnx;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.layer.Dense;

/** Writes A = g(Z): as an operator where ONNX has one for such numbers, else by the law of g. */
final class ActivationWriter {

    /** Writes the node of an activation, which gives the result. */
    private interface Operator {
        void write(GraphWriter graph, Activation g, String Z, String result, List<String> learned);
    }

    private static final Map<Class<? extends Activation>, Operator> ALWAYS =
            Map.of(
                    Identity.class, plain("Identity"),
                    Sigmoid.class, plain("Sigmoid"),
                    Tanh.class, plain("Tanh"),
                    ReLU.class, plain("Relu"),
                    Softmax.class,
                            (graph, g, Z, A, learned) ->
                                    graph.node(
                                            "Softmax",
                                            A,
                                            List.of(GraphWriter.attribute("axis", 1)),
                                            Z));

    /** Their settings are floats by the schema, and ONNX Runtime has no kernel for doubles. */
    private static final Map<Class<? extends Activation>, Operator> IN_FLOAT =
            Map.of(
                    LeakyReLU.class,
                            (graph, g, Z, A, learned) ->
                                    withAlpha(graph, "LeakyRelu", ((LeakyReLU) g).slope(), Z, A),
                    ELU.class,
                            (graph, g, Z, A, learned) ->
                                    withAlpha(graph, "Elu", ((ELU) g).alpha(), Z, A),
                    PReLU.class,
                            (graph, g, Z, A, learned) -> graph.node("PRelu", A, Z, learned.get(0)));

    /** What an activation is once training is over, where that is another one. */
    private static final Map<Class<? extends Activation>, UnaryOperator<Activation>> AT_LAST =
            Map.of(RReLU.class, g -> new LeakyReLU(meanSlope((RReLU) g)));

    private ActivationWriter() {}

    private static double meanSlope(RReLU g) {
        return g.lower() + (g.upper() - g.lower()) / 2;
    }

    private static Operator plain(String type) {
        return (graph, g, Z, A, learned) -> graph.node(type, A, Z);
    }

    private static void withAlpha(
            GraphWriter graph, String type, double alpha, String Z, String A) {
        graph.node(type, A, List.of(GraphWriter.attribute("alpha", (float) alpha)), Z);
    }

    /**
     * Writes what gives A of Z.
     *
     * @param layer whose activation it is
     * @param l its number, from 1
     * @param A the name of the result
     * @throws IllegalArgumentException if there is no way to say the activation in ONNX
     */
    static void write(GraphWriter graph, Dense layer, int l, String Z, String A) {
        Activation trained = layer.activation();
        Activation g =
                AT_LAST.getOrDefault(trained.getClass(), UnaryOperator.identity()).apply(trained);
        List<String> learned =
                layer.learned().stream()
                        .map(parameter -> graph.vector(parameter.name() + l, parameter.value()))
                        .toList();
        Operator operator = ALWAYS.get(g.getClass());
        if (operator == null && graph.precision() == Precision.FLOAT) {
            operator = IN_FLOAT.get(g.getClass());
        }
        if (operator != null) {
            operator.write(graph, g, Z, A, learned);
        } else {
            new LawWriter(graph, g, layer, l).write(Z, A);
        }
    }
}

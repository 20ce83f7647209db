package neurone.onnx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import neurone.activation.Activation;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.formula.Equation;
import neurone.layer.Dense;
import neurone.words.Names;

/** Writes A = g(Z) node by node as the law of g says it: once it says what g computes. */
final class LawWriter {

    private final GraphWriter graph;
    private final Activation g;
    private final Dense layer;
    private final int l;
    private final Map<Expression, String> written = new HashMap<>();

    LawWriter(GraphWriter graph, Activation g, Dense layer, int l) {
        this.graph = graph;
        this.g = g;
        this.layer = layer;
        this.l = l;
    }

    void write(String Z, String A) {
        ActivationLaw law =
                g.law()
                        .orElseThrow(
                                () ->
                                        refusal(
                                                "which says no formula: give it a law(), or"
                                                        + " save with ModelFile"));
        LawCheck.check(g, law, layer.learned(), layer.units(), this::refusal);
        Map<String, Expression> letters = new HashMap<>();
        letters.put("z", new Expression.Value(Z));
        for (Parameter parameter : layer.learned()) {
            letters.put(parameter.name(), new Expression.Value(parameter.name() + l));
        }
        Expressions reading = new Expressions(letters, this::refusal);
        Expression result = null;
        for (Equation equation : law.forward()) {
            result = equation.formula().read(reading);
            letters.put(equation.result().plain().english(), result);
        }
        if (!(result instanceof Expression.Call call)) {
            throw refusal("whose law is a number or a letter alone: use Identity");
        }
        write(call, () -> A);
    }

    /** Writes a call, operands first, those that are equal once. */
    private String write(Expression.Call call, Supplier<String> name) {
        String[] operands = new String[call.operands().size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = nameOf(call.operands().get(i));
        }
        return graph.node(call.type(), name.get(), operands);
    }

    private String nameOf(Expression expression) {
        if (expression instanceof Expression.Value value) {
            return value.name();
        }
        String known = written.get(expression);
        if (known == null) {
            known =
                    expression instanceof Expression.Call call
                            ? write(call, this::nextName)
                            : ((Expression.Constant) expression).write(graph, nextName());
            written.put(expression, known);
        }
        return known;
    }

    /** Returns A1_1, A1_2 and so on for what A[1] is made of. */
    private String nextName() {
        return "A" + l + "_" + (written.size() + 1);
    }

    private IllegalArgumentException refusal(String problem) {
        return new IllegalArgumentException(
                "layer "
                        + l
                        + " cannot be saved as ONNX: its activation is "
                        + Names.of(g)
                        + ", "
                        + problem);
    }
}

package neurone.onnx;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import neurone.formula.Letter;
import neurone.formula.Reading;
import neurone.onnx.Expression.Axis;
import neurone.onnx.Expression.Call;
import neurone.onnx.Expression.Literal;

/** Reads a formula into what ONNX calls its functions. */
final class Expressions implements Reading<Expression> {

    private static final Map<String, String> OPERATORS =
            Map.ofEntries(
                    Map.entry("plus", "Add"),
                    Map.entry("minus", "Sub"),
                    Map.entry("times", "Mul"),
                    Map.entry("over", "Div"),
                    Map.entry("power", "Pow"),
                    Map.entry("negative", "Neg"),
                    Map.entry("exp", "Exp"),
                    Map.entry("log", "Log"),
                    Map.entry("tanh", "Tanh"),
                    Map.entry("sqrt", "Sqrt"),
                    Map.entry("cos", "Cos"),
                    Map.entry("sign", "Sign"),
                    Map.entry("abs", "Abs"),
                    Map.entry("floor", "Floor"),
                    Map.entry("max", "Max"),
                    Map.entry("min", "Min"));

    private final Map<String, Expression> letters;
    private final Function<String, IllegalArgumentException> refusal;

    /**
     * A reading.
     *
     * @param letters what is known by now; a later equation may know more
     */
    Expressions(
            Map<String, Expression> letters, Function<String, IllegalArgumentException> refusal) {
        this.letters = letters;
        this.refusal = refusal;
    }

    @Override
    public Expression number(double value) {
        return new Literal(value);
    }

    @Override
    public Expression letter(Letter letter) {
        String name = letter.plain().english();
        Expression known = letters.get(name);
        if (known == null || letter.transposed()) {
            throw refusal.apply(
                    "whose law has "
                            + letter.name().english()
                            + ": it may have z, what is learned, and what is computed before");
        }
        return known;
    }

    @Override
    public Expression function(String name, List<Expression> arguments) {
        if (name.equals("columnSums")) {
            // an example is a row of the graph
            return new Call("ReduceSum", List.of(arguments.get(0), new Axis(1)));
        }
        String operator = OPERATORS.get(name);
        if (operator == null) {
            throw refusal.apply("whose law has the function " + name + ", which ONNX does not");
        }
        return new Call(operator, arguments);
    }

    @Override
    public Expression where(
            Expression letter, double bound, Expression above, Expression otherwise) {
        Expression condition = new Call("Greater", List.of(letter, new Literal(bound)));
        return new Call("Where", List.of(condition, above, otherwise));
    }
}

package neurone.formula;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;

/**
 * A function of some arguments.
 *
 * @param meaning computes it from the values of the arguments; null if nobody knows how
 */
record Applied(String name, List<Formula> parts, Function<List<DMatrixRMaj>, DMatrixRMaj> meaning)
        implements Formula {

    /** How LaTeX writes those that it does not write by name, with # for the argument. */
    private static final Map<String, String> LATEX =
            Map.of(
                    "exp", "e^{#}",
                    "sqrt", "\\sqrt{#}",
                    "abs", "|#|",
                    "floor", "\\lfloor # \\rfloor");

    static Formula of(String name, DoubleUnaryOperator f, Formula x) {
        return ofMatrix(name, X -> Elements.of(f, X), x);
    }

    static Formula of(String name, DoubleBinaryOperator f, Formula x, Formula y) {
        return new Applied(
                name, List.of(x, y), values -> Elements.of(f, values.get(0), values.get(1)));
    }

    static Formula ofMatrix(String name, UnaryOperator<DMatrixRMaj> f, Formula x) {
        return new Applied(name, List.of(x), values -> f.apply(values.get(0)));
    }

    @Override
    public DMatrixRMaj value() {
        if (meaning == null) {
            throw new IllegalStateException(name + " says no formula");
        }
        return meaning.apply(parts.stream().map(Formula::value).toList());
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.function(name, parts.stream().map(part -> part.read(reading)).toList());
    }

    @Override
    public Formula with(List<Formula> others) {
        return new Applied(name, others, meaning);
    }

    @Override
    public boolean isKnown() {
        return meaning != null && parts.stream().allMatch(Formula::isKnown);
    }

    private boolean isBare() {
        boolean isName = name.matches("log|tanh|sqrt|cos");
        return isName && parts.size() == 1 && parts.get(0).level() == Level.ATOM;
    }

    @Override
    public Level level() {
        return name.equals("exp") ? Level.POWER : isBare() ? Level.PREFIX : Level.ATOM;
    }

    @Override
    public void write(Pen pen) {
        String latex = LATEX.get(name);
        if (pen.isLatex() && latex != null) {
            pen.sign(latex.substring(0, latex.indexOf('#')));
            parts.get(0).write(pen);
            pen.sign(latex.substring(latex.indexOf('#') + 1));
            return;
        }
        boolean bare = name.equals("exp") ? isTight(parts.get(0)) : isBare();
        pen.sign(
                name.equals("exp") ? "e^" : bare ? name + " " : name,
                Letter.latexOf(name) + (bare ? " " : ""));
        pen.sign(bare ? "" : "(");
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                pen.comma();
            }
            parts.get(i).write(pen);
        }
        pen.sign(bare ? "" : ")");
    }

    /** Returns whether an exponent needs no parentheses: z, or -z. */
    private static boolean isTight(Formula x) {
        boolean minus = x.isNegative() && x.parts().size() == 1;
        return (minus ? x.parts().get(0) : x).level() == Level.ATOM;
    }
}

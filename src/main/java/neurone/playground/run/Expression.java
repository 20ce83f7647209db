package neurone.playground.run;

import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import neurone.playground.http.Refusal;
import neurone.words.Printable;

/**
 * A formula in x1, x2 and so on, such as {@code sin(pi*x1) > x2^2}: + - * / ^, parentheses, the
 * functions of {@link #FUNCTIONS}, pi and e; with one {@code <} or {@code >} it is 1 where that
 * holds, else 0.
 *
 * @param java the same as an expression of Java, in which xi is {@code x[i - 1]}
 * @param value computes it from x
 */
record Expression(String java, Value value) {

    /** A number made of the inputs of one example. */
    @FunctionalInterface
    interface Value {
        double of(double[] x);
    }

    static final Map<String, DoubleUnaryOperator> FUNCTIONS =
            Map.of(
                    "sin", Math::sin,
                    "cos", Math::cos,
                    "tanh", Math::tanh,
                    "exp", Math::exp,
                    "log", Math::log,
                    "sqrt", Math::sqrt,
                    "abs", Math::abs,
                    "floor", Math::floor);

    /**
     * Reads a formula.
     *
     * @param inputs how many x there are
     * @throws Refusal if it is none, saying where
     */
    static Expression of(String text, int inputs) {
        if (text.length() > Limits.FORMULA) {
            throw Refusal.bad(
                    "une formule a %s caractères au plus",
                    "a formula has at most %s characters", Limits.FORMULA);
        }
        return new Reader(text.replace(" ", "").toLowerCase(Locale.ROOT), inputs).whole();
    }

    private static Expression unary(String format, Expression a, DoubleUnaryOperator f) {
        return new Expression(format.formatted(a.java), x -> f.applyAsDouble(a.value.of(x)));
    }

    private static Expression binary(
            String format, Expression a, Expression b, DoubleBinaryOperator f) {
        return new Expression(
                format.formatted(a.java, b.java),
                x -> f.applyAsDouble(a.value.of(x), b.value.of(x)));
    }

    private static Expression constant(double number) {
        return new Expression(String.valueOf(number), x -> number);
    }

    /** Recursive descent; the length of the text bounds its depth. */
    private static final class Reader {

        private final String text;
        private final int inputs;
        private int at;

        Reader(String text, int inputs) {
            this.text = text;
            this.inputs = inputs;
        }

        Expression whole() {
            Expression left = sum();
            if (next('>')) {
                left = binary("(%s > %s ? 1 : 0)", left, sum(), (a, b) -> a > b ? 1 : 0);
            } else if (next('<')) {
                left = binary("(%s < %s ? 1 : 0)", left, sum(), (a, b) -> a < b ? 1 : 0);
            }
            if (at < text.length()) {
                throw unexpected();
            }
            return left;
        }

        private Expression sum() {
            Expression left = product();
            while (true) {
                if (next('+')) {
                    left = binary("(%s + %s)", left, product(), Double::sum);
                } else if (next('-')) {
                    left = binary("(%s - %s)", left, product(), (a, b) -> a - b);
                } else {
                    return left;
                }
            }
        }

        private Expression product() {
            Expression left = signed();
            while (true) {
                if (next('*')) {
                    left = binary("(%s * %s)", left, signed(), (a, b) -> a * b);
                } else if (next('/')) {
                    left = binary("(%s / %s)", left, signed(), (a, b) -> a / b);
                } else {
                    return left;
                }
            }
        }

        private Expression signed() {
            return next('-') ? unary("(-%s)", signed(), a -> -a) : power();
        }

        private Expression power() {
            Expression base = atom();
            return next('^') ? binary("Math.pow(%s, %s)", base, signed(), Math::pow) : base;
        }

        private Expression atom() {
            if (next('(')) {
                return closed(sum());
            }
            int from = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                return number(text.substring(from, at));
            }
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return named(text.substring(from, at));
        }

        private Expression named(String name) {
            if (FUNCTIONS.containsKey(name) && next('(')) {
                return closed(unary("Math." + name + "(%s)", sum(), FUNCTIONS.get(name)));
            }
            if (name.matches("x[1-9]\\d?") && Integer.parseInt(name.substring(1)) <= inputs) {
                int i = Integer.parseInt(name.substring(1)) - 1;
                return new Expression("x[" + i + "]", x -> x[i]);
            }
            return switch (name) {
                case "pi" -> new Expression("Math.PI", x -> Math.PI);
                case "e" -> new Expression("Math.E", x -> Math.E);
                default -> throw unexpected();
            };
        }

        private Expression number(String digits) {
            try {
                return constant(Double.parseDouble(digits));
            } catch (NumberFormatException e) {
                throw unexpected();
            }
        }

        private Expression closed(Expression inner) {
            if (!next(')')) {
                throw unexpected();
            }
            return inner;
        }

        private static boolean isDigit(char c) {
            return (c >= '0' && c <= '9') || c == '.';
        }

        private boolean next(char c) {
            boolean isNext = at < text.length() && text.charAt(at) == c;
            at += isNext ? 1 : 0;
            return isNext;
        }

        private Refusal unexpected() {
            return Refusal.bad(
                    "la formule « %s » ne se lit pas après « %s » : écrivez par exemple"
                            + " sin(pi*x1) > x2^2, avec x1 à x%s et %s",
                    "the formula \"%s\" cannot be read after \"%s\": write for example"
                            + " sin(pi*x1) > x2^2, with x1 to x%s and %s",
                    Printable.of(text),
                    Printable.of(text.substring(0, Math.min(at, text.length()))),
                    inputs,
                    FUNCTIONS.keySet().stream().sorted().toList());
        }
    }
}

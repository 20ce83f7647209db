package neurone.formula;

import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Two formulas and a sign between them; all but DOT go element by element. */
record Binary(Sign sign, Formula left, Formula right) implements Formula {

    enum Sign {
        PLUS(Level.SUM),
        MINUS(Level.SUM),
        TIMES(Level.PRODUCT),
        DOT(Level.PRODUCT),
        OVER(Level.PRODUCT),
        POWER(Level.POWER);

        private final Level level;

        Sign(Level level) {
            this.level = level;
        }
    }

    @Override
    public DMatrixRMaj value() {
        return sign == Sign.DOT
                ? CommonOps_DDRM.mult(left.value(), right.value(), null)
                : Elements.of(this::of, left.value(), right.value());
    }

    private double of(double a, double b) {
        return switch (sign) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case OVER -> a / b;
            case POWER -> Math.pow(a, b);
            default -> a * b;
        };
    }

    @Override
    public <T> T read(Reading<T> reading) {
        String name = sign.name().toLowerCase(Locale.ROOT);
        return reading.function(name, List.of(left.read(reading), right.read(reading)));
    }

    @Override
    public List<Formula> parts() {
        return List.of(left, right);
    }

    @Override
    public Formula with(List<Formula> parts) {
        return new Binary(sign, parts.get(0), parts.get(1));
    }

    @Override
    public boolean isNegative() {
        return left.isNegative();
    }

    @Override
    public boolean isQuotient() {
        return sign == Sign.OVER;
    }

    @Override
    public boolean isElementwise() {
        return sign != Sign.DOT && Formula.super.isElementwise();
    }

    @Override
    public Level level() {
        boolean endsWithPrefix = sign == Sign.TIMES && right.level() == Level.PREFIX;
        return endsWithPrefix ? Level.PREFIX : sign.level;
    }

    @Override
    public void write(Pen pen) {
        if (sign == Sign.POWER) {
            writePower(pen);
        } else if (sign == Sign.OVER && pen.isLatex()) {
            pen.sign("\\frac{");
            left.write(pen);
            pen.sign("}{");
            right.write(pen);
            pen.sign("}");
        } else {
            pen.inside(sign.level, left);
            writeSign(pen);
            boolean quotient = sign == Sign.TIMES && !pen.isLatex() && right.isQuotient();
            pen.right(
                    switch (sign) {
                        case PLUS -> Level.SUM;
                        case MINUS -> Level.PREFIX;
                        case TIMES -> quotient ? Level.ATOM : Level.PREFIX;
                        case DOT -> Level.PRODUCT;
                        default -> Level.POWER;
                    },
                    right);
        }
    }

    private void writeSign(Pen pen) {
        boolean between = left.isMatrix() && right.isMatrix();
        switch (sign) {
            case PLUS -> pen.sign(" + ");
            case MINUS -> pen.sign(" - ");
            case TIMES -> pen.sign(between ? " * " : " ", between ? " \\odot " : " ");
            case OVER -> pen.sign(isFraction() ? "/" : " / ");
            default -> pen.sign(" ");
        }
    }

    /** Returns whether it is one number over another, such as 1/4. */
    private boolean isFraction() {
        return left.isNumber() && right.isNumber();
    }

    private void writePower(Pen pen) {
        pen.sign("", "{");
        pen.inside(Level.ATOM, left);
        pen.sign("^", left.isMatrix() ? "}^{\\odot " : "}^{");
        pen.inside(pen.isLatex() ? Level.CASES : Level.ATOM, right);
        pen.sign("", "}");
    }
}

package neurone.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ejml.data.DMatrixRMaj;

/** A number drawn uniformly, each by itself; its value is the mean. */
record Drawn(double lower, double upper) implements Formula {

    private static final int DIGITS = 4;

    @Override
    public DMatrixRMaj value() {
        return new Num(lower + (upper - lower) / 2).value();
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.number(lower + (upper - lower) / 2);
    }

    @Override
    public boolean isDrawn() {
        return true;
    }

    @Override
    public Level level() {
        return Level.ATOM;
    }

    @Override
    public void write(Pen pen) {
        pen.words(
                new neurone.words.Words("tiré de U(", "drawn from U("),
                neurone.words.Words.same("r \\sim U("));
        pen.number(rounded(lower));
        pen.comma();
        pen.number(rounded(upper));
        pen.sign(")");
    }

    /** A third has no shortest writing; of a small number four digits stay. */
    private static double rounded(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int digitsBeforePoint = exact.precision() - exact.scale();
        int decimals = DIGITS - Math.min(0, digitsBeforePoint);
        return exact.setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }
}

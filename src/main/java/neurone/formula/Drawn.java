package neurone.formula;

import org.ejml.data.DMatrixRMaj;

/** A number drawn uniformly, each by itself; its value is the mean. */
record Drawn(double lower, double upper) implements Formula {

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

    /** A third has no shortest writing. */
    private static double rounded(double number) {
        return Math.round(number * 1e4) / 1e4;
    }
}

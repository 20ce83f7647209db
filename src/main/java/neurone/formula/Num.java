package neurone.formula;

import org.ejml.data.DMatrixRMaj;

/** A number. */
record Num(double number) implements Formula {

    @Override
    public DMatrixRMaj value() {
        return DMatrixRMaj.wrap(1, 1, new double[] {number});
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.number(number);
    }

    @Override
    public Formula transpose() {
        return this;
    }

    @Override
    public boolean isNumber() {
        return true;
    }

    @Override
    public boolean isNegative() {
        return number < 0;
    }

    @Override
    public Level level() {
        return Level.ATOM;
    }

    @Override
    public void write(Pen pen) {
        if (number == Math.PI) {
            pen.sign("pi", "\\pi");
        } else {
            pen.number(number);
        }
    }
}

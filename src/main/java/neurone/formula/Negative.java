package neurone.formula;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** -x. */
record Negative(Formula x) implements Formula {

    @Override
    public DMatrixRMaj value() {
        return Elements.of(a -> -a, x.value());
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.function("negative", List.of(x.read(reading)));
    }

    @Override
    public List<Formula> parts() {
        return List.of(x);
    }

    @Override
    public Formula with(List<Formula> parts) {
        return new Negative(parts.get(0));
    }

    @Override
    public boolean isNegative() {
        return true;
    }

    @Override
    public Level level() {
        return x.level() == Level.PREFIX ? Level.PREFIX : Level.PRODUCT;
    }

    @Override
    public void write(Pen pen) {
        pen.sign("-");
        pen.right(Level.PREFIX, x);
    }
}

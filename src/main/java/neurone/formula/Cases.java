package neurone.formula;

import java.util.List;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** One formula where a letter is above a bound, and another elsewhere. */
record Cases(Formula above, Formula letter, double bound, Formula otherwise) implements Formula {

    private static final Words ELSE = new Words("sinon", "else");

    @Override
    public DMatrixRMaj value() {
        DMatrixRMaj is = Elements.of(z -> z > bound ? 1 : 0, letter.value());
        DMatrixRMaj one = Elements.of((i, a) -> i == 1 ? a : 0, is, above.value());
        DMatrixRMaj other = Elements.of((i, a) -> i == 1 ? 0 : a, is, otherwise.value());
        return Elements.of(Double::sum, one, other);
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.where(
                letter.read(reading), bound, above.read(reading), otherwise.read(reading));
    }

    @Override
    public List<Formula> parts() {
        return List.of(above, letter, otherwise);
    }

    @Override
    public Formula with(List<Formula> parts) {
        return new Cases(parts.get(0), parts.get(1), bound, parts.get(2));
    }

    @Override
    public Level level() {
        return Level.CASES;
    }

    @Override
    public void write(Pen pen) {
        pen.sign("", "\\begin{cases} ");
        above.write(pen);
        Words where = new Words("si", letter.isMatrix() ? "where" : "for");
        pen.words(Words.of(" %s ", " %s ", where), Words.same(" & "));
        letter.write(pen);
        pen.sign(" > ");
        pen.number(bound);
        pen.words(Words.of(", %s ", ", %s ", ELSE), Words.same(" \\\\ "));
        otherwise.write(pen);
        pen.words(
                Words.NONE,
                Words.of(" & \\text{%s} \\end{cases}", " & \\text{%s} \\end{cases}", ELSE));
    }
}

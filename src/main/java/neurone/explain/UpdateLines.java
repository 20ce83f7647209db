package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import neurone.core.Parameter;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/** The first step of one parameter, made on a copy of it, and the lines that explain it. */
final class UpdateLines {

    final Quantity before;
    final Quantity gradient;
    final Quantity after;
    final List<DMatrixRMaj> memory;
    private final int l;
    private final List<Line> lines = new ArrayList<>();

    UpdateLines(Step step, Parameter parameter, int l) {
        this.l = l;
        this.before = step.parameter(parameter, l);
        this.gradient = step.gradient(parameter, l);
        DMatrixRMaj theta = parameter.value().copy();
        Optimizer optimizer = step.optimizer();
        Optimizer.Update update = optimizer.forParameter(theta);
        update.apply(gradient.value(), optimizer.learningRate());
        this.memory = update.state();
        this.after =
                Quantity.of(before.name() + " after", "", theta)
                        .called(before.plain(), before.latex());
    }

    List<Line> lines() {
        return lines;
    }

    /** A memory of the optimizer, or what it makes of one. */
    Quantity memory(String letter, String latex, DMatrixRMaj value) {
        return Quantity.of(
                letter + "(" + before.name() + ")",
                latex + "_{" + before.latex().english() + "}",
                value);
    }

    /** The same before the first step: zeros. */
    static Quantity empty(Quantity memory) {
        DMatrixRMaj zeros = new DMatrixRMaj(memory.value().numRows, memory.value().numCols);
        return Quantity.of(memory.name() + " before", "", zeros)
                .called(memory.plain(), memory.latex());
    }

    /** The last line: after = before - step. */
    void update(DMatrixRMaj step, Words plain, Words latex) {
        add(
                Kind.UPDATE,
                Formula.of(
                        "{} = {} - {}",
                        "{} \\leftarrow {} - {}",
                        after,
                        before,
                        Quantity.of("step(" + before.name() + ")", "", step).called(plain, latex)));
    }

    void add(Kind kind, Formula formula) {
        lines.add(new Line(Section.UPDATE, l, kind, formula.elementwise()));
    }
}

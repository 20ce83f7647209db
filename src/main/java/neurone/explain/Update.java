package neurone.explain;

import static neurone.formula.Formula.function;
import static neurone.formula.Formula.number;

import java.util.ArrayList;
import java.util.List;
import neurone.core.Matrices;
import neurone.core.Norm;
import neurone.core.Parameter;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.schedule.Schedule;
import neurone.training.NextStep;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** The lines of the update: the learning rate, if a schedule has changed it, and each parameter. */
final class Update {

    private static final Words EMPTY =
            new Words("L'état de l'optimiseur part de 0.", "The optimizer state starts at 0.");

    private Update() {}

    static List<Line> lines(Step step, NextStep next) {
        List<Line> lines = new ArrayList<>(rate(next));
        double scale = clipping(step, next);
        List<Parameter> all = step.network().parameters();
        for (int l = 1; l <= step.last(); l++) {
            for (Parameter parameter : step.layer(l).parameters()) {
                double lambda = parameter == step.layer(l).weights() ? next.l2() : 0;
                List<DMatrixRMaj> state =
                        next.optimizerState().isEmpty()
                                ? next.optimizer().forParameter(parameter.value().copy()).state()
                                : next.optimizerState().get(all.indexOf(parameter));
                boolean starts = lines.isEmpty() && !state.isEmpty() && areZero(state);
                UpdateLines update = new UpdateLines(step, parameter, l, next, state);
                update.adjust(scale, lambda);
                lines.addAll(update.lines());
                if (starts) {
                    lines.set(0, noted(lines.get(0)));
                }
            }
        }
        return lines;
    }

    private static boolean areZero(List<DMatrixRMaj> state) {
        return state.stream().allMatch(matrix -> Matrices.largest(matrix) == 0);
    }

    private static Line noted(Line line) {
        return new Line(line.section(), line.layer(), line.equation().noted(EMPTY));
    }

    /** What a longer gradient is multiplied by, 1 for none. */
    private static double clipping(Step step, NextStep next) {
        if (next.clipNorm() == Double.POSITIVE_INFINITY) {
            return 1;
        }
        DMatrixRMaj[] gradients =
                step.network().parameters().stream()
                        .map(step.pass().gradients()::of)
                        .toArray(DMatrixRMaj[]::new);
        return Math.min(1, next.clipNorm() / Norm.of(gradients));
    }

    private static List<Line> rate(NextStep next) {
        double usual = next.optimizer().learningRate();
        if (next.learningRate() == usual) {
            return List.of();
        }
        Schedule schedule = next.schedule();
        double size = schedule.factor(next.epoch());
        // a schedule set since the last epoch has not made this rate
        if (next.learningRate() != usual * size) {
            return List.of();
        }
        Formula t = number(next.epoch());
        Formula factor = function("factor", number(size), t);
        Letter rate = Letter.of("rate").of(number(next.learningRate()).value());
        Equation where = schedule.law().map(law -> Equation.of("factor(t)", law)).orElse(null);
        Equation equation = new Equation(rate, number(usual).times(factor));
        return List.of(new Line(Section.UPDATE, 1, equation, where));
    }
}

package neurone.explain;

import static neurone.formula.Formula.function;
import static neurone.formula.Formula.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurone.core.Matrices;
import neurone.core.Parameter;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.formula.UpdateLaw;
import neurone.optimizer.Optimizer;
import neurone.training.NextStep;
import neurone.words.Names;
import neurone.words.Printable;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** The update of one parameter, made on a copy of it, and the lines that explain it. */
final class UpdateLines {

    private final NextStep next;
    private final int l;
    private final Letter before;
    private final List<DMatrixRMaj> old;
    private final Map<String, Formula> letters = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private Letter gradient;
    private Letter after;
    private List<DMatrixRMaj> state;

    /**
     * The update of a parameter.
     *
     * @param old what the optimizer keeps of it, before the step
     */
    UpdateLines(Step step, Parameter parameter, int l, NextStep next, List<DMatrixRMaj> old) {
        this.next = next;
        this.l = l;
        this.before = step.parameter(parameter, l);
        this.gradient = step.gradient(parameter, l);
        this.old = old;
    }

    /** scale dtheta + lambda theta, which the optimizer is given. */
    void adjust(double scale, double lambda) {
        if (scale == 1 && lambda == 0) {
            return;
        }
        Formula scaled = scale == 1 ? gradient : number(scale).times(gradient);
        Formula sum = lambda == 0 ? scaled : scaled.plus(number(lambda).times(before));
        Letter adjusted = gradient.of(sum.value());
        lines.add(new Line(Section.UPDATE, l, new Equation(adjusted, sum)));
        gradient = adjusted;
    }

    List<Line> lines() {
        DMatrixRMaj theta = before.matrix().copy();
        Optimizer.Update update = next.optimizer().forParameter(theta);
        state = update.state();
        Matrices.copy(old, state);
        update.apply(gradient.matrix(), next.learningRate());
        after = before.of(theta);
        next.optimizer().law().ifPresentOrElse(this::explain, this::explainByName);
        return lines;
    }

    private void explain(UpdateLaw law) {
        checkSaysState(law);
        letters.put("rate", number(next.learningRate()));
        letters.put("theta", before);
        letters.put("dtheta", gradient);
        for (int i = 0; i < state.size(); i++) {
            String name = nameOf(law.equations().get(i).result());
            letters.put(name, kept(name, old.get(i)));
        }
        for (int i = 0; i < law.equations().size(); i++) {
            Equation equation = law.equations().get(i);
            Formula formula = bound(equation.formula());
            DMatrixRMaj value = i < state.size() ? state.get(i) : formula.value();
            String name = nameOf(equation.result());
            if (equation.isCounter()) {
                letters.put(name, number(value.get(0, 0)));
            } else {
                Letter result = kept(name, value);
                add(new Equation(result, formula, equation.note()));
                letters.put(name, result);
            }
        }
        Formula step = bound(law.step());
        Words plain = Words.each(step::plain);
        boolean sum = step.level() == Formula.Level.SUM;
        add(
                new Equation(
                        after,
                        before.minus(
                                sum
                                        ? step
                                        : new Letter(
                                                plain,
                                                Words.each(step::latex),
                                                step.value(),
                                                false))));
    }

    private void checkSaysState(UpdateLaw law) {
        if (law.equations().size() < state.size()) {
            throw new IllegalStateException(
                    "the law of "
                            + Names.of(next.optimizer())
                            + " expects at least "
                            + Printable.count(state.size(), "equation")
                            + ", one for each matrix of its state, got "
                            + law.equations().size());
        }
    }

    private void explainByName() {
        String name = Names.of(next.optimizer());
        for (int i = 0; i < state.size(); i++) {
            Letter result = kept("state" + (i + 1), state.get(i));
            add(new Equation(result, function(name, null, gradient)));
        }
        Words plain = Words.of("pas de %s", "step of %s", name);
        Formula difference = before.minus(after);
        Words latex = Words.same(Letter.latexOf(name));
        add(new Equation(after, before.minus(new Letter(plain, latex, difference.value(), false))));
    }

    /** A matrix of the optimizer state, or what is made of one: m(W[1]). */
    private Letter kept(String name, DMatrixRMaj value) {
        String parameter = before.plain().english();
        String latex = Letter.latexOf(name) + "_{" + before.latex().english() + "}";
        return Letter.of(name + "(" + parameter + ")", latex, value);
    }

    private Formula bound(Formula formula) {
        return formula.replace(letter -> letters.getOrDefault(nameOf(letter), letter));
    }

    private static String nameOf(Letter letter) {
        return letter.plain().english();
    }

    private void add(Equation equation) {
        lines.add(new Line(Section.UPDATE, l, equation));
    }
}

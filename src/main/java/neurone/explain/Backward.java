package neurone.explain;

import static neurone.formula.Formula.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.ActivationLaw;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.formula.LossLaw;
import neurone.words.Names;
import neurone.words.Words;

/** The lines from J back to dW[1] and db[1]: the chain rule, factor by factor. */
final class Backward {

    private final Step step;
    private final List<Line> lines = new ArrayList<>();

    private Backward(Step step) {
        this.step = step;
    }

    static List<Line> lines(Step step) {
        Backward backward = new Backward(step);
        backward.output(step.last());
        for (int l = step.last(); l >= 1; l--) {
            backward.dense(l);
        }
        return backward.lines;
    }

    private void add(int l, Letter result, Formula formula) {
        lines.add(new Line(Section.BACKWARD, l, new Equation(result, formula)));
    }

    /** From J to dZ[L]. */
    private void output(int last) {
        if (step.pass().isPaired()) {
            Optional<Equation> pair = step.loss().on(step.layer(last)).law();
            Formula dL = derivative(pair.map(Equation::formula), step.Z(last));
            Equation dZ = new Equation(step.dZ(last), dL.over(step.m()));
            lines.add(new Line(Section.BACKWARD, last, dZ.noted(pairing(pair))));
        } else {
            Optional<Formula> law = step.loss().law().map(LossLaw::derivative);
            add(last, step.dA(last), derivative(law, step.A(last)).over(step.m()));
            lines.addAll(new LayerLaw(step, last).backward());
        }
    }

    private Formula derivative(Optional<Formula> law, Letter of) {
        Letter A = step.A(step.last());
        return law.map(formula -> formula.bind("a", A).bind("y", step.targets()))
                .orElse(function(Names.of(step.loss()) + "'", null, of, step.targets()));
    }

    /** Returns why dZ comes at once. */
    private Words pairing(Optional<Equation> pair) {
        Optional<LossLaw> loss = step.loss().law();
        Optional<ActivationLaw> output = step.layer(step.last()).activation().law();
        Words pairs =
                Words.of(
                        "%s va de pair avec %s : ",
                        "%s pairs with %s: ",
                        Names.of(step.loss()),
                        Names.of(step.layer(step.last()).activation()));
        if (pair.isEmpty() || loss.isEmpty() || output.isEmpty()) {
            return Words.of(
                    "%son prend dZ d'un coup, sans dA ni g'(Z).",
                    "%sdZ comes at once, without dA and g'(Z).", pairs);
        }
        Words because = pair.get().note();
        return Words.of(
                "%sdL/da = %s fois %s donne %s%s%s. On prend dZ d'un coup : pas de 0/0 quand a vaut"
                        + " 0 ou 1.",
                "%sdL/da = %s times %s is %s%s%s. So dZ comes at once, and there is no 0/0 where a"
                        + " is 0 or 1.",
                pairs,
                Words.each(loss.get().derivative()::plain),
                Words.each(output.get().backward().get(0)::plain),
                Words.each(pair.get().formula()::plain),
                because.isEmpty() ? "" : ", ",
                because);
    }

    /** From dZ[l] to dW[l], db[l] and on to dZ[l-1]. */
    private void dense(int l) {
        Letter dZ = step.dZ(l);
        add(l, step.gradient(step.layer(l).weights(), l), dZ.dot(step.A(l - 1).transpose()));
        add(l, step.gradient(step.layer(l).biases(), l), dZ.rowSums());
        if (l > 1) {
            add(l - 1, step.dA(l - 1), step.W(l).transpose().dot(dZ));
            lines.addAll(new LayerLaw(step, l - 1).backward());
        }
    }
}

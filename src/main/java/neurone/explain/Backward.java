package neurone.explain;

import java.util.ArrayList;
import java.util.List;

/** The lines from J back to dW[1] and db[1]: the chain rule, factor by factor. */
final class Backward {

    private final Step step;
    private final List<Line> lines = new ArrayList<>();

    private Backward(Step step) {
        this.step = step;
    }

    static List<Line> lines(Step step) {
        Backward backward = new Backward(step);
        backward.output();
        for (int l = step.last(); l >= 1; l--) {
            backward.dense(l);
        }
        return backward.lines;
    }

    private void add(int l, Kind kind, Formula formula) {
        lines.add(new Line(Section.BACKWARD, l, kind, formula));
    }

    /** From J to dZ[L]. */
    private void output() {
        int last = step.last();
        if (step.pass().isPaired()) {
            lines.add(
                    new Line(
                                    Section.BACKWARD,
                                    last,
                                    Kind.PAIRED_GRADIENT,
                                    LossRules.pairedGradient(step))
                            .note(LossRules.pairing(step)));
        } else {
            add(last, Kind.OUTPUT_GRADIENT, LossRules.gradient(step));
            lines.addAll(ActivationBackward.lines(step, last));
        }
    }

    /** From dZ[l] to dW[l], db[l] and on to dZ[l-1]. */
    private void dense(int l) {
        Quantity dZ = step.dZ(l);
        add(
                l,
                Kind.WEIGHTS_GRADIENT,
                Formula.of(
                        "{} = {} {}",
                        "{} = {} \\, {}",
                        step.gradient(step.layer(l).weights(), l),
                        dZ,
                        step.A(l - 1).transpose()));
        add(
                l,
                Kind.BIASES_GRADIENT,
                Formula.of(
                        new Words("{} = sommes des lignes de {}", "{} = row sums of {}"),
                        Words.same("{} = {} \\, \\mathbf{1}"),
                        step.gradient(step.layer(l).biases(), l),
                        dZ));
        if (l > 1) {
            add(
                    l - 1,
                    Kind.ACTIVATION_GRADIENT,
                    Formula.of(
                            "{} = {} {}",
                            "{} = {} \\, {}",
                            step.dA(l - 1),
                            step.W(l).transpose(),
                            dZ));
            lines.addAll(ActivationBackward.lines(step, l - 1));
        }
    }
}

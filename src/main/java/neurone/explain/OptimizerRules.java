package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import neurone.core.Parameter;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The lines of an optimizer's first step, its memory being empty: the memory, then each parameter
 * before, the step, and after. A rule of a student's own goes by its name.
 */
final class OptimizerRules {

    private static final Words EMPTY =
            new Words(
                    "La mémoire de l'optimiseur part de 0.", "The optimizer's memory starts at 0.");

    private final Optimizer optimizer;
    private final UpdateLines lines;

    private OptimizerRules(Optimizer optimizer, UpdateLines lines) {
        this.optimizer = optimizer;
        this.lines = lines;
    }

    /** Explains the update of each parameter; the parameters themselves stay as they are. */
    static List<Line> lines(Step step) {
        List<Line> lines = new ArrayList<>();
        for (int l = 1; l <= step.last(); l++) {
            for (Parameter parameter : step.layer(l).parameters()) {
                UpdateLines update = new UpdateLines(step, parameter, l);
                new OptimizerRules(step.optimizer(), update).explain();
                lines.addAll(update.lines());
            }
        }
        if (lines.get(0).kind() == Kind.MEMORY) {
            lines.set(0, lines.get(0).note(EMPTY));
        }
        return lines;
    }

    private void explain() {
        double rate = optimizer.learningRate();
        if (optimizer instanceof GradientDescent) {
            lines.update(
                    scaled(lines.gradient, rate),
                    Words.same("%s %s", rate, lines.gradient.plain()),
                    scaledLatex(lines.gradient));
        } else if (optimizer instanceof Momentum momentum) {
            momentum(momentum);
        } else if (optimizer instanceof RMSProp rmsProp) {
            rmsProp(rmsProp);
        } else if (optimizer instanceof Adam adam) {
            adam(adam);
        } else {
            byName();
        }
    }

    private void momentum(Momentum rule) {
        Quantity v = lines.memory("v", "v", lines.memory.get(0));
        lines.add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + {}", rule.beta()),
                        Words.latex("{} = %s {} + {}", rule.beta()),
                        v,
                        UpdateLines.empty(v),
                        lines.gradient));
        lines.update(
                scaled(v, rule.learningRate()),
                Words.same("%s %s", rule.learningRate(), v.plain()),
                scaledLatex(v));
    }

    private void rmsProp(RMSProp rule) {
        Quantity s = lines.memory("s", "s", lines.memory.get(0));
        squares(s, rule.decay());
        quotient(lines.gradient, s, rule.learningRate(), rule.epsilon());
    }

    private void adam(Adam rule) {
        Quantity m = lines.memory("m", "m", lines.memory.get(0));
        lines.add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + %s {}", rule.beta1(), 1 - rule.beta1()),
                        Words.latex("{} = %s {} + %s {}", rule.beta1(), 1 - rule.beta1()),
                        m,
                        UpdateLines.empty(m),
                        lines.gradient));
        Quantity v = lines.memory("v", "v", lines.memory.get(1));
        squares(v, rule.beta2());
        double t = lines.memory.get(2).data[0];
        Quantity mHat = corrected("mhat", "\\hat m", m, rule.beta1(), t);
        Quantity vHat = corrected("vhat", "\\hat v", v, rule.beta2(), t);
        quotient(mHat, vHat, rule.learningRate(), rule.epsilon());
    }

    /** A memory of squares: s = decay s + (1 - decay) dtheta^2. */
    private void squares(Quantity s, double decay) {
        lines.add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + %s {}^2", decay, 1 - decay),
                        Words.latex("{} = %s {} + %s {{}}^{\\odot 2}", decay, 1 - decay),
                        s,
                        UpdateLines.empty(s),
                        lines.gradient));
    }

    /** A memory that started at 0, divided by what it has seen of the gradient so far. */
    private Quantity corrected(
            String letter, String latex, Quantity memory, double beta, double t) {
        DMatrixRMaj value = memory.value().copy();
        CommonOps_DDRM.divide(value, 1 - Math.pow(beta, t));
        Quantity corrected = lines.memory(letter, latex, value);
        lines.add(
                Kind.CORRECTED_MEMORY,
                Formula.of(
                        Words.same("{} = {} / (1 - %s^%s)", beta, t),
                        Words.latex("{} = \\frac{1}{1 - {%s}^{%s}} {}", beta, t),
                        corrected,
                        memory));
        return corrected;
    }

    /** A step of rate * above / (sqrt(below) + epsilon). */
    private void quotient(Quantity above, Quantity below, double rate, double epsilon) {
        DMatrixRMaj step = above.value().copy();
        for (int i = 0; i < step.getNumElements(); i++) {
            step.data[i] = rate * step.data[i] / (Math.sqrt(below.value().data[i]) + epsilon);
        }
        lines.update(
                step,
                Words.same("%s %s / (sqrt %s + %s)", rate, above.plain(), below.plain(), epsilon),
                Words.latex(
                        "%s \\frac{%s}{\\sqrt{%s} + %s}",
                        rate, above.latex(), below.latex(), epsilon));
    }

    private void byName() {
        for (int i = 0; i < lines.memory.size(); i++) {
            Quantity state =
                    lines.memory("state" + (i + 1), "s_{" + (i + 1) + "}", lines.memory.get(i));
            String name = Step.nameOf(optimizer);
            lines.add(
                    Kind.MEMORY,
                    Formula.of(
                            "{} = " + name + "({})",
                            "{} = " + ActivationRules.latexName(name) + "({})",
                            state,
                            lines.gradient));
        }
        DMatrixRMaj step = new DMatrixRMaj(0, 0);
        CommonOps_DDRM.subtract(lines.before.value(), lines.after.value(), step);
        String name = Step.nameOf(optimizer);
        lines.update(
                step,
                Words.of("pas de %s", "step of %s", name),
                Words.same(ActivationRules.latexName(name)));
    }

    private static DMatrixRMaj scaled(Quantity quantity, double rate) {
        DMatrixRMaj scaled = quantity.value().copy();
        CommonOps_DDRM.scale(rate, scaled);
        return scaled;
    }

    private Words scaledLatex(Quantity quantity) {
        return Words.latex("%s \\, %s", optimizer.learningRate(), quantity.latex());
    }
}

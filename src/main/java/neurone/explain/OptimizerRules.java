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
    private final int l;
    private final Quantity before;
    private final Quantity gradient;
    private final Quantity after;
    private final List<DMatrixRMaj> memory;
    private final List<Line> lines = new ArrayList<>();

    private OptimizerRules(Step step, Parameter parameter, int l) {
        this.optimizer = step.optimizer();
        this.l = l;
        this.before = step.parameter(parameter, l);
        this.gradient = step.gradient(parameter, l);
        DMatrixRMaj theta = parameter.value().copy();
        Optimizer.Update update = optimizer.forParameter(theta);
        update.apply(gradient.value(), optimizer.learningRate());
        this.memory = update.state();
        this.after =
                Quantity.of(name() + " after", name(), theta)
                        .called(before.plain(), before.latex());
    }

    /** Explains the update of each parameter; the parameters themselves stay as they are. */
    static List<Line> lines(Step step) {
        List<Line> lines = new ArrayList<>();
        for (int l = 1; l <= step.last(); l++) {
            for (Parameter parameter : step.layer(l).parameters()) {
                OptimizerRules rules = new OptimizerRules(step, parameter, l);
                rules.explain();
                lines.addAll(rules.lines);
            }
        }
        if (lines.get(0).kind() == Kind.MEMORY) {
            lines.set(0, lines.get(0).note(EMPTY));
        }
        return lines;
    }

    private String name() {
        return before.name();
    }

    private void explain() {
        double rate = optimizer.learningRate();
        if (optimizer instanceof GradientDescent) {
            update(
                    scaled(gradient, rate),
                    Words.same("%s %s", rate, gradient.plain()),
                    scaledLatex(gradient));
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
        Quantity v = memory("v", "v", memory.get(0));
        add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + {}", rule.beta()),
                        Words.same("{} = %s {} + {}", rule.beta()),
                        v,
                        empty(v),
                        gradient));
        update(
                scaled(v, rule.learningRate()),
                Words.same("%s %s", rule.learningRate(), v.plain()),
                scaledLatex(v));
    }

    private void rmsProp(RMSProp rule) {
        Quantity s = memory("s", "s", memory.get(0));
        squares(s, rule.decay());
        double rate = rule.learningRate();
        DMatrixRMaj step = gradient.value().copy();
        for (int i = 0; i < step.getNumElements(); i++) {
            step.data[i] = rate * step.data[i] / (Math.sqrt(s.value().data[i]) + rule.epsilon());
        }
        update(
                step,
                Words.same(
                        "%s %s / (sqrt %s + %s)",
                        rate, gradient.plain(), s.plain(), rule.epsilon()),
                Words.same(
                        "%s \\frac{%s}{\\sqrt{%s} + %s}",
                        rate, gradient.latex(), s.latex(), rule.epsilon()));
    }

    private void adam(Adam rule) {
        Quantity m = memory("m", "m", memory.get(0));
        add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + %s {}", rule.beta1(), 1 - rule.beta1()),
                        Words.same("{} = %s {} + %s {}", rule.beta1(), 1 - rule.beta1()),
                        m,
                        empty(m),
                        gradient));
        Quantity v = memory("v", "v", memory.get(1));
        squares(v, rule.beta2());
        double t = memory.get(2).data[0];
        Quantity mHat = corrected("mhat", "\\hat m", m, rule.beta1(), t);
        Quantity vHat = corrected("vhat", "\\hat v", v, rule.beta2(), t);
        double rate = rule.learningRate();
        DMatrixRMaj step = mHat.value().copy();
        for (int i = 0; i < step.getNumElements(); i++) {
            step.data[i] = rate * step.data[i] / (Math.sqrt(vHat.value().data[i]) + rule.epsilon());
        }
        update(
                step,
                Words.same(
                        "%s %s / (sqrt %s + %s)", rate, mHat.plain(), vHat.plain(), rule.epsilon()),
                Words.same(
                        "%s \\frac{%s}{\\sqrt{%s} + %s}",
                        rate, mHat.latex(), vHat.latex(), rule.epsilon()));
    }

    /** A memory of squares: s = decay s + (1 - decay) dtheta^2. */
    private void squares(Quantity s, double decay) {
        add(
                Kind.MEMORY,
                Formula.of(
                        Words.same("{} = %s {} + %s {}^2", decay, 1 - decay),
                        Words.same("{} = %s {} + %s {{}}^{\\odot 2}", decay, 1 - decay),
                        s,
                        empty(s),
                        gradient));
    }

    /** A memory that started at 0, divided by what it has seen of the gradient so far. */
    private Quantity corrected(
            String letter, String latex, Quantity memory, double beta, double t) {
        DMatrixRMaj value = memory.value().copy();
        CommonOps_DDRM.divide(value, 1 - Math.pow(beta, t));
        Quantity corrected = memory(letter, latex, value);
        add(
                Kind.CORRECTED_MEMORY,
                Formula.of(
                        Words.same("{} = {} / (1 - %s^%s)", beta, t),
                        Words.same("{} = \\frac{1}{1 - %s^{%s}} {}", beta, t),
                        corrected,
                        memory));
        return corrected;
    }

    private void byName() {
        for (int i = 0; i < memory.size(); i++) {
            Quantity state = memory("state" + (i + 1), "s_{" + (i + 1) + "}", memory.get(i));
            String name = Step.nameOf(optimizer);
            add(
                    Kind.MEMORY,
                    Formula.of(
                            "{} = " + name + "({})",
                            "{} = " + ActivationRules.latexName(name) + "({})",
                            state,
                            gradient));
        }
        DMatrixRMaj step = new DMatrixRMaj(0, 0);
        CommonOps_DDRM.subtract(before.value(), after.value(), step);
        String name = Step.nameOf(optimizer);
        update(
                step,
                Words.of("pas de %s", "step of %s", name),
                Words.same(ActivationRules.latexName(name)));
    }

    private Quantity memory(String letter, String latex, DMatrixRMaj value) {
        return Quantity.of(
                letter + "(" + name() + ")", latex + "_{" + before.latex().english() + "}", value);
    }

    private static Quantity empty(Quantity memory) {
        DMatrixRMaj zeros = new DMatrixRMaj(memory.value().numRows, memory.value().numCols);
        return Quantity.of(memory.name() + " before", "", zeros)
                .called(memory.plain(), memory.latex());
    }

    private static DMatrixRMaj scaled(Quantity quantity, double rate) {
        DMatrixRMaj scaled = quantity.value().copy();
        CommonOps_DDRM.scale(rate, scaled);
        return scaled;
    }

    private Words scaledLatex(Quantity quantity) {
        return Words.same("%s \\, %s", optimizer.learningRate(), quantity.latex());
    }

    private void update(DMatrixRMaj step, Words plain, Words latex) {
        add(
                Kind.UPDATE,
                Formula.of(
                        "{} = {} - {}",
                        "{} \\leftarrow {} - {}",
                        after,
                        before,
                        Quantity.of("step(" + name() + ")", "", step).called(plain, latex)));
    }

    private void add(Kind kind, Formula formula) {
        lines.add(new Line(Section.UPDATE, l, kind, formula.elementwise()));
    }
}

package neurone.explain;

import static neurone.formula.ActivationLaw.JACOBIAN;
import static neurone.formula.Formula.function;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurone.activation.Activation;
import neurone.core.Parameter;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.ActivationLaw;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.words.Names;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The lines of one layer's activation: by its law, or by its name if it says none. */
final class LayerLaw {

    private static final Words SLOPE_AT_0 =
            new Words(
                    "Là où Z = 0, la pente ne change pas A : on note la pente moyenne.",
                    "Where Z = 0, the slope does not change A: the mean slope is noted.");

    private final Step step;
    private final int l;
    private final Activation g;
    private final Map<String, Letter> letters = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    LayerLaw(Step step, int l) {
        this.step = step;
        this.l = l;
        this.g = step.layer(l).activation();
        letters.put("z", step.Z(l));
        letters.put("a", step.A(l));
        letters.put("da", step.dA(l));
        letters.put("dz", step.dZ(l));
        for (Parameter parameter : step.layer(l).learned()) {
            letters.put(parameter.name(), step.parameter(parameter, l));
            letters.put("d" + parameter.name(), step.gradient(parameter, l));
        }
    }

    private Formula bound(Formula formula) {
        return formula.replace(letter -> letters.getOrDefault(nameOf(letter), letter));
    }

    private static String nameOf(Letter letter) {
        return letter.plain().english();
    }

    /** From Z[l] to A[l]. */
    List<Line> forward() {
        List<Equation> law = g.law().map(ActivationLaw::forward).orElse(List.of());
        if (law.size() > 1) {
            law.forEach(equation -> add(Section.FORWARD, equation));
            return lines;
        }
        Formula meaning = law.isEmpty() ? null : bound(law.get(0).formula());
        Equation where =
                law.isEmpty()
                        ? Equation.of("g", Letter.of(Names.of(g)))
                        : Equation.of("g(z)", law.get(0).formula().replace(this::ofLayer));
        Formula value = function("g", meaning, step.Z(l));
        return List.of(new Line(Section.FORWARD, l, new Equation(step.A(l), value), where));
    }

    /** Names what the layer learns: alpha[1]. */
    private Letter ofLayer(Letter letter) {
        boolean learned =
                step.layer(l).learned().stream().anyMatch(p -> p.name().equals(nameOf(letter)));
        return learned ? letters.get(nameOf(letter)).of((DMatrixRMaj) null) : letter;
    }

    /** From dA[l] to dZ[l] and to the gradients of what g learns. */
    List<Line> backward() {
        if (g.law().isPresent()) {
            forward();
            lines.clear();
            g.law().get().backward().forEach(equation -> add(Section.BACKWARD, equation));
            return lines;
        }
        addByName(step.dZ(l));
        step.layer(l).learned().forEach(p -> addByName(step.gradient(p, l)));
        return lines;
    }

    private void addByName(Letter result) {
        Formula by = function(Names.of(g) + ".backward", null, step.Z(l), step.A(l), step.dA(l));
        lines.add(new Line(Section.BACKWARD, l, new Equation(result, by)));
    }

    private void add(Section section, Equation equation) {
        String name = nameOf(equation.result());
        Formula formula =
                bound(name.equals(JACOBIAN) ? first(equation.formula()) : equation.formula());
        if (formula.isDrawn()) {
            letters.put(name, Letter.of(name, l, step.derivative(l)));
        }
        Letter result =
                letters.computeIfAbsent(
                        name,
                        key ->
                                key.endsWith("(z)")
                                        ? Letter.of(
                                                key.replace("(z)", "(Z[" + l + "])"),
                                                key.replace("(z)", "(Z^{[" + l + "]})"),
                                                spread(formula.value()))
                                        : Letter.of(key, l, formula.value()));
        boolean noted = formula.isDrawn() && hasZero(step.Z(l).value());
        Words note = noted ? SLOPE_AT_0 : equation.note();
        lines.add(new Line(section, l, new Equation(result, formula, note)));
    }

    /** Makes a matrix like Z of a single number: of the 1 of a derivative that is constant. */
    private DMatrixRMaj spread(DMatrixRMaj value) {
        DMatrixRMaj all = step.Z(l).value().copy();
        all.fill(value.get(0, 0));
        return value.getNumElements() == 1 ? all : value;
    }

    private static boolean hasZero(DMatrixRMaj Z) {
        return CommonOps_DDRM.elementMinAbs(Z) == 0;
    }

    /** Returns the formula for the first example alone. */
    private Formula first(Formula formula) {
        DMatrixRMaj a = CommonOps_DDRM.extractColumn(step.A(l).value(), 0, null);
        return formula.bind("a", Letter.of("a[" + l + "]", "a^{[" + l + "](1)}", a));
    }
}

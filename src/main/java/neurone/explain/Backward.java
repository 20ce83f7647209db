package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.Softmax;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

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
        if (step.loss().pairedWith(step.output()).isPresent()) {
            lines.add(
                    new Line(
                                    Section.BACKWARD,
                                    last,
                                    Kind.PAIRED_GRADIENT,
                                    LossRules.pairedGradient(step))
                            .note(LossRules.pairing(step)));
        } else {
            add(last, Kind.OUTPUT_GRADIENT, LossRules.gradient(step));
            activation(last);
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
            activation(l - 1);
        }
    }

    /** From dA[l] to dZ[l] and to the gradients of what g learns. */
    private void activation(int l) {
        Activation g = step.layer(l).activation();
        if (g instanceof Softmax) {
            softmax(l);
        } else if (g instanceof Elementwise || g instanceof PReLU || g instanceof RReLU) {
            Formula derivative = ActivationRules.derivative(step, l);
            add(l, Kind.DERIVATIVE, derivative.elementwise());
            add(
                    l,
                    Kind.PRE_ACTIVATION_GRADIENT,
                    Formula.of(
                            "{} = {} * {}",
                            "{} = {} \\odot {}",
                            step.dZ(l),
                            step.dA(l),
                            derivative.result()));
        } else {
            byName(l, Kind.PRE_ACTIVATION_GRADIENT, step.dZ(l), g);
        }
        for (Parameter parameter : g.parameters()) {
            Quantity gradient = step.gradient(parameter, l);
            if (g instanceof PReLU) {
                add(l, Kind.ACTIVATION_PARAMETER_GRADIENT, alpha(gradient, l));
            } else {
                byName(l, Kind.ACTIVATION_PARAMETER_GRADIENT, gradient, g);
            }
        }
    }

    private void byName(int l, Kind kind, Quantity result, Activation g) {
        String name = Step.nameOf(g);
        add(
                l,
                kind,
                Formula.of(
                                "{} = " + name + ".backward({}, {}, {})",
                                "{} = "
                                        + ActivationRules.latexName(name + ".backward")
                                        + "({}, {}, {})",
                                result,
                                step.Z(l),
                                step.A(l),
                                step.dA(l))
                        .elementwise());
    }

    private Formula alpha(Quantity gradient, int l) {
        boolean shared = gradient.value().numRows == 1;
        return Formula.of(
                        Words.of(
                                "{} = %s de {} * {}, où Z <= 0",
                                "{} = %s of {} * {}, where Z <= 0",
                                shared
                                        ? new Words("somme", "sum")
                                        : new Words("sommes des lignes", "row sums")),
                        Words.same("{} = \\sum_{%s z \\le 0} {} \\odot {}", shared ? "" : "i,\\,"),
                        gradient,
                        step.dA(l),
                        step.Z(l))
                .elementwise();
    }

    /** The Jacobian of each example, without building it: dz = a * (da - sum_k da_k a_k). */
    private void softmax(int l) {
        Quantity A = step.A(l);
        Quantity dA = step.dA(l);
        Quantity sums =
                Quantity.of("s[" + l + "]", "s^{[" + l + "]}", weightedSums(A.value(), dA.value()));
        lines.add(
                new Line(Section.BACKWARD, l, Kind.JACOBIAN, jacobian(l))
                        .note(
                                new Words(
                                        "Softmax mélange les lignes : da_i/dz_j ="
                                                + " a_i([i=j]-a_j), ici pour le premier exemple. Multiplier"
                                                + " par cette jacobienne revient aux deux lignes"
                                                + " suivantes.",
                                        "Softmax mixes the rows: da_i/dz_j = a_i([i=j]-a_j),"
                                                + " here for the first example. To multiply by this"
                                                + " Jacobian is what the next two lines do.")));
        add(
                l,
                Kind.COLUMN_SUMS,
                Formula.of(
                        new Words(
                                "{} = sommes des colonnes de {} * {}",
                                "{} = column sums of {} * {}"),
                        Words.same("{} = \\mathbf{1}^\\top ({} \\odot {})"),
                        sums,
                        dA,
                        A));
        add(
                l,
                Kind.PRE_ACTIVATION_GRADIENT,
                Formula.of(
                        "{} = {} * ({} - {})",
                        "{} = {} \\odot ({} - {})",
                        step.dZ(l),
                        A,
                        dA,
                        sums));
    }

    private static DMatrixRMaj weightedSums(DMatrixRMaj A, DMatrixRMaj dA) {
        DMatrixRMaj products = new DMatrixRMaj(A.numRows, A.numCols);
        CommonOps_DDRM.elementMult(dA, A, products);
        return CommonOps_DDRM.sumCols(products, null);
    }

    private Formula jacobian(int l) {
        DMatrixRMaj a = CommonOps_DDRM.extractColumn(step.A(l).value(), 0, null);
        int n = a.numRows;
        DMatrixRMaj jacobian = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                jacobian.set(i, j, a.data[i] * ((i == j ? 1 : 0) - a.data[j]));
            }
        }
        Quantity column = Quantity.of("a[" + l + "]", "a^{[" + l + "](1)}", a);
        return Formula.of(
                "{} = diag({}) - {} {}",
                "{} = \\operatorname{diag}({}) - {} \\, {}",
                Quantity.of("da/dz[" + l + "]", "\\frac{da}{dz}^{[" + l + "]}", jacobian),
                column,
                column,
                column.transpose());
    }
}

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

/** The lines of one activation on the way back. */
final class ActivationBackward {

    private final Step step;
    private final int l;
    private final Activation g;
    private final List<Line> lines = new ArrayList<>();

    private ActivationBackward(Step step, int l) {
        this.step = step;
        this.l = l;
        this.g = step.layer(l).activation();
    }

    static List<Line> lines(Step step, int l) {
        ActivationBackward backward = new ActivationBackward(step, l);
        backward.explain();
        return backward.lines;
    }

    private void add(Kind kind, Formula formula) {
        lines.add(new Line(Section.BACKWARD, l, kind, formula));
    }

    /** From dA[l] to dZ[l] and to the gradients of what g learns. */
    private void explain() {
        if (g instanceof Softmax) {
            softmax();
        } else if (g instanceof Elementwise || g instanceof PReLU || g instanceof RReLU) {
            Formula derivative = ActivationRules.derivative(step, l);
            add(Kind.DERIVATIVE, derivative.elementwise());
            add(
                    Kind.PRE_ACTIVATION_GRADIENT,
                    Formula.of(
                            "{} = {} * {}",
                            "{} = {} \\odot {}",
                            step.dZ(l),
                            step.dA(l),
                            derivative.result()));
        } else {
            byName(Kind.PRE_ACTIVATION_GRADIENT, step.dZ(l));
        }
        for (Parameter parameter : step.layer(l).learned()) {
            Quantity gradient = step.gradient(parameter, l);
            if (g instanceof PReLU) {
                add(Kind.ACTIVATION_PARAMETER_GRADIENT, alpha(gradient));
            } else {
                byName(Kind.ACTIVATION_PARAMETER_GRADIENT, gradient);
            }
        }
    }

    private void byName(Kind kind, Quantity result) {
        String name = Step.nameOf(g);
        add(
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

    private Formula alpha(Quantity gradient) {
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
    private void softmax() {
        Quantity A = step.A(l);
        Quantity dA = step.dA(l);
        Quantity sums =
                Quantity.of("s[" + l + "]", "s^{[" + l + "]}", weightedSums(A.value(), dA.value()));
        lines.add(
                new Line(Section.BACKWARD, l, Kind.JACOBIAN, jacobian())
                        .note(
                                new Words(
                                        "Softmax mélange les lignes : da_i/dz_j ="
                                                + " a_i([i=j]-a_j), ici pour le premier exemple. Multiplier"
                                                + " par cette jacobienne revient aux deux lignes"
                                                + " suivantes.",
                                        "Softmax mixes the rows: da_i/dz_j = a_i([i=j]-a_j),"
                                                + " here for the first example. Multiplying by this"
                                                + " Jacobian is what the next two lines do.")));
        add(
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

    private Formula jacobian() {
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
                "{} = \\mathrm{diag}({}) - {} \\, {}",
                Quantity.of("da/dz[" + l + "]", "\\frac{da}{dz}^{[" + l + "]}", jacobian),
                column,
                column,
                column.transpose());
    }
}

package neurone.explain;

import neurone.layer.Cache;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.loss.OutputLoss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The formulas of L and dL/dyhat of each loss; one of a student's own goes by its name. */
final class LossRules {

    private LossRules() {}

    /** L of each example, (1, m). */
    static Formula value(Step step) {
        Loss loss = step.loss();
        Quantity L = Quantity.of("L", "L", perExample(step));
        Quantity Y = step.targets();
        Quantity A = step.A(step.last());
        if (loss instanceof MeanSquaredError) {
            return summed(step, "", "({} - {})^2", "({} - {})^{\\odot 2}", L, A, Y);
        }
        if (loss instanceof BinaryCrossEntropy) {
            return summed(
                    step,
                    "-",
                    "({} log {} + (1 - {}) log(1 - {}))",
                    "({} \\odot \\log {} + (1 - {}) \\odot \\log(1 - {}))",
                    L,
                    Y,
                    A,
                    Y,
                    A);
        }
        if (loss instanceof CategoricalCrossEntropy) {
            return summed(step, "-", "({} * log {})", "({} \\odot \\log {})", L, Y, A);
        }
        String name = Step.nameOf(loss);
        return Formula.of(
                        "{} = " + name + "({}, {})",
                        "{} = " + ActivationRules.latexName(name) + "({}, {})",
                        L,
                        A,
                        Y)
                .elementwise();
    }

    /** Sums what is inside over the outputs, if there are several. */
    private static Formula summed(
            Step step, String sign, String inside, String latex, Quantity... quantities) {
        boolean one = step.Y().numRows == 1;
        Words sums = one ? Words.same("") : new Words("somme par colonne de ", "column sums of ");
        String latexSum = one ? "" : "\\sum_{k=1}^{" + step.Y().numRows + "} ";
        return Formula.of(
                        Words.same("{} = " + sign + "%s" + inside, sums),
                        Words.same("{} = " + sign + latexSum + latex),
                        quantities)
                .elementwise();
    }

    private static DMatrixRMaj perExample(Step step) {
        OutputLoss loss = step.loss().on(step.layer(step.last()));
        Cache output = step.pass().layer(step.last());
        Cache example = new Cache();
        DMatrixRMaj L = new DMatrixRMaj(1, step.m());
        for (int i = 0; i < step.m(); i++) {
            example.Z().setTo(column(output.Z(), i));
            example.A().setTo(column(output.A(), i));
            L.data[i] = loss.value(example, column(step.Y(), i));
        }
        return L;
    }

    private static DMatrixRMaj column(DMatrixRMaj matrix, int i) {
        return CommonOps_DDRM.extractColumn(matrix, i, null);
    }

    /** dA[L] = 1/m dL/dA[L]. */
    static Formula gradient(Step step) {
        Loss loss = step.loss();
        int m = step.m();
        Quantity dA = step.dA(step.last());
        Quantity A = step.A(step.last());
        Quantity Y = step.targets();
        if (loss instanceof MeanSquaredError) {
            return Formula.of(
                    "{} = 2 ({} - {}) / " + m, "{} = \\frac{2}{" + m + "} ({} - {})", dA, A, Y);
        }
        if (loss instanceof BinaryCrossEntropy) {
            return Formula.of(
                            "{} = (-{} / {} + (1 - {}) / (1 - {})) / " + m,
                            "{} = \\frac{1}{"
                                    + m
                                    + "} \\left(-{} \\oslash {} + (1 - {})"
                                    + " \\oslash (1 - {})\\right)",
                            dA,
                            Y,
                            A,
                            Y,
                            A)
                    .elementwise();
        }
        if (loss instanceof CategoricalCrossEntropy) {
            return Formula.of(
                    "{} = -{} / {} / " + m, "{} = -\\frac{1}{" + m + "} {} \\oslash {}", dA, Y, A);
        }
        return derivativeByName(step, dA, A);
    }

    /** dZ[L] = 1/m dL/dZ[L], of a loss that pairs with the output. */
    static Formula pairedGradient(Step step) {
        Quantity dZ = step.dZ(step.last());
        if (isAMinusY(step.loss())) {
            return Formula.of(
                    "{} = ({} - {}) / " + step.m(),
                    "{} = \\frac{1}{" + step.m() + "} ({} - {})",
                    dZ,
                    step.A(step.last()),
                    step.targets());
        }
        return derivativeByName(step, dZ, step.Z(step.last()));
    }

    private static Formula derivativeByName(Step step, Quantity result, Quantity by) {
        String name = Step.nameOf(step.loss());
        return Formula.of(
                        "{} = " + name + "'({}, {}) / " + step.m(),
                        "{} = \\frac{1}{"
                                + step.m()
                                + "} "
                                + ActivationRules.latexName(name)
                                + "'({}, {})",
                        result,
                        by,
                        step.targets())
                .elementwise();
    }

    private static boolean isAMinusY(Loss loss) {
        return loss instanceof BinaryCrossEntropy || loss instanceof CategoricalCrossEntropy;
    }

    /** Returns why dZ comes at once. */
    static Words pairing(Step step) {
        String loss = Step.nameOf(step.loss());
        String output = Step.nameOf(step.output());
        if (step.loss() instanceof BinaryCrossEntropy) {
            return Words.of(
                    "%s va de pair avec %s : dL/da = -y/a + (1-y)/(1-a) fois g'(z) = a(1-a) donne"
                            + " a-y. On prend dZ d'un coup : pas de 0/0 quand a vaut 0 ou 1.",
                    "%s pairs with %s: dL/da = -y/a + (1-y)/(1-a) times g'(z) = a(1-a) is a-y."
                            + " So dZ comes at once, and there is no 0/0 where a is 0 or 1.",
                    loss,
                    output);
        }
        if (step.loss() instanceof CategoricalCrossEntropy) {
            return Words.of(
                    "%s va de pair avec %s : dL/da_i = -y_i/a_i fois la jacobienne"
                            + " da_i/dz_j = a_i([i=j]-a_j) donne a_j-y_j, car les y d'un"
                            + " exemple ont pour somme 1. On prend dZ d'un coup : pas de 0/0 quand"
                            + " un a vaut 0.",
                    "%s pairs with %s: dL/da_i = -y_i/a_i times the Jacobian"
                            + " da_i/dz_j = a_i([i=j]-a_j) is a_j-y_j, as the y of an"
                            + " example sum to 1. So dZ comes at once, and there is no 0/0 where"
                            + " an a is 0.",
                    loss,
                    output);
        }
        return Words.of(
                "%s va de pair avec %s : on prend dZ d'un coup, sans dA ni g'(Z).",
                "%s pairs with %s: dZ comes at once, without dA and g'(Z).", loss, output);
    }

    /** Returns from what the value of a pair is computed, so that it stays finite. */
    static Words pairedValue(Step step) {
        Quantity Z = step.Z(step.last());
        return Words.of(
                "On calcule L à partir de %s, pour que log 0 n'arrive jamais.",
                "L is computed from %s, so that log 0 never happens.", Z.plain());
    }
}

package neurone.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import neurone.activation.Activation;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.formula.Equation;
import neurone.formula.Letter;
import org.ejml.data.DMatrixRMaj;

/** Compares the law of an activation with what it computes: a slip in it would be silent. */
final class LawCheck {

    private static final double[] SAMPLES = {-20, -3, -1.5, -0.5, -0.01, 0, 0.01, 0.5, 1.5, 3, 20};

    private LawCheck() {}

    static void check(
            Activation g,
            ActivationLaw law,
            List<Parameter> learned,
            int units,
            Function<String, IllegalArgumentException> refusal) {
        DMatrixRMaj Z = new DMatrixRMaj(units, SAMPLES.length);
        for (int i = 0; i < Z.getNumElements(); i++) {
            // the rows differ, as a function that mixes them must be seen to
            Z.data[i] = SAMPLES[(i / SAMPLES.length + i) % SAMPLES.length];
        }
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, Mode.inference(), A);
        DMatrixRMaj byLaw = value(law, learned, Z, refusal);
        if (byLaw.numRows != A.numRows || byLaw.numCols != A.numCols) {
            throw refusal.apply("whose law gives one number for all z");
        }
        for (int i = 0; i < A.getNumElements(); i++) {
            double a = A.data[i];
            if (!(Math.abs(byLaw.data[i] - a) <= 1e-9 * (1 + Math.abs(a)))) {
                throw refusal.apply(
                        "whose law gives "
                                + byLaw.data[i]
                                + " for z = "
                                + Z.data[i]
                                + ", while forward gives "
                                + a
                                + ": make the two agree");
            }
        }
    }

    private static DMatrixRMaj value(
            ActivationLaw law,
            List<Parameter> learned,
            DMatrixRMaj Z,
            Function<String, IllegalArgumentException> refusal) {
        Map<String, Letter> letters = new HashMap<>();
        letters.put("z", Letter.of("z").of(Z));
        learned.forEach(p -> letters.put(p.name(), Letter.of(p.name()).of(p.value())));
        DMatrixRMaj value = Z;
        for (Equation equation : law.forward()) {
            try {
                value =
                        equation.formula()
                                .replace(x -> letters.getOrDefault(x.plain().english(), x))
                                .value();
            } catch (IllegalStateException e) {
                throw refusal.apply("whose law cannot be computed: " + e.getMessage());
            }
            letters.put(equation.result().plain().english(), equation.result().of(value));
        }
        return value;
    }
}

package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import neurone.activation.Activation;
import neurone.activation.Softmax;
import neurone.check.GradientCheck;
import neurone.check.GradientReport;
import neurone.core.Mode;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every activation, with every output and loss that fit, in two hidden layers: below 1e-7. */
class EveryGradientTest {

    private static final int M = 5;
    private static final int OUTPUTS = 3;

    /** Each makes an activation for a layer of so many units. */
    private static final List<IntFunction<Activation>> ACTIVATIONS = Samples.activationMakers();

    record Case(IntFunction<Activation> hidden, IntFunction<Activation> output, Loss loss) {

        @Override
        public String toString() {
            return hidden.apply(4) + " " + output.apply(OUTPUTS) + " " + loss;
        }
    }

    static List<Case> everyLegalCombination() {
        List<Case> cases = new ArrayList<>();
        for (IntFunction<Activation> hidden : ACTIVATIONS) {
            for (IntFunction<Activation> output : ACTIVATIONS) {
                for (Loss loss : Samples.losses()) {
                    if (fits(loss, output.apply(OUTPUTS))) {
                        cases.add(new Case(hidden, output, loss));
                    }
                }
            }
        }
        return cases;
    }

    private static boolean fits(Loss loss, Activation output) {
        try {
            loss.checkOutput(output);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("everyLegalCombination")
    void backwardAgreesWithDifferences(Case combination) {
        Network network =
                Network.inputs(3)
                        .dense(4, combination.hidden().apply(4))
                        .dense(5, combination.hidden().apply(5))
                        .dense(OUTPUTS, combination.output().apply(OUTPUTS))
                        .build(11);
        SplittableRandom random = new SplittableRandom(12);
        for (Dense layer : network.layers()) {
            // with biases of 0, a dead hidden layer leaves the next one at a kink
            fill(layer.biases().value(), 0.5, random);
        }
        DMatrixRMaj X = new DMatrixRMaj(3, M);
        fill(X, 2, random);
        GradientReport report = GradientCheck.of(network, combination.loss(), X, targets(random));
        assertThat(report.largestError()).as("%s", report).isLessThan(1e-7);
        assertThat(report.kinks()).isZero();
    }

    /** Soft targets that are a probability distribution, which fits every loss. */
    private static DMatrixRMaj targets(SplittableRandom random) {
        DMatrixRMaj Z = new DMatrixRMaj(OUTPUTS, M);
        fill(Z, 2, random);
        DMatrixRMaj Y = new DMatrixRMaj(OUTPUTS, M);
        new Softmax().forward(Z, List.of(), Mode.inference(), Y);
        return Y;
    }

    private static void fill(DMatrixRMaj matrix, double bound, SplittableRandom random) {
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.data[i] = random.nextDouble(-bound, bound);
        }
    }
}

package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurone.Implementations;
import neurone.activation.Activation;
import neurone.activation.RReLU;
import neurone.core.Parameter;
import neurone.examples.extending.MeanAbsoluteError;
import neurone.examples.extending.Swish;
import neurone.examples.extending.WeightDecay;
import neurone.golden.Node;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the explanation of random networks is computed again, to 1e-12. */
@Tag("slow")
class ExplanationJsonTest {

    private static final double TOLERANCE = 1e-12;

    record Case(RandomSteps step, List<Node> lines) {

        static Case of(RandomSteps step) {
            return new Case(step, Node.of(step.explanation().json()).get("lines").list());
        }

        @Override
        public String toString() {
            return step.toString();
        }
    }

    static List<Case> cases() {
        return RandomSteps.all().stream().map(Case::of).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachLineIsRight(Case made) {
        RandomSteps step = made.step();
        Recomputed recomputed = new Recomputed(step);
        for (Node line : made.lines()) {
            double[][] shown = Recomputed.values(line.get("result"));
            assertThatNear(line, shown, recomputed.result(line));
        }
    }

    private static void assertThatNear(Node line, double[][] shown, double[][] right) {
        assertThat(shown).hasDimensions(right.length, right[0].length);
        for (int i = 0; i < right.length; i++) {
            for (int j = 0; j < right[i].length; j++) {
                double error = Math.abs(shown[i][j] - right[i][j]);
                assertThat(error / Math.max(1, Math.abs(right[i][j])))
                        .as("%s at (%d, %d)", line.get("formula").text(), i, j)
                        .isLessThanOrEqualTo(TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachOperandIsGivenOrAnEarlierResult(Case made) {
        RandomSteps step = made.step();
        Recomputed recomputed = new Recomputed(step);
        for (Node line : made.lines()) {
            for (Node operand : line.get("operands").list()) {
                String name = operand.get("name").text();
                double[][] values = Recomputed.values(operand);
                double[][] straight =
                        operand.get("transposed").flag() ? Recomputed.transposed(values) : values;
                double[][] before = recomputed.known(name);
                double[][] expected = before == null ? given(step, name) : before;
                if (expected != null) {
                    assertThat(straight).as(name).isDeepEqualTo(expected);
                } else {
                    assertThat(name).matches("a\\[\\d]|step\\(.*\\)|.*\\) before");
                }
            }
            recomputed.result(line);
        }
    }

    /** Returns what was handed in, by its name. */
    private static double[][] given(RandomSteps step, String name) {
        if (name.equals("A[0]")) {
            return Recomputed.rows(step.X().data, step.X().numRows);
        }
        if (name.equals("Y")) {
            return Recomputed.rows(step.Y().data, step.Y().numRows);
        }
        for (int l = 1; l <= 3; l++) {
            for (Parameter parameter : step.network().layer(l).parameters()) {
                if (name.equals(parameter.name() + "[" + l + "]")) {
                    return Recomputed.rows(parameter.value().data, parameter.value().numRows);
                }
            }
        }
        return null;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theShapesAreThoseOfTheNumbers(Case made) {
        for (Node line : made.lines()) {
            Node result = line.get("result");
            assertThatShapeIsThatOfTheValues(result);
            line.get("operands")
                    .list()
                    .forEach(ExplanationJsonTest::assertThatShapeIsThatOfTheValues);
            String expected = shape(result);
            List<Node> operands = line.get("operands").list();
            switch (line.get("kind").text()) {
                case "pre-activation" ->
                        expected += product(operands) + " + " + shape(operands.get(2));
                case "weights-gradient", "activation-gradient" -> expected += product(operands);
                case "biases-gradient" -> expected += " = row sums of " + shape(operands.get(0));
                default -> {}
            }
            assertThat(line.get("shapes").text()).startsWith(expected);
        }
    }

    private static String product(List<Node> operands) {
        return " = " + shape(operands.get(0)) + shape(operands.get(1));
    }

    private static String shape(Node quantity) {
        double[] shape = quantity.get("shape").numbers();
        return "(%.0f,%.0f)".formatted(shape[0], shape[1]);
    }

    private static void assertThatShapeIsThatOfTheValues(Node quantity) {
        double[] shape = quantity.get("shape").numbers();
        assertThat(Recomputed.values(quantity)).hasDimensions((int) shape[0], (int) shape[1]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatATrainerDoes(Case made) {
        RandomSteps step = made.step();
        boolean draws =
                step.network().layers().stream().anyMatch(l -> l.activation() instanceof RReLU);
        new Trainer(step.network(), step.loss(), step.optimizer()).step(step.X(), step.Y());
        for (Node line : made.lines()) {
            if (!draws && line.get("kind").text().equals("update")) {
                String name = line.get("operands").list().get(0).get("name").text();
                assertThat(Recomputed.values(line.get("result")))
                        .as(name)
                        .isDeepEqualTo(given(step, name));
            }
        }
    }

    @Test
    void knowsEveryActivationLossAndOptimizer() {
        Implementations.assertThatNoneIsMissing(
                Activation.class,
                RandomSteps.ACTIVATIONS.stream()
                        .map(make -> make.apply(1))
                        .filter(g -> !(g instanceof Swish || g instanceof Centered))
                        .toList());
        Implementations.assertThatNoneIsMissing(
                Loss.class,
                RandomSteps.LOSSES.stream()
                        .filter(l -> !(l instanceof MeanAbsoluteError))
                        .toList());
        Implementations.assertThatNoneIsMissing(
                Optimizer.class,
                RandomSteps.OPTIMIZERS.stream().filter(o -> !(o instanceof WeightDecay)).toList());
    }

    @Test
    void theStepsHaveEveryKindOfLine() {
        Set<String> kinds = new HashSet<>();
        for (Case made : cases()) {
            made.lines().forEach(line -> kinds.add(line.get("kind").text()));
        }
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::id).toList());
    }
}

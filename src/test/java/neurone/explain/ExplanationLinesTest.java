package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurone.activation.RReLU;
import neurone.core.Parameter;
import neurone.explain.write.Line;
import neurone.explain.write.Section;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.Letter;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the explanation of random networks is computed again, by its formula. */
@Tag("slow")
@Tag("long")
class ExplanationLinesTest {

    private static final double TOLERANCE = 1e-12;

    static List<RandomSteps> steps() {
        return RandomSteps.all();
    }

    private static void assertThatNear(String what, DMatrixRMaj shown, DMatrixRMaj right) {
        assertThat(List.of(shown.numRows, shown.numCols))
                .as(what)
                .isEqualTo(List.of(right.numRows, right.numCols));
        for (int i = 0; i < right.getNumElements(); i++) {
            double error = Math.abs(shown.data[i] - right.data[i]);
            assertThat(error / Math.max(1, Math.abs(right.data[i])))
                    .as("%s at %d", what, i)
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theNumbersAreThoseOfTheFormula(RandomSteps step) {
        for (Line line : step.explanation().lines()) {
            Equation equation = line.equation();
            DMatrixRMaj result = equation.result().value();
            Formula formula = equation.formula();
            if (formula.isKnown() && !formula.isDrawn()) {
                assertThatNear(line.toString(), result, spread(formula.value(), result));
            }
        }
    }

    /** A single number stands for a matrix of them. */
    private static DMatrixRMaj spread(DMatrixRMaj value, DMatrixRMaj like) {
        DMatrixRMaj all = new DMatrixRMaj(like.numRows, like.numCols);
        all.fill(value.data[0]);
        return value.getNumElements() == 1 ? all : value;
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatIsDrawnIsInItsRange(RandomSteps step) {
        for (Line line : step.explanation().lines()) {
            if (line.equation().formula().isDrawn()) {
                RReLU g = (RReLU) step.network().layer(line.layer()).activation();
                DMatrixRMaj R = line.equation().result().value();
                for (int i = 0; i < R.getNumElements(); i++) {
                    assertThat(R.data[i] == 1 || (R.data[i] > g.lower() && R.data[i] < g.upper()))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void eachOperandIsGivenOrAnEarlierResult(RandomSteps step) {
        Map<String, DMatrixRMaj> known = new HashMap<>(given(step));
        for (Line line : step.explanation().lines()) {
            line.equation()
                    .formula()
                    .letters()
                    .filter(letter -> known.containsKey(nameOf(letter)))
                    .forEach(
                            letter ->
                                    assertThatNear(
                                            nameOf(letter),
                                            letter.matrix(),
                                            known.get(nameOf(letter))));
            known.put(nameOf(line.equation().result()), line.equation().result().matrix());
        }
    }

    private static String nameOf(Letter letter) {
        return letter.plain().english();
    }

    private static Map<String, DMatrixRMaj> given(RandomSteps step) {
        Map<String, DMatrixRMaj> given = new HashMap<>(Map.of("A[0]", step.X(), "Y", step.Y()));
        for (int l = 1; l <= step.network().layers().size(); l++) {
            for (Parameter parameter : step.network().layer(l).parameters()) {
                given.put(parameter.name() + "[" + l + "]", parameter.value());
            }
        }
        return given;
    }

    private static boolean draws(RandomSteps step) {
        return step.network().layers().stream().anyMatch(l -> l.activation() instanceof RReLU);
    }

    private static void assertThatItIsWhatTheTrainerDoes(
            RandomSteps step, Trainer trainer, Explanation explanation) {
        trainer.step(step.X(), step.Y());
        Map<String, DMatrixRMaj> after = given(step);
        for (Line line : explanation.lines()) {
            String name = nameOf(line.equation().result());
            if (line.section() == Section.UPDATE && after.containsKey(name)) {
                assertThat(line.equation().result().matrix().data)
                        .as(name)
                        .containsExactly(after.get(name).data);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isWhatATrainerDoes(RandomSteps step) {
        if (!draws(step)) {
            Trainer trainer = new Trainer(step.network(), step.loss(), step.optimizer());
            assertThatItIsWhatTheTrainerDoes(step, trainer, step.explanation());
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isTheNextStepOfATrainer(RandomSteps step) {
        if (!draws(step)) {
            Trainer trainer =
                    new Trainer(step.network(), step.loss(), step.optimizer())
                            .l2(0.01)
                            .clipNorm(0.125);
            trainer.step(step.X(), step.Y());
            trainer.step(step.X(), step.Y());
            assertThatItIsWhatTheTrainerDoes(
                    step, trainer, Explanation.of(trainer, step.X(), step.Y()));
        }
    }
}

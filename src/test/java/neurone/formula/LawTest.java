package neurone.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.examples.extending.LearnedSwish;
import neurone.examples.extending.MeanAbsoluteError;
import neurone.examples.extending.Swish;
import neurone.examples.extending.WeightDecay;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.loss.OutputLoss;
import neurone.optimizer.Optimizer;
import neurone.parts.Samples;
import neurone.schedule.Schedule;
import neurone.schedule.WarmUp;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each part says its formula, and computes what it says. */
class LawTest {

    private static final int M = 4;
    private static final double TOLERANCE = 1e-12;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Map<String, DMatrixRMaj> known = new HashMap<>();

    private DMatrixRMaj random(int rows, double lower, double upper) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, M);
        Arrays.setAll(matrix.data, i -> random.nextDouble(lower, upper));
        return matrix;
    }

    private DMatrixRMaj valueOf(Formula formula) {
        return formula.replace(letter -> letter.of(known.get(letter.plain().english()))).value();
    }

    private void compute(List<Equation> equations) {
        for (Equation equation : equations) {
            known.put(equation.result().plain().english(), valueOf(equation.formula()));
        }
    }

    private static void assertThatSame(String name, DMatrixRMaj said, DMatrixRMaj computed) {
        assertThat(said.numRows * 1000 + said.numCols)
                .as("rows and columns of %s", name)
                .isEqualTo(computed.numRows * 1000 + computed.numCols);
        for (int i = 0; i < computed.getNumElements(); i++) {
            double scale = Math.max(1, Math.abs(computed.data[i]));
            assertThat(Math.abs(said.data[i] - computed.data[i]) / scale)
                    .as("%s: %s said, %s computed", name, said.data[i], computed.data[i])
                    .isLessThanOrEqualTo(TOLERANCE);
        }
    }

    static Stream<Activation> activations() {
        return Stream.concat(
                Samples.activations().stream(), Stream.of(new Swish(), new LearnedSwish()));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void anActivationComputesWhatItSays(Activation g) {
        List<Parameter> learned = g.newParameters(Samples.UNITS);
        Gradients gradients = new Gradients(learned);
        DMatrixRMaj Z = random(Samples.UNITS, -2, 2);
        DMatrixRMaj dA = random(Samples.UNITS, -2, 2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, Mode.inference(), A);
        g.backward(Z, A, dA, learned, dZ, gradients);

        known.put("z", Z);
        known.put("da", dA);
        learned.forEach(p -> known.put(p.name(), p.value()));
        ActivationLaw law = g.law().orElseThrow();
        compute(law.forward());
        assertThatSame("a", known.get("a"), A);
        for (Equation equation : law.backward()) {
            if (equation.result().equals(Letter.of(ActivationLaw.JACOBIAN))) {
                assertThatJacobian(equation.formula(), A, dA, dZ);
            } else {
                compute(List.of(equation));
            }
        }
        assertThatSame("dz", known.get("dz"), dZ);
        for (Parameter p : learned) {
            assertThatSame(p.name(), known.get("d" + p.name()), gradients.of(p));
        }
    }

    private void assertThatJacobian(
            Formula jacobian, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ) {
        for (int i = 0; i < M; i++) {
            known.put("a", CommonOps_DDRM.extractColumn(A, i, null));
            DMatrixRMaj da = CommonOps_DDRM.extractColumn(dA, i, null);
            DMatrixRMaj dz = new DMatrixRMaj(Samples.UNITS, 1);
            CommonOps_DDRM.multTransA(valueOf(jacobian), da, dz);
            assertThatSame("dz by the Jacobian", dz, CommonOps_DDRM.extractColumn(dZ, i, null));
        }
        known.put("a", A);
    }

    static Stream<Loss> losses() {
        return Stream.concat(Samples.losses().stream(), Stream.of(new MeanAbsoluteError()));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aLossComputesWhatItSays(Loss loss) {
        LossLaw law = loss.law().orElseThrow();
        for (int units : new int[] {1, Samples.UNITS}) {
            DMatrixRMaj A = random(units, 0.1, 0.9);
            DMatrixRMaj Y = random(units, 0.1, 0.9);
            DMatrixRMaj dA = new DMatrixRMaj(0, 0);
            loss.gradient(A, Y, dA);
            known.put("a", A);
            known.put("y", Y);
            DMatrixRMaj L = valueOf(law.value());
            assertThat(L.numRows * 1000 + L.numCols).isEqualTo(1000 + M);
            assertThat(valueOf(law.value().total()).get(0, 0))
                    .isCloseTo(loss.value(A, Y), within(TOLERANCE));
            assertThatSame("dL/da", valueOf(law.derivative()), dA);
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aPairComputesWhatItSays(Loss loss) {
        for (Activation g : Samples.activations()) {
            Dense output = new Dense(2, Samples.UNITS, g, (W, r) -> {}, random);
            OutputLoss pair = loss.on(output);
            assertThat(pair.law().isPresent()).isEqualTo(pair.isPaired());
            if (pair.isPaired()) {
                DMatrixRMaj Z = random(Samples.UNITS, -2, 2);
                Cache cache = new Cache(output, new Gradients(output.parameters()));
                cache.Z().setTo(Z);
                g.forward(Z, output.learned(), Mode.inference(), cache.A());
                DMatrixRMaj Y = new DMatrixRMaj(0, 0);
                g.forward(random(Samples.UNITS, -2, 2), output.learned(), Mode.inference(), Y);
                pair.backward(cache, Y, 1);
                known.put("a", cache.A());
                known.put("y", Y);
                assertThatSame("dz", valueOf(pair.law().get().formula()), cache.dZ());
                assertThat(valueOf(loss.law().orElseThrow().value().total()).get(0, 0))
                        .isCloseTo(pair.value(cache, Y), within(TOLERANCE));
            }
        }
    }

    static Stream<Optimizer> optimizers() {
        return Stream.concat(Samples.optimizers().stream(), Stream.of(new WeightDecay(0.1, 0.01)));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void anOptimizerComputesWhatItSays(Optimizer optimizer) {
        UpdateLaw law = optimizer.law().orElseThrow();
        DMatrixRMaj theta = random(2, -1, 1);
        Optimizer.Update update = optimizer.forParameter(theta);
        for (int t = 1; t <= 3; t++) {
            known.put("rate", new Num(0.5 / t).value());
            known.put("theta", theta.copy());
            known.put("dtheta", random(2, -1, 1));
            List<DMatrixRMaj> state = update.state();
            for (int i = 0; i < state.size(); i++) {
                known.put(law.equations().get(i).result().plain().english(), state.get(i).copy());
            }
            update.apply(known.get("dtheta"), 0.5 / t);
            compute(law.equations());
            for (int i = 0; i < state.size(); i++) {
                String letter = law.equations().get(i).result().plain().english();
                assertThatSame(letter, known.get(letter), state.get(i));
            }
            assertThatSame("theta", valueOf(Letter.of("theta").minus(law.step())), theta);
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#schedules")
    void aScheduleComputesWhatItSays(Schedule schedule) {
        for (int t = 1; t <= 20; t++) {
            assertThatFactor(schedule, t);
        }
    }

    private void assertThatFactor(Schedule schedule, int t) {
        known.put("t", new Num(t).value());
        assertThatSame(
                "factor(" + t + ")",
                valueOf(schedule.law().orElseThrow()),
                new Num(schedule.factor(t)).value());
    }

    @Test
    void theLongestWarmUpComputesWhatItSays() {
        for (int t : new int[] {1, Integer.MAX_VALUE / 2, Integer.MAX_VALUE}) {
            assertThatFactor(new WarmUp(Integer.MAX_VALUE), t);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.125, 0.3333333333333333, 'U(0.125, 0.3333)'",
        "2e-8, 1e-5, 'U(2e-8, 0.00001)'",
        "-0.00012345678, 12345.67891, 'U(-0.0001235, 12345.6789)'",
        "1e20, 2e20, 'U(1e20, 2e20)'",
    })
    void saysARangeInFewDigits(double lower, double upper, String range) {
        assertThat(Formula.drawn(lower, upper).plain(Locale.ENGLISH))
                .isEqualTo("drawn from " + range);
    }
}

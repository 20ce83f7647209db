package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.diagnosis.Patient.Body;
import neurone.initializer.RandomNormal;
import neurone.optimizer.GradientDescent;
import neurone.training.Epoch;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/** What a finding says was measured, where numbers are of an unusual size. */
class MeasuredTest {

    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);

    private static Body overflowing() {
        return Body.of(MOONS, new ReLU(), 8)
                .change(network -> fill(network, 1, 1e200))
                .change(network -> fill(network, 2, -1e200));
    }

    private static void fill(Network network, int l, double w) {
        CommonOps_DDRM.fill(network.layer(l).weights().value(), w);
    }

    private static List<String> said(Diagnosis diagnosis, Locale locale) {
        return diagnosis.findings().stream().map(f -> f.measured(locale)).toList();
    }

    private static Epoch epoch(int number, double cost, double validationCost) {
        return new Epoch(number, cost, Double.NaN, validationCost, Double.NaN, 1, 0.5, 1);
    }

    private static Run run(List<Epoch> epochs) {
        return new Run(epochs, Optional.of(new GradientDescent(0.5)), 1, Double.NaN, Double.NaN);
    }

    private static Run run(double... costs) {
        return run(
                IntStream.range(0, costs.length)
                        .mapToObj(i -> epoch(i + 1, costs[i], Double.NaN))
                        .toList());
    }

    @Test
    void saysThatTheCostIsNotFinite() {
        Body body = overflowing();
        assertThat(body.diagnosis().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "COST_NOT_FINITE: The cost is not a finite number, and the largest parameter is"
                                + " 1.0e+200; the largest input is 2.09.");
        assertThat(said(body.diagnosis(), Locale.FRENCH))
                .containsExactly(
                        "Le coût n'est pas un nombre fini, et le plus grand paramètre vaut"
                                + " 1,0e+200 ; la plus grande entrée vaut 2,09.");
        Diagnosis trained = Diagnosis.of(body.network(), body.loss(), MOONS, run(1, 2));
        assertThat(trained.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "LEARNING_RATE_TOO_LARGE: At a rate of 0.5 the cost is not a finite number"
                                + " any more, and the largest parameter is 1.0e+200.");
        assertThat(said(trained, Locale.FRENCH))
                .containsExactly(
                        "Au taux de 0,5, le coût n'est plus un nombre fini, et le plus grand"
                                + " paramètre vaut 1,0e+200.");
    }

    @Test
    void countsTheParametersThatAreNotFinite() {
        Body body = Body.of(MOONS, new Tanh(), 8).change(network -> fill(network, 1, Double.NaN));
        assertThat(said(body.diagnosis(), Locale.ENGLISH))
                .containsExactly(
                        "The cost is not a finite number, with 16 of the 33 parameters not finite"
                                + " either; the largest input is 2.09.");
        Diagnosis trained = Diagnosis.of(body.network(), body.loss(), MOONS, run(1, 2));
        assertThat(said(trained, Locale.FRENCH))
                .containsExactly(
                        "Au taux de 0,5, le coût n'est plus un nombre fini, ni 16 des 33"
                                + " paramètres.");
    }

    @Test
    void countsRisesAsOneSpeaks() {
        Body body = Body.of(MOONS, new Tanh(), 8);
        assertThat(said(diagnosis(body, run(1, 0.9, 0.8, 0.7, 4)), Locale.ENGLISH))
                .containsExactly(
                        "At a rate of 0.5 the cost rose once in 5 epochs: it was 1 at first, 4 at"
                                + " its highest, and 4 at the end.");
        assertThat(said(diagnosis(body, run(1, 0.9, 0.8, 0.7, 4)), Locale.FRENCH))
                .containsExactly(
                        "Au taux de 0,5, le coût est monté 1 fois en 5 époques : il était de 1 au"
                                + " début, de 4 au plus haut, de 4 à la fin.");
        assertThat(said(diagnosis(body, run(1, 2, 1, 5)), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("rose 2 times in 4 epochs");
    }

    private static Diagnosis diagnosis(Body body, Run run) {
        return Diagnosis.of(body.network(), body.loss(), body.data(), run);
    }

    /** Whatever it costs: knowing nothing costs nothing there, and is no measure. */
    @Test
    void findsNothingWhereEachExampleHasTheSameTarget() {
        DMatrixRMaj Y = new DMatrixRMaj(1, MOONS.size());
        // the mean of 0.1 is not 0.1
        Y.fill(0.1);
        Dataset constant = new Dataset(MOONS.X(), Y);
        List<Epoch> epochs =
                List.of(
                        epoch(1, 1e-4, 9e-4),
                        epoch(2, 2e-4, 9e-4),
                        epoch(3, 1e-4, 9e-4),
                        epoch(4, 3e-4, 9e-4));
        for (Activation g : List.of(new Tanh(), new ReLU(), new Sigmoid())) {
            Body body =
                    Body.of(constant, g, new RandomNormal(1), 8)
                            .change(network -> fill(network, 2, 0))
                            .change(network -> network.layer(2).biases().value().fill(0.11));
            assertThat(diagnosis(body, run(epochs)).findings()).isEmpty();
        }
        Body dead = Body.of(constant, new ReLU(), 8);
        dead.network().layer(1).biases().value().fill(-20);
        assertThat(dead.diagnosis().findings()).isEmpty();
    }

    @Test
    void measuresInputsThatAreTooLargeToSquare() {
        DMatrixRMaj X = MOONS.X().copy();
        CommonOps_DDRM.scale(1e200, X);
        Body body = Body.of(new Dataset(X, MOONS.Y()), new Tanh(), 8);
        assertThat(said(body.diagnosis(), Locale.ENGLISH).get(0))
                .matches(".*: 2 of 2, up to \\d\\.\\de\\+(199|200) for x\\d\\.");
    }

    @Test
    void saysThatInputsAreSmallInSize() {
        DMatrixRMaj X = MOONS.X().copy();
        CommonOps_DDRM.scale(0.01, X);
        Body body = Body.of(new Dataset(X, MOONS.Y()), new Tanh(), 8);
        assertThat(said(body.diagnosis(), Locale.ENGLISH))
                .containsExactly("All inputs are smaller than 0.1 in size.");
        assertThat(said(body.diagnosis(), Locale.FRENCH))
                .containsExactly("Toutes les entrées sont plus petites que 0,1 en valeur absolue.");
    }
}

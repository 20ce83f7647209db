package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyStoppingTest {

    private static final double NAN = Double.NaN;
    private static final Dataset MOONS = ToyData.moons(40, 0.3, 1);
    private static final Dataset OTHER_MOONS = ToyData.moons(40, 0.3, 2);

    private final DMatrixRMaj theta = new DMatrixRMaj(1, 1);
    private final EarlyStopping stopping = new EarlyStopping(List.of(theta), 2);

    private static Epoch epoch(int number, double validationCost) {
        return new Epoch(number, 1, NAN, validationCost, NAN, 1, 0.1, 0.5);
    }

    /** Goes along a curve with theta the number of the epoch; returns the last one. */
    private int follow(double... validationCosts) {
        for (int i = 1; i <= validationCosts.length; i++) {
            theta.set(0, 0, i);
            if (stopping.isOverAfter(epoch(i, validationCosts[i - 1]))) {
                return i;
            }
        }
        return validationCosts.length;
    }

    @ParameterizedTest
    @CsvSource({
        "'5 4 3 2 1', 5, 5", // falls to the end
        "'3 2 1 2 3 0', 5, 3", // waits for two, and does not see what would have come
        "'3 2 2.5 1.5 2 1.8 0', 6, 4", // falls again in time
        "'1 1 1 1', 3, 1", // as small is not smaller
        "'NaN 5 4', 3, 3", // a number is smaller than none
        "'5 NaN Infinity 1', 3, 1", // none is not smaller than a number
        "'NaN NaN NaN', 3, 1",
        "'2 1', 2, 2",
    })
    void endsAtAnEpochWithTheParametersOfAnother(String curve, int end, int best) {
        double[] costs = Arrays.stream(curve.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertThat(follow(costs)).isEqualTo(end);
        stopping.finish();
        assertThat(theta.get(0, 0)).isEqualTo(best);
        assertThat(stopping.state().orElseThrow().epoch()).isEqualTo(best);
        assertThat(stopping.state().orElseThrow().waited()).isZero();
    }

    @Test
    void hasNothingToRestoreBeforeTheFirstEpoch() {
        theta.set(0, 0, 7);
        stopping.finish();
        assertThat(theta.get(0, 0)).isEqualTo(7);
        assertThat(stopping.state()).isEmpty();
    }

    @Test
    void waitsAgainInTheNextFit() {
        follow(1, 2, 3);
        stopping.finish();
        assertThat(stopping.isOverAfter(epoch(4, 2))).isFalse();
        assertThat(stopping.isOverAfter(epoch(5, 2))).isTrue();
    }

    @Test
    void forgetsWhatItKeptWhenTheValidationSetIsAnother() {
        Network network = network();
        Trainer trainer = trainer(network).earlyStopping(4);
        trainer.fit(MOONS, 3);
        trainer.validation(OTHER_MOONS);
        assertThat(trainer.state().best()).isPresent();
        trainer.validation(MOONS);
        assertThat(trainer.state().best()).isEmpty();
    }

    private static Network network() {
        return Network.inputs(2).dense(20, new Tanh()).dense(1, new Sigmoid()).build(1);
    }

    private static Trainer trainer(Network network) {
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.1))
                .batchSize(8)
                .validation(OTHER_MOONS);
    }

    @Test
    void givesTheNetworkTheParametersOfTheEpochWithTheSmallestValidationCost() {
        Network network = network();
        List<DMatrixRMaj> weights = new ArrayList<>();
        History history =
                trainer(network)
                        .earlyStopping(4)
                        .onEpoch(e -> weights.add(network.layer(1).weights().value().copy()))
                        .fit(MOONS, 200);
        double[] costs = history.validationCosts();
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            best = costs[i] < costs[best] ? i : best;
        }
        assertThat(costs).hasSize(best + 5);
        assertThat(network.layer(1).weights().value().data)
                .containsExactly(weights.get(best).data)
                .isNotEqualTo(weights.get(costs.length - 1).data);
    }

    @Test
    void changesNothingOfATrainingUpToItsEnd() {
        double[] watched = trainer(network()).earlyStopping(4).fit(MOONS, 200).costs();
        double[] plain = trainer(network()).fit(MOONS, watched.length).costs();
        assertThat(watched).containsExactly(plain);
    }

    @Test
    void asksForAValidationAndAPatience() {
        Trainer trainer =
                new Trainer(network(), new BinaryCrossEntropy(), new Adam(0.1)).earlyStopping(1);
        assertThatThrownBy(() -> trainer.fit(MOONS, 1))
                .hasMessage(
                        "early stopping watches the validation cost: call validation(dataset) too");
        assertThatThrownBy(() -> trainer.earlyStopping(0))
                .hasMessage("early stopping expects a patience of at least 1 epoch, got 0: try 10");
    }
}

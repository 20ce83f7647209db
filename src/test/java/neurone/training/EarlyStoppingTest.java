package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyStoppingTest {

    private static final double NAN = Double.NaN;
    private static final Dataset MOONS = ToyData.moons(40, 0.3, 1);
    private static final Dataset OTHER_MOONS = ToyData.moons(40, 0.3, 2);

    /** Follows a curve of validation costs, which a trainer of one number gives as it likes. */
    private static Trainer follow(String curve, int patience) {
        double[] costs = Arrays.stream(curve.split(" ")).mapToDouble(Double::parseDouble).toArray();
        EarlyStopping stopping = new EarlyStopping(patience);
        Network network = Network.inputs(1).dense(1, new Identity(), new Zeros()).build(1);
        Trainer trainer = new Trainer(network, new MeanSquaredError(), new GradientDescent(1));
        trainer.earlyStopping = stopping;
        DMatrixRMaj theta = network.layer(1).weights().value();
        for (int i = 1; i <= costs.length; i++) {
            theta.set(0, 0, i);
            Epoch epoch = new Epoch(i, 1, NAN, costs[i - 1], NAN, 1, 0.1, 0.5);
            stopping.afterEpoch(trainer, epoch);
            if (stopping.best().waited() >= patience) {
                break;
            }
        }
        return trainer;
    }

    private static double theta(Trainer trainer) {
        return trainer.network().layer(1).weights().value().get(0);
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
        Trainer trainer = follow(curve, 2);
        assertThat(theta(trainer)).isEqualTo(end);
        trainer.earlyStopping.afterFit(trainer);
        assertThat(theta(trainer)).isEqualTo(best);
        assertThat(trainer.earlyStopping.best().epoch()).isEqualTo(best);
        assertThat(trainer.earlyStopping.best().waited()).isZero();
    }

    @Test
    void hasNothingToRestoreBeforeTheFirstEpoch() {
        Trainer trainer = trainer(network()).earlyStopping(2);
        double before = trainer.network().layer(1).weights().value().get(0);
        trainer.fit(MOONS, 0);
        assertThat(trainer.network().layer(1).weights().value().get(0)).isEqualTo(before);
        assertThat(trainer.state().best()).isEmpty();
    }

    @Test
    void waitsAgainInTheNextFit() {
        Trainer trainer = trainer(network()).earlyStopping(4);
        trainer.fit(MOONS, 200);
        assertThat(trainer.state().best().orElseThrow().waited()).isZero();
        assertThat(trainer.fit(MOONS, 200).size()).isGreaterThanOrEqualTo(4);
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
        assertThat(history.best().number()).isEqualTo(best + 1);
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

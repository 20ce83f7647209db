package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import neurone.Network;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.InverseTime;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingStateTest {

    private static final Dataset MOONS = ToyData.moons(50, 0.3, 1);
    private static final Dataset OTHER_MOONS = ToyData.moons(30, 0.3, 2);

    private static Network network(long seed) {
        return Network.inputs(2)
                .dense(6, new RReLU())
                .dense(5, new PReLU())
                .dense(1, new Sigmoid())
                .build(seed);
    }

    private static Trainer trainer(Network network, Optimizer optimizer) {
        return new Trainer(network, new BinaryCrossEntropy(), optimizer)
                .batchSize(8)
                .schedule(new InverseTime(0.01))
                .l2(1e-3)
                .clipNorm(1)
                .validation(OTHER_MOONS);
    }

    private static double[] bits(Network network) {
        return network.parameters().stream()
                .flatMapToDouble(p -> Arrays.stream(p.value().data))
                .toArray();
    }

    private static double[][] measures(History history) {
        return history.epochs().stream()
                .map(e -> new double[] {e.cost(), e.validationCost(), e.lastGradientNorm()})
                .toArray(double[][]::new);
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#fastOptimizers")
    void goesOnWithTheSameBitsInAnotherTrainer(Optimizer optimizer) {
        Network whole = network(1);
        Trainer uninterrupted = trainer(whole, optimizer).seed(7);
        uninterrupted.fit(MOONS, 10);

        Trainer first = trainer(network(1), optimizer).seed(7);
        first.fit(MOONS, 4);
        Network second = network(99);
        Trainer resumed = trainer(second, optimizer).restore(first.state());
        assertThat(resumed.epoch()).isEqualTo(4);
        resumed.fit(MOONS, 6);

        assertThat(bits(second)).containsExactly(bits(whole));
        assertThat(measures(resumed.history())).isDeepEqualTo(measures(uninterrupted.history()));
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#fastOptimizers")
    void goesOnFromAnyEpochOfATrainingThatStopsEarly(Optimizer optimizer) {
        List<TrainingState> states = new ArrayList<>();
        Network whole = network(1);
        History history =
                trainer(whole, optimizer)
                        .seed(7)
                        .earlyStopping(5)
                        .every(1, trainer -> states.add(trainer.state()))
                        .fit(MOONS, 100);
        assertThat(history.size()).isBetween(6, 99);

        for (TrainingState state : states) {
            Network second = network(99);
            Trainer resumed = trainer(second, optimizer).earlyStopping(5).restore(state);
            History rest = resumed.fit(MOONS, 100);
            assertThat(rest.size()).isEqualTo(history.size() - state.epoch());
            assertThat(bits(second)).containsExactly(bits(whole));
        }
    }

    @Test
    void doesNotTrainOnWhatAConditionHasStopped() {
        List<TrainingState> states = new ArrayList<>();
        trainer(network(1), new Adam(0.1))
                .stopWhen(epoch -> epoch.number() == 2)
                .every(2, trainer -> states.add(trainer.state()))
                .fit(MOONS, 5);
        assertThat(states).singleElement().matches(TrainingState::stopped);
        Trainer resumed = trainer(network(1), new Adam(0.1)).restore(states.get(0));
        assertThat(resumed.fit(MOONS, 3).epochs()).isEmpty();
        assertThat(resumed.fit(MOONS, 3).epochs()).hasSize(3);
    }

    @Test
    void hasNothingLeftToDoAfterItsLastEpoch() {
        Trainer whole = trainer(network(1), new Adam(0.1)).earlyStopping(4);
        List<TrainingState> states = new ArrayList<>();
        whole.every(4, trainer -> states.add(trainer.state())).fit(MOONS, 4);
        Trainer resumed =
                trainer(network(2), new Adam(0.1)).earlyStopping(4).restore(states.get(0));
        assertThat(resumed.fit(MOONS, 4 - resumed.epoch()).epochs()).isEmpty();
        assertThat(bits(resumed.network())).containsExactly(bits(whole.network()));
    }

    @Test
    void stepsWithTheLearningRateOfItsLastEpoch() {
        Trainer trainer = withFallingRate(1);
        trainer.fit(MOONS, 3);
        Trainer resumed = withFallingRate(2).restore(trainer.state());
        trainer.step(MOONS.X(), MOONS.Y());
        resumed.step(MOONS.X(), MOONS.Y());
        assertThat(bits(resumed.network())).containsExactly(bits(trainer.network()));
    }

    private static Trainer withFallingRate(long seed) {
        Network network =
                Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(seed);
        return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.1))
                .schedule(new InverseTime(1));
    }

    @Test
    void sharesNoMatrixWithItsTrainer() {
        Network network = network(1);
        Trainer trainer = trainer(network, new Adam(0.1)).earlyStopping(5);
        trainer.fit(MOONS, 1);
        TrainingState state = trainer.state();
        double[] before = bits(network);
        trainer.fit(MOONS, 2);
        trainer.restore(state);
        assertThat(bits(network)).containsExactly(before);
        fill(state.snapshot().parameters());
        fill(state.snapshot().optimizerState().get(0));
        fill(state.best().orElseThrow().snapshot().parameters());
        assertThat(bits(network)).containsExactly(before);
        assertThat(trainer.state().snapshot().optimizerState().get(0).get(0).get(0, 0))
                .isNotEqualTo(123);
        assertThat(trainer.state().best().orElseThrow().snapshot().parameters().get(0).get(0, 0))
                .isNotEqualTo(123);
    }

    private static void fill(List<DMatrixRMaj> matrices) {
        matrices.forEach(matrix -> matrix.fill(123));
    }

    private static Trainer plain(Optimizer optimizer, int units) {
        Network network =
                Network.inputs(2).dense(units, new Tanh()).dense(1, new Sigmoid()).build(1);
        return new Trainer(network, new BinaryCrossEntropy(), optimizer);
    }

    @Test
    void refusesTheStateOfAnotherTraining() {
        Trainer trainer = plain(new Momentum(0.1), 4);
        double[] before = trainer.state().snapshot().parameters().get(0).data.clone();
        assertThatThrownBy(() -> trainer.restore(plain(new Momentum(0.1), 3).state()))
                .hasMessage(
                        "the state has (3, 2) where W[1] of Dense 1 (2 -> 4) is (4, 2): build the"
                                + " network with the layers that it had");
        assertThatThrownBy(() -> trainer.restore(trainer(network(1), new Momentum(0.1)).state()))
                .hasMessage(
                        "the state has 7 parameters, this network 4: build the network with the"
                                + " layers that it had");
        assertThatThrownBy(() -> trainer.restore(plain(new RMSProp(0.1), 4).state()))
                .hasMessage(
                        "the state is of a run with optimizer RMSProp[learningRate=0.1, decay=0.99,"
                                + " epsilon=1.0E-8], this trainer has Momentum[learningRate=0.1,"
                                + " beta=0.9]: give the trainer the settings that it had");
        Trainer stopping = plain(new Momentum(0.1), 4).validation(MOONS).earlyStopping(2);
        stopping.fit(MOONS, 1);
        assertThatThrownBy(() -> trainer.restore(stopping.state()))
                .hasMessage(
                        "the state is of a run with earlyStopping 2, this trainer has off: give the"
                                + " trainer the settings that it had");
        assertThat(trainer.state().snapshot().parameters().get(0).data).containsExactly(before);
    }

    /** Each setting that the bits of a run depend on. */
    static final List<UnaryOperator<Trainer>> OTHER_SETTINGS =
            List.of(
                    trainer -> trainer.batchSize(9),
                    trainer -> trainer.schedule(new InverseTime(0.02)),
                    trainer -> trainer.l2(1e-4),
                    trainer -> trainer.clipNorm(2),
                    trainer -> trainer.earlyStopping(3));

    @ParameterizedTest
    @FieldSource("OTHER_SETTINGS")
    void refusesTheStateOfOtherSettings(UnaryOperator<Trainer> change) {
        TrainingState state = trainer(network(1), new Adam(0.1)).state();
        Trainer other = change.apply(trainer(network(1), new Adam(0.1)));
        assertThatThrownBy(() -> other.restore(state))
                .hasMessageStartingWith("the state is of a run with ")
                .hasMessageEndingWith(": give the trainer the settings that it had");
        assertThatThrownBy(() -> trainer(network(1), new Adam(0.2)).restore(state))
                .hasMessageContaining("Adam[learningRate=0.1,")
                .hasMessageContaining("Adam[learningRate=0.2,");
    }

    @Test
    void refusesOtherDataThanThoseOfTheRun() {
        Trainer first = plain(new Adam(0.1), 4);
        assertThat(first.state().settings()).doesNotContainKey("data");
        first.fit(MOONS, 2);
        TrainingState state = first.state();
        Trainer resumed = plain(new Adam(0.1), 4).restore(state);
        double[] before = bits(resumed.network());
        assertThatThrownBy(() -> resumed.fit(OTHER_MOONS, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "the state that was restored is of a run on other data, m = 50, n_x = 2,"
                                + " n_y = 1, checksum \\w+, and this is m = 30, n_x = 2, n_y = 1,"
                                + " checksum \\w+: fit the data that it had, or train the network"
                                + " on these with a new trainer");
        assertThat(bits(resumed.network())).containsExactly(before);
        assertThat(resumed.state().settings()).isEqualTo(state.settings());

        resumed.fit(ToyData.moons(50, 0.3, 1), 1);
        resumed.fit(OTHER_MOONS, 1);
        assertThat(resumed.restore(state).epoch()).isEqualTo(2);
    }

    @Test
    void seesOneNumberOfTheDataThatIsAnother() {
        DMatrixRMaj X = MOONS.X();
        X.data[77] += 1e-9;
        Trainer first = plain(new Adam(0.1), 4);
        first.fit(MOONS, 1);
        Trainer resumed = plain(new Adam(0.1), 4).restore(first.state());
        assertThatThrownBy(() -> resumed.fit(new Dataset(X, MOONS.Y()), 1))
                .hasMessageStartingWith("the state that was restored is of a run on other data");
        assertThatThrownBy(() -> resumed.fit(MOONS.balanced(), 1))
                .hasMessageStartingWith("the state that was restored is of a run on other data");
    }

    @Test
    void goesOnFromTheBestEpochWithTheOptimizerStateThatItHad() {
        Trainer stopped = trainer(network(1), new Adam(0.1)).seed(7).earlyStopping(3);
        stopped.fit(MOONS, 100);
        int best = stopped.history().best().number();
        assertThat(best).isLessThan(stopped.epoch());
        Trainer whole = trainer(network(1), new Adam(0.1)).seed(7);
        whole.fit(MOONS, best);
        Snapshot expected = whole.state().snapshot();
        Snapshot kept = stopped.state().snapshot();
        for (int i = 0; i < expected.parameters().size(); i++) {
            assertThat(kept.parameters().get(i).data)
                    .containsExactly(expected.parameters().get(i).data);
            for (int j = 0; j < 3; j++) {
                assertThat(kept.optimizerState().get(i).get(j).data)
                        .containsExactly(expected.optimizerState().get(i).get(j).data);
            }
        }
    }

    @Test
    void refusesAnOptimizerStateThatDoesNotFit() {
        Trainer trainer = plain(new Momentum(0.1), 4);
        TrainingState state = trainer.state();
        List<List<DMatrixRMaj>> memory = new ArrayList<>(state.snapshot().optimizerState());
        memory.set(0, List.of());
        assertThatThrownBy(() -> trainer.restore(with(state, memory)))
                .hasMessage(
                        "the state has 0 matrices for the optimizer state of W[1] of Dense 1 (2 ->"
                                + " 4), which has 1: give the trainer the settings that it had");
        memory.set(0, List.of(new DMatrixRMaj(2, 4)));
        assertThatThrownBy(() -> trainer.restore(with(state, memory)))
                .hasMessage(
                        "the state has (2, 4) where the optimizer state of W[1] of Dense 1 (2 -> 4)"
                                + " is (4, 2): give the trainer the settings that it had");
        memory.remove(0);
        assertThatThrownBy(() -> with(state, memory))
                .hasMessage(
                        "a snapshot needs the optimizer state of each of its 4 parameters, got 3");
    }

    @Test
    void refusesABestOptimizerStateThatDoesNotFit() {
        Trainer trainer = trainer(network(1), new Momentum(0.1)).earlyStopping(5);
        trainer.fit(MOONS, 2);
        TrainingState state = trainer.state();
        TrainingState.Best best = state.best().orElseThrow();
        List<List<DMatrixRMaj>> other =
                best.snapshot().optimizerState().stream()
                        .map(m -> List.of(new DMatrixRMaj(1, 1)))
                        .toList();
        TrainingState damaged =
                new TrainingState(
                        state.settings(),
                        state.snapshot(),
                        state.seed(),
                        state.history(),
                        state.stopped(),
                        new TrainingState.Best(
                                best.epoch(),
                                best.waited(),
                                new Snapshot(best.snapshot().parameters(), other)));
        assertThatThrownBy(() -> trainer.restore(damaged))
                .hasMessageStartingWith("the state has (1, 1) where the optimizer state of W[1]");
    }

    private static TrainingState with(TrainingState state, List<List<DMatrixRMaj>> memory) {
        return new TrainingState(
                state.settings(),
                new Snapshot(state.snapshot().parameters(), memory),
                state.seed(),
                state.history(),
                state.stopped(),
                state.best().orElse(null));
    }

    @Test
    void refusesPartsThatDoNotBelongTogether() {
        Trainer trainer = plain(new Adam(0.1), 4);
        History second = new History(trainer.fit(MOONS, 2).epochs().subList(1, 2));
        assertThatThrownBy(() -> state(second, null))
                .hasMessage("a state expects epochs counted from 1, got 2 in place 1");
        var best = new TrainingState.Best(3, 0, NOTHING);
        assertThatThrownBy(() -> state(trainer.history(), best))
                .hasMessage("the best epoch of a state expects a number up to 2, got 3");
        assertThatThrownBy(() -> new TrainingState.Best(0, 0, NOTHING))
                .hasMessage(
                        "the best epoch of a state expects a number from 1 and a wait from 0, got 0"
                                + " and 0");
    }

    private static final Snapshot NOTHING = new Snapshot(List.of(), List.of());

    private static TrainingState state(History history, TrainingState.Best best) {
        return new TrainingState(Map.of(), NOTHING, 0, history, false, best);
    }
}

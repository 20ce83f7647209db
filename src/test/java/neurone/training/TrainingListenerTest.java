package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.Pass;
import neurone.activation.RReLU;
import neurone.activation.Sigmoid;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import org.junit.jupiter.api.Test;

class TrainingListenerTest {

    private static final Dataset MOONS = ToyData.moons(25, 0.2, 1);

    private final Network network =
            Network.inputs(2).dense(6, new RReLU()).dense(1, new Sigmoid()).build(1);
    private final Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05));

    private static double[] bits(Network network) {
        return network.parameters().stream()
                .flatMapToDouble(p -> Arrays.stream(p.value().data))
                .toArray();
    }

    @Test
    void hearsOfEachStep() {
        List<Step> steps = new ArrayList<>();
        History history = trainer.batchSize(5).onStep(steps::add).fit(MOONS, 2);
        assertThat(steps).extracting(Step::epoch).containsExactly(1, 1, 1, 1, 1, 2, 2, 2, 2, 2);
        assertThat(steps).extracting(Step::batch).containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        assertThat(steps).extracting(Step::batches).containsOnly(5);
        double mean = steps.subList(0, 5).stream().mapToDouble(Step::cost).average().orElseThrow();
        assertThat(history.epochs().get(0).cost()).isEqualTo(mean, within(1e-12));
    }

    @Test
    void hearsOfEachEpochAndOfTheEndAndMayStop() {
        List<String> heard = new ArrayList<>();
        TrainingListener listener =
                new TrainingListener() {
                    @Override
                    public void afterEpoch(Trainer trainer, Epoch epoch) {
                        heard.add("epoch " + epoch.number());
                        if (epoch.number() == 2) {
                            trainer.stop();
                        }
                    }

                    @Override
                    public void afterFit(Trainer trainer) {
                        heard.add("end after " + trainer.epoch());
                    }
                };
        trainer.listener(listener).fit(MOONS, 10);
        assertThat(heard).containsExactly("epoch 1", "epoch 2", "end after 2");
        trainer.fit(MOONS, 1);
        assertThat(heard).endsWith("epoch 3", "end after 3");
    }

    /** What a listener evaluates has weights of its own, and more examples than a batch. */
    @Test
    void trainsOnWhateverAListenerEvaluates() {
        double[] w = new double[MOONS.size()];
        Arrays.setAll(w, i -> 1 + i % 5);
        Dataset weighted = MOONS.withWeights(w);
        for (Dataset train : List.of(MOONS, weighted)) {
            Trainer alone = trainer();
            Trainer watched = trainer();
            watched.onStep(step -> watched.evaluate(train == MOONS ? weighted : MOONS));
            assertThat(watched.fit(train, 3).costs()).isEqualTo(alone.fit(train, 3).costs());
        }
    }

    private static Trainer trainer() {
        Network network = Network.inputs(2).dense(6, new RReLU()).dense(1, new Sigmoid()).build(1);
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05)).batchSize(4);
    }

    @Test
    void fitsFromAListenerBetweenEpochsButNotInOne() {
        trainer.onEpoch(
                epoch -> {
                    if (epoch.number() == 1) {
                        trainer.fit(MOONS, 2);
                    }
                });
        assertThat(trainer.fit(MOONS, 2).epochs()).hasSize(4);
        trainer.onStep(step -> trainer.fit(MOONS, 1));
        assertThatThrownBy(() -> trainer.fit(MOONS, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "fit was called in the middle of an epoch, by a listener of steps: call it"
                                + " from onEpoch, or after the fit that is under way");
        assertThat(trainer.state().epoch()).isEqualTo(4);
    }

    @Test
    void doesNotFitInAnEpochEvenAfterAStepOfItsOwn() {
        List<Step> heard = new ArrayList<>();
        trainer.onStep(
                step -> {
                    heard.add(step);
                    if (heard.size() == 1) {
                        trainer.step(MOONS.X(), MOONS.Y());
                        trainer.fit(MOONS, 1);
                    }
                });
        assertThatThrownBy(() -> trainer.fit(MOONS, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("fit was called in the middle of an epoch");
        assertThat(heard).hasSize(2);
    }

    @Test
    void hearsThroughAListenerThatAnotherAdds() {
        List<Integer> heard = new ArrayList<>();
        trainer.onEpoch(
                epoch -> {
                    if (epoch.number() == 1) {
                        trainer.onEpoch(later -> heard.add(later.number()));
                    }
                });
        trainer.fit(MOONS, 3);
        assertThat(heard).containsExactly(2, 3);
    }

    @Test
    void evaluatesAsAPassDoesAndChangesNothing() {
        trainer.fit(MOONS, 20);
        double[] before = bits(network);
        Pass pass = network.newPass(new BinaryCrossEntropy());
        pass.forward(MOONS.X(), Mode.inference());
        for (int batchSize : new int[] {1, 7, 50, 1000}) {
            Evaluation evaluation = trainer.batchSize(batchSize).evaluate(MOONS);
            assertThat(evaluation.cost()).isEqualTo(pass.cost(MOONS.Y()), within(1e-12));
            assertThat(evaluation.accuracy()).isEqualTo(Accuracy.of(pass.Yhat(), MOONS.Y()));
        }
        assertThat(bits(network)).containsExactly(before);
        assertThat(trainer.evaluate(MOONS).toString()).startsWith("cost 0.").endsWith("%");
        assertThatThrownBy(() -> trainer.evaluate(ToyData.blobs(10, 3, 0.1, 1)))
                .hasMessage(
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y");
    }

    @Test
    void measuresOnValidationWhatEvaluateMeasures() {
        Dataset held = ToyData.moons(30, 0.2, 2);
        Epoch last = trainer.batchSize(8).validation(held).fit(MOONS, 5).last();
        assertThat(trainer.evaluate(held).cost()).isEqualTo(last.validationCost());
        assertThat(trainer.evaluate(held).accuracy()).isEqualTo(last.validationAccuracy());
    }

    @Test
    void knowsTheBestEpochOfThoseThatWereValidated() {
        assertThatThrownBy(() -> trainer.fit(MOONS, 2).best())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "there is no validation cost to compare: call validation(dataset) before"
                                + " fit");
        History history = trainer.validation(ToyData.moons(30, 0.2, 2)).fit(MOONS, 10);
        double[] costs = history.validationCosts();
        assertThat(history.best().validationCost())
                .isEqualTo(Arrays.stream(costs).min().orElseThrow());
    }
}

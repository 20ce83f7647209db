package neurone.playground.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.playground.http.Refusal;
import neurone.playground.run.Lane;
import neurone.playground.run.Moment;
import neurone.playground.run.Palettes;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Dataset MOONS = ToyData.moons(40, 0.1, 1);
    private static final CostSlice.Place W = new CostSlice.Place(1, "W", 0, 1);
    private static final CostSlice.Place B = new CostSlice.Place(2, "b", 0, 0);

    private static <R> R see(Moment.Look<R> look) throws Exception {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(4);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1));
        try (Lane lane = Lane.of(trainer, MOONS, new Palettes())) {
            return lane.look(look).get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void theCurveIsThatOfTheLibrary() throws Exception {
        Map<String, Object> curve = see(moment -> ActivationCurve.of(moment, 1));
        double[] a = (double[]) curve.get("a");
        double[] slope = (double[]) curve.get("slope");
        assertThat(a).hasSize(121);
        // z = 1
        assertThat(a[70]).isEqualTo(Math.tanh(1));
        assertThat(slope[70]).isCloseTo(1 - Math.tanh(1) * Math.tanh(1), within(1e-15));
        assertThat(Arrays.stream((double[]) curve.get("bins")).sum()).isCloseTo(1, within(1e-12));
        assertThat((double) curve.get("flat")).isZero();
    }

    @Test
    void softmaxHasNoCurve() {
        Network network = Network.inputs(2).dense(2, new Softmax()).build(1);
        Trainer trainer =
                new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(1));
        Dataset blobs = ToyData.blobs(20, 2, 0.1, 1);
        try (Lane lane = Lane.of(trainer, blobs, new Palettes())) {
            assertThatThrownBy(
                            () ->
                                    lane.look(moment -> ActivationCurve.of(moment, 1))
                                            .get(10, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(Refusal.class)
                    .hasMessageContaining("it has no curve");
        }
    }

    @Test
    void theMiddleOfTheMapIsTheCostOfNow() throws Exception {
        double[] seen =
                see(
                        moment -> {
                            double x = W.of(moment.network()).get(0, 1);
                            Map<String, Object> map = CostSlice.of(moment, W, B, x, 0, 4);
                            double[] costs = (double[]) map.get("costs");
                            double right = CostSlice.at(moment, Map.of(W, x + 2, B, 0.0));
                            double top = CostSlice.at(moment, Map.of(W, x, B, 2.0));
                            double now = moment.trainer().evaluate(MOONS).cost();
                            double stays = W.of(moment.network()).get(0, 1) - x;
                            return new double[] {
                                costs[20 * 41 + 20] - now,
                                costs[20 * 41 + 40] - right,
                                costs[20] - top,
                                stays
                            };
                        });
        assertThat(seen).containsExactly(new double[4], within(1e-14));
    }

    @Test
    void aMapOfNothingIsRefused() {
        CostSlice.Place none = new CostSlice.Place(1, "W", 3, 0);
        assertThatThrownBy(() -> see(moment -> CostSlice.of(moment, none, B, 0, 0, 4)))
                .hasMessageContaining("this network has no such number");
    }

    @Test
    void theRaceSaysWhichShapeThereIs() {
        Map<String, Object> race = ProductRace.of(3, 2, 2, 4);
        assertThat(race).containsEntry("rows", 3).containsEntry("columns", 4);
        assertThat(race).containsEntry("multiplications", 24L);
        assertThatThrownBy(() -> ProductRace.of(3, 2, 5, 4))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "W X does not exist: W (3, 2) has 2 columns, X (5, 4) has 5 rows; they"
                                + " must be as many");
        assertThatThrownBy(() -> ProductRace.of(1000, 1000, 1000, 1000))
                .hasMessage("the race ends at 20000000 multiplications");
    }
}

package neurone.playground.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.playground.http.Fields;
import neurone.schedule.Cosine;
import neurone.schedule.StepDecay;
import neurone.schedule.WarmUp;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneTest {

    private static <R> R wait(Future<R> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    private static List<double[]> numbers(Lane lane) throws Exception {
        return wait(lane.look(moment -> numbers(moment.network())));
    }

    private static List<double[]> numbers(Network network) {
        return network.parameters().stream().map(p -> p.value().data.clone()).toList();
    }

    private static void assertSame(List<double[]> a, List<double[]> b) {
        assertThat(a).usingRecursiveComparison().isEqualTo(b);
    }

    private static Optimizer optimizer(Lane lane) throws Exception {
        return wait(lane.look(moment -> moment.trainer().optimizer()));
    }

    private static Lane lane(String optimizer, int batch) {
        Setup setup = Setups.of(Setups.data("moons", ""), optimizer, batch);
        return Lane.of(Setups.script(setup), new Palettes());
    }

    @Test
    void comesToTheBitsOfFit() throws Exception {
        Dataset train = ToyData.moons(60, 0.05, 3).split(0.8, 3).train();
        Network network = Network.inputs(2).dense(5, new Tanh()).dense(1, new Sigmoid()).build(7);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.03))
                .seed(7)
                .batchSize(10)
                .l2(0.001)
                .schedule(new StepDecay(10, 0.5))
                .fit(train, 30);
        try (Lane lane = lane("Adam(0.03)", 10)) {
            wait(lane.advance(75));
            wait(lane.advance(75));
            assertThat(lane.position()).isEqualTo(150);
            assertSame(numbers(lane), numbers(network));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 48})
    void comesBackToTheSameBits(int batch) throws Exception {
        try (Lane lane = lane("Adam(0.03)", batch)) {
            wait(lane.advance(37));
            List<double[]> at37 = numbers(lane);
            wait(lane.advance(400));
            List<double[]> at437 = numbers(lane);
            for (int step : new int[] {37, 437, 0, 37, 437, 436, 437}) {
                wait(lane.goTo(step));
                assertThat(lane.position()).isEqualTo(step);
                if (step == 37) {
                    assertSame(numbers(lane), at37);
                } else if (step == 437) {
                    assertSame(numbers(lane), at437);
                }
            }
        }
    }

    @Test
    void repeatsWhatWasChangedOnTheWay() throws Exception {
        try (Lane lane = lane("GradientDescent(0.5)", 10)) {
            wait(lane.advance(33));
            Map<String, Object> edit =
                    Map.of(
                            "layer",
                            1.0,
                            "parameter",
                            "W",
                            "row",
                            2.0,
                            "column",
                            1.0,
                            "value",
                            -3.0);
            wait(lane.edit(new Fields(edit)));
            assertThat(numbers(lane).get(0)[5]).isEqualTo(-3);
            wait(lane.advance(20));
            Setup other = Setups.of(Setups.data("moons", ""), "Adam(0.1)", 1);
            wait(lane.change(other));
            wait(lane.advance(60));
            List<double[]> end = numbers(lane);
            for (int step : new int[] {0, 33, 53, 54}) {
                wait(lane.goTo(step));
                wait(lane.goTo(113));
                assertSame(numbers(lane), end);
            }
            Script script = wait(lane.look(Moment::script));
            Script again = Script.of(new Fields(plain(script.toMap())));
            try (Lane twin = Lane.of(again, new Palettes())) {
                wait(twin.goTo(113));
                assertSame(numbers(twin), end);
            }
        }
    }

    /** As a page would send it back: every number a double. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Map<String, Object> map) {
        return (Map<String, Object>) plainValue(map);
    }

    private static Object plainValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, v) -> copy.put((String) name, plainValue(v)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(LaneTest::plainValue).toList();
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    @Test
    void forgetsWhatComesAfterAChange() throws Exception {
        try (Lane lane = lane("GradientDescent(0.5)", 0)) {
            wait(lane.advance(50));
            wait(lane.goTo(10));
            wait(lane.change(Setups.of(Setups.data("moons", ""), "Adam(0.1)", 0)));
            assertThat(wait(lane.look(Moment::furthest))).isEqualTo(10);
            wait(lane.advance(5));
            Script script = wait(lane.look(Moment::script));
            assertThat(script.changes()).hasSize(1);
            assertThat(optimizer(lane)).isEqualTo(new Adam(0.1));
            wait(lane.goTo(9));
            assertThat(optimizer(lane)).isEqualTo(new GradientDescent(0.5));
        }
    }

    @Test
    void stopsWhereACostIsNotFiniteAndComesBack() throws Exception {
        Setup setup =
                Setups.with(
                        Setups.of(Setups.data("formula", "x1*x2"), "GradientDescent(1000)", 0),
                        List.of(),
                        List.of(Setups.layer(5, "ReLU"), Setups.layer(1, "Identity")),
                        "MeanSquaredError");
        try (Lane lane = Lane.of(Setups.script(setup), new Palettes())) {
            wait(lane.advance(10_000));
            int end = lane.position();
            assertThat(lane.hasFailed()).isTrue();
            assertThat(end).isBetween(1, 1000);
            String message = wait(lane.look(m -> m.failure().orElseThrow().getMessage()));
            assertThat(message).contains("not finite").contains("learning rate");
            wait(lane.goTo(end - 1));
            assertThat(lane.hasFailed()).isFalse();
            assertThat(numbers(lane)).allSatisfy(row -> assertThat(row).doesNotContain(Double.NaN));
            wait(lane.advance(5));
            assertThat(lane.hasFailed()).isTrue();
            assertThat(lane.position()).isEqualTo(end);
        }
    }

    /** As a student would write it. */
    private record Square() implements Elementwise {

        @Override
        public double value(double z) {
            return z * z;
        }

        @Override
        public double derivative(double z, double a) {
            return 2 * z;
        }
    }

    @Test
    void trainsTheTrainerOfAProgram() throws Exception {
        Dataset data = ToyData.circles(40, 0.05, 1);
        Network network = Network.inputs(2).dense(4, new Square()).dense(1, new Sigmoid()).build(3);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05));
        trainer.schedule(new WarmUp(3, new Cosine(90))).fit(data, 5);
        List<double[]> before = numbers(network);
        Palettes palettes = new Palettes();
        try (Lane lane = Lane.of(trainer, data, palettes)) {
            assertThat(palettes.ownParts().get("g")).containsExactly("Square");
            wait(lane.advance(20));
            assertThat(trainer.epoch()).isEqualTo(25);
            List<double[]> after = numbers(lane);
            wait(lane.goTo(0));
            assertSame(numbers(lane), before);
            Script script = wait(lane.look(Moment::script));
            try (Lane twin = Lane.of(script, palettes)) {
                assertSame(numbers(twin), before);
            }
            wait(lane.goTo(20));
            assertSame(numbers(lane), after);
        }
    }

    @Test
    void saysWhatAStudentsPartThrows() throws Exception {
        Elementwise broken =
                new Elementwise() {
                    @Override
                    public double value(double z) {
                        return z;
                    }

                    @Override
                    public double derivative(double z, double a) {
                        throw new ArrayIndexOutOfBoundsException("mine");
                    }
                };
        Network network = Network.inputs(2).dense(2, broken).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.1));
        try (Lane lane = Lane.of(trainer, ToyData.xor(), new Palettes())) {
            wait(lane.advance(3));
            assertThat(lane.hasFailed()).isTrue();
            String message = wait(lane.look(m -> m.failure().orElseThrow().getMessage()));
            assertThat(message).contains("mine");
        }
    }

    @Test
    void trainsAlikeOnFeatures() throws Exception {
        Setup setup =
                Setups.with(
                        Setups.of(Setups.data("circles", ""), "Adam(1)", 0),
                        List.of("x1^2", "x2^2"),
                        List.of(Setups.layer(1, "Sigmoid")),
                        "BinaryCrossEntropy");
        try (Lane lane = Lane.of(Setups.script(setup), new Palettes())) {
            wait(lane.advance(60));
            double accuracy =
                    wait(lane.look(m -> m.trainer().evaluate(m.problem().train()).accuracy()));
            assertThat(accuracy).isGreaterThan(0.95);
        }
    }

    @Test
    void endsItsThreadInTheMiddleOfARun() throws Exception {
        Set<Thread> others = alive();
        // more steps than there is time for
        Setup setup = Setups.of(Setups.data("circles", ""), "Adam(0.03)", 0);
        Lane lane = Lane.of(Setups.script(setup), new Palettes());
        assertThat(lane.advance(1_000_000)).isNotDone();
        Thread.sleep(100);
        lane.close();
        lane.close();
        for (int i = 0; i < 100 && !others.containsAll(alive()); i++) {
            Thread.sleep(50);
        }
        assertThat(alive()).isSubsetOf(others);
        assertThatThrownBy(() -> lane.advance(1).get(5, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    /** The threads of lanes, which other tests may have left. */
    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(LaneThread.NAME))
                .collect(Collectors.toSet());
    }
}

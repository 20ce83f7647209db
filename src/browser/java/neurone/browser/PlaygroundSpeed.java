package neurone.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Split;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.playground.Playground;
import neurone.training.Trainer;

/**
 * Prints how fast the page of the playground is in a real browser: frames a second, the answer to a
 * drawn digit, what it costs the training, and its bytes. Each figure stands beside its target; a
 * busy machine gives worse ones.
 */
public final class PlaygroundSpeed {

    private static final String TWO_LANES =
            "d=spirals_300_0.02_3_0.8_7&n=8.Tanh-8.Tanh-1.Sigmoid&opt=Adam(0.03)&seed=7&lane=&lang=en";
    private static final String ONE_LANE = TWO_LANES.replace("&lane=", "");
    private static final String DIGITS =
            "d=digits_1000_0_3_0.8_7&n=32.ReLU-10.Softmax&loss=CategoricalCrossEntropy"
                    + "&opt=Adam(0.003)&b=32&lang=en";
    private static final int ROUNDS = 3;
    private static final long SECOND = 1_000_000_000L;

    private final BrowserPage page;
    private final Playground playground;

    private PlaygroundSpeed(BrowserPage page, Playground playground) {
        this.page = page;
        this.playground = playground;
    }

    /** Prints all figures; takes about a minute. */
    public static void main(String[] arguments) throws InterruptedException {
        try (BrowserPage page = BrowserPage.start(1280, 1000, false);
                Playground playground = Playground.show(Locale.ENGLISH)) {
            PlaygroundSpeed speed = new PlaygroundSpeed(page, playground);
            speed.frames("2-8-8-1, two lanes", TWO_LANES, 20);
            speed.frames("784-32-10", DIGITS, 10);
            speed.digit();
            speed.bytes();
            speed.cost();
        }
    }

    private void frames(String name, String state, int target) throws InterruptedException {
        page.open(playground, state);
        List<Double> rates = new ArrayList<>();
        page.click("#play");
        Thread.sleep(2_000);
        for (int i = 0; i < ROUNDS; i++) {
            long before = frames();
            long start = System.nanoTime();
            Thread.sleep(4_000);
            rates.add((frames() - before) * 1.0 * SECOND / (System.nanoTime() - start));
        }
        page.click("#play");
        print("frames a second, " + name, "%.1f", rates, "at least " + target);
    }

    private long frames() {
        return ((Number) page.js("return Number(document.documentElement.dataset.frames)"))
                .longValue();
    }

    /** As the page measures it: from the stroke until the answer is there, with the training on. */
    private void digit() {
        page.open(playground, DIGITS);
        page.goTo(50);
        page.click("#play");
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            page.js("document.querySelector('.clear').click()");
            page.pull(".pad", 0, 0, 10, 40);
            page.await(() -> page.count(".answer") == 10);
            times.add(Double.valueOf(page.text(".hint.time").replaceAll("\\D+", "")));
        }
        page.click("#play");
        print("ms until a drawn digit is answered while it trains", "%.0f", times, "within 50");
    }

    private void bytes() {
        page.open(playground, ONE_LANE);
        Object bytes =
                page.js(
                        "return performance.getEntriesByType('resource').concat("
                                + "performance.getEntriesByType('navigation'))"
                                + ".filter(e => !e.name.includes('/api/'))"
                                + ".reduce((sum, e) => sum + e.decodedBodySize, 0)");
        print("kB of the page and all it needs", "%.1f", List.of(kilo(bytes)), "at most 250");
    }

    private static double kilo(Object bytes) {
        return ((Number) bytes).doubleValue() / 1000;
    }

    /** Steps a second alone, and in the page at its fastest, in turns. */
    private void cost() throws InterruptedException {
        List<Double> alone = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            page.driver.get("about:blank");
            double without = alone();
            double with = shown();
            if (i > 0) {
                alone.add(without);
                shown.add(with);
            }
        }
        print("steps a second, 2-8-8-1, alone", "%.0f", alone, "");
        print("steps a second, 2-8-8-1, in the page", "%.0f", shown, "");
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            costs.add(100 * (1 - shown.get(i) / alone.get(i)));
        }
        print("% slower in the page", "%.1f", costs, "at most 20");
    }

    private static double alone() {
        Split spirals = ToyData.spirals(300, 0.02, 7).split(0.8, 7);
        Tanh g = new Tanh();
        Network network =
                Network.inputs(2).dense(8, g).dense(8, g).dense(1, new Sigmoid()).build(7);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.03)).seed(7);
        trainer.validation(spirals.test());
        trainer.fit(spirals.train(), 1_000);
        long start = System.nanoTime();
        int epochs = 0;
        while (System.nanoTime() - start < 4 * SECOND) {
            trainer.fit(spirals.train(), 500);
            epochs += 500;
        }
        return epochs * 1.0 * SECOND / (System.nanoTime() - start);
    }

    private double shown() throws InterruptedException {
        page.open(playground, ONE_LANE);
        page.set("speed", "0");
        page.click("#play");
        Thread.sleep(1_500);
        int before = page.step();
        long start = System.nanoTime();
        Thread.sleep(4_000);
        int after = page.step();
        long nanos = System.nanoTime() - start;
        page.click("#play");
        return (after - before) * 1.0 * SECOND / nanos;
    }

    private static void print(String name, String format, List<Double> values, String target) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        String each = String.format(Locale.ROOT, format, sorted.get(sorted.size() / 2));
        String least = String.format(Locale.ROOT, format, sorted.get(0));
        String most = String.format(Locale.ROOT, format, sorted.get(sorted.size() - 1));
        String range = sorted.size() == 1 ? "" : " (" + least + " to " + most + ")";
        System.out.println(name + ": " + each + range + (target.isEmpty() ? "" : "; " + target));
    }
}

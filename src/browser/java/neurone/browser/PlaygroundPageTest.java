package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.ToyData;
import neurone.examples.extending.Swish;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.playground.Playground;
import neurone.training.Trainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What the page shows: the numbers of the library, a step by hand, a digit that is read. */
@Tag("slow")
class PlaygroundPageTest extends BrowserTest {

    private static Trainer trained(int epochs) {
        Split moons = ToyData.moons(120, 0.1, 3).split(0.8, 3);
        Network network = Network.inputs(2).dense(4, new Tanh()).dense(1, new Sigmoid()).build(5);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05)).seed(5);
        trainer.validation(moons.test()).fit(moons.train(), epochs);
        return trainer;
    }

    @Test
    void showsTheNumbersOfTheLibrary() {
        for (int step : new int[] {0, 1, 40, 300}) {
            page.goTo(step);
            Trainer trainer = trained(step);
            Dataset train = ToyData.moons(120, 0.1, 3).split(0.8, 3).train();
            String cost = String.format(Locale.ROOT, "J = %.4f", trainer.evaluate(train).cost());
            page.await(() -> page.text(".score").contains(cost));
        }
        page.click(".unit:not(.input)");
        page.await(() -> !page.text("#unit table").isEmpty());
        double w = trained(300).network().layer(1).weights().value().get(0, 0);
        WebElement field = page.find("#unit input");
        assertThat(Double.parseDouble(field.getDomProperty("value"))).isCloseTo(w, within(1e-6));
        field.click();
        assertThat(field.getDomProperty("value")).isEqualTo(String.valueOf(w));
    }

    @Test
    void trainsAndComesBackToTheSameNumbers() {
        page.click("#play");
        page.await(() -> page.step() > 30);
        page.click("#play");
        page.await(() -> page.text("#play").contains("Train"));
        int step = page.step();
        String score = page.text(".score");
        page.click("#step");
        page.await(() -> page.step() == step + 1);
        page.click("#back");
        page.await(() -> page.step() == step);
        assertThat(page.text(".score")).isEqualTo(score);
        page.click("#reset");
        page.await(() -> page.step() == 0);
        page.goTo(step);
        assertThat(page.text(".score")).isEqualTo(score);
    }

    @Test
    void explainsAStepByHand() {
        page.goTo(5);
        page.click("#explain");
        page.await(() -> page.text("#pencil .formula").contains("Z[1] = W[1] A[0] + b[1]"));
        page.click("#pencil .result .number");
        page.await(() -> page.text(".origin").contains("×"));
        int count = Integer.parseInt(page.text("#pencil .place").replaceAll(".* of (\\d+)", "$1"));
        page.set("formulas-list", String.valueOf(count - 2));
        page.await(() -> page.text("#pencil .place").startsWith("formula " + (count - 1)));
        page.click("#nextFormula");
        assertThat(page.text("#pencil .place")).isEqualTo("formula " + count + " of " + count);
        page.click("#check");
        page.await(() -> page.text("#pencil").contains("agree"));
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void givesTheSameNumbersFromAnAddress() {
        page.click("#compare");
        page.await(() -> page.js("return document.querySelectorAll('.lane').length").equals(2L));
        page.set("batch", "8");
        page.await(() -> page.hash().contains("lane=b"));
        page.goTo(77);
        List<?> scores = scores();
        String state = page.hash();
        try (Playground other = Playground.show(Locale.FRENCH)) {
            page.open(other, state);
            page.await(() -> page.step() == 77);
            assertThat(scores()).isEqualTo(scores);
        }
    }

    private static List<?> scores() {
        return (List<?>)
                page.js("return [...document.querySelectorAll('.score')].map(s => s.textContent)");
    }

    @Test
    void leadsBackFromACostThatIsNotFinite() {
        page.open(
                playground,
                "d=formula_60_0_3_0.8_3&dt=x1*x2&n=5.ReLU-1.Identity&loss=MeanSquaredError"
                        + "&opt=GradientDescent(1000)&lang=en");
        page.click("#play");
        page.await(() -> page.banner().contains("not finite"));
        int end = page.step();
        page.click("#lastFinite");
        page.await(() -> page.step() == end - 1);
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void readsADrawnDigit() {
        page.open(
                playground,
                "d=digits_1000_0_3_0.8_7&n=32.ReLU-10.Softmax&loss=CategoricalCrossEntropy"
                        + "&opt=Adam(0.003)&b=32&lang=en");
        page.goTo(50);
        page.pull(".pad", 0, -50, 10, 50);
        page.await(() -> page.text(".answers").contains("9"));
        assertThat(page.js("return document.querySelectorAll('.answer').length")).isEqualTo(10L);
    }

    @Test
    void showsThePartsOfAProgram() {
        Dataset data = ToyData.circles(60, 0.05, 1);
        Network network = Network.inputs(2).dense(5, new Swish()).dense(1, new Sigmoid()).build(1);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05));
        try (Playground own = Playground.show(trainer, data)) {
            page.open(own, "");
            page.click("#step");
            page.await(() -> page.step() == 1);
            assertThat(page.text("#g0")).contains("Swish");
            page.set("g0", "Tanh");
            page.await(() -> page.hash().contains("5.Tanh") && page.step() == 0);
            page.set("g0", "Swish");
            page.await(() -> page.hash().contains("5.Swish"));
            assertThat(page.banner()).isEmpty();
        }
        assertThat(trainer.epoch()).isEqualTo(1);
    }

    @Test
    void asksNobodyElse() {
        page.click("#play");
        page.await(() -> page.step() > 5);
        page.click("#play");
        String origin = "http://" + playground.address().getAuthority() + "/";
        List<?> asked =
                (List<?>)
                        page.js(
                                "return performance.getEntriesByType('resource').map(e => e.name)"
                                        + ".filter(name => !name.startsWith('data:'))");
        assertThat(asked).isNotEmpty().allMatch(name -> name.toString().startsWith(origin));
        Object bytes =
                page.js(
                        "return performance.getEntriesByType('resource').filter(e =>"
                                + " !e.name.includes('/api/')).reduce((sum, e) => sum +"
                                + " e.decodedBodySize, 0)");
        assertThat(((Number) bytes).intValue()).isBetween(50_000, 250_000);
    }
}

package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page as somebody sees and uses it. */
@Tag("slow")
class PlaygroundPageTest {

    private static final String MOONS =
            "d=moons_120_0.1_3_0.8_3&n=4.Tanh-1.Sigmoid&opt=Adam(0.05)&seed=5&lang=en";

    private static Playground playground;
    private static BrowserPage page;

    @BeforeAll
    static void start() {
        page = BrowserPage.start(1280, 1000, false);
        playground = Playground.show(Locale.ENGLISH);
    }

    @AfterAll
    static void end() {
        if (playground != null) {
            page.close();
            playground.close();
        }
    }

    @BeforeEach
    void open() {
        page.open(playground, MOONS);
    }

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
        assertThat(page.find("#unit input").getDomProperty("value")).isEqualTo(String.valueOf(w));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind       | spirals",
                "kind       | xor",
                "kind       | blobs",
                "kind       | formula",
                "kind       | points",
                "kind       | parity",
                "size       | 50",
                "noise      | 0.3",
                "trainShare | 0.5",
                "dataSeed   | 9",
                "feature2   | true",
                "otherFeature | exp(-x1^2)",
                "units0     | 7",
                "g0         | LeakyReLU(0.1)",
                "init0      | Zeros",
                "loss       | MeanSquaredError",
                "optimizer  | RMSProp",
                "rate       | 0.123",
                "rateSlider | 2",
                "others     | 0.5, 0.9, 1e-8",
                "schedule   | Cosine(500)",
                "batch      | 8",
                "l2         | 0.01",
                "clip       | 1",
                "seed       | 11"
            })
    void takesEachSetting(String id, String value) {
        String before = page.hash();
        page.set(id, value);
        page.await(() -> !page.hash().equals(before));
        page.click("#step");
        page.await(() -> page.step() == 1);
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void addsAndRemovesLayers() {
        page.js("document.getElementById('group-layers').open = true");
        page.click("#addLayer");
        page.await(() -> page.hash().contains("n=4.Tanh-4.Tanh-1.Sigmoid"));
        page.click("#remove0");
        page.await(() -> page.hash().contains("n=4.Tanh-1.Sigmoid"));
        page.set("g0", "Softmax");
        page.await(() -> page.hash().contains("Softmax"));
    }

    @Test
    void saysWhatIsRefusedAndGoesOn() {
        page.js("document.getElementById('group-features').open = true");
        page.type("#otherFeature", "x9 +");
        page.await(() -> page.banner().contains("cannot be read after"));
        page.click("#step");
        page.await(() -> page.step() == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void asksBeforeASceneMoves(int lesson) {
        page.click("#lesson" + lesson);
        page.await(() -> !page.text("#scene h2").isEmpty());
        page.click("#try");
        page.await(() -> page.text("#scene .answer").contains("Choose an answer"));
        page.click("#choice1");
        page.click("#try");
        page.await(() -> page.text("#scene .answer").contains("That is it"));
        if (lesson == 2) {
            page.await(() -> page.text("#pencil .formula").contains("Z[1] = W[1] A[0] + b[1]"));
        } else {
            page.await(() -> page.step() > 3);
            page.click("#play");
        }
        assertThat(page.barriers()).isEmpty();
        page.click("#leave");
        assertThat(page.find("#scene").isDisplayed()).isFalse();
    }

    @Test
    void isLedByTheKeyboardAlone() {
        page.js("document.activeElement.blur()");
        page.press(Keys.ARROW_RIGHT);
        page.await(() -> page.step() == 1);
        page.press("e");
        page.await(() -> page.step() == 2);
        page.press(Keys.ARROW_LEFT);
        page.await(() -> page.step() == 1);
        page.press(" ");
        page.await(() -> page.step() > 5);
        page.press(" ");
        page.await(() -> page.text("#play").contains("Train"));
        page.press("r");
        page.await(() -> page.step() == 0);
        page.press("c");
        page.await(() -> page.js("return document.querySelectorAll('.lane').length").equals(2L));
        page.press("g");
        page.await(() -> page.text("#pencil").contains("agree"));
        for (int i = 0; i < 200; i++) {
            page.press(Keys.TAB);
            if (page.js("return document.activeElement.className").equals("unit")) {
                break;
            }
        }
        page.press(Keys.ENTER);
        page.await(() -> page.find("#unit").isDisplayed());
    }

    @Test
    void explainsAStepByHand() {
        page.goTo(5);
        page.click("#explain");
        page.await(() -> page.text("#pencil .formula").contains("Z[1] = W[1] A[0] + b[1]"));
        page.click("#pencil .result .number");
        page.await(() -> page.text(".origin").contains("×"));
        int count = Integer.parseInt(page.text("#pencil .place").replaceAll(".* of (\\d+)", "$1"));
        for (int i = 1; i < count; i++) {
            page.click("#nextFormula");
        }
        assertThat(page.text("#pencil .place")).isEqualTo("formula " + count + " of " + count);
        page.click("#check");
        page.await(() -> page.text("#pencil").contains("agree"));
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void changesAWeightByHand() {
        page.goTo(3);
        String score = page.text(".score");
        page.click(".unit:not(.input)");
        page.await(() -> !page.text("#unit table").isEmpty());
        page.type("#unit input", "-4.5");
        page.await(() -> page.hash().contains("-4.5") && !page.text(".score").equals(score));
        String state = page.hash();
        String changed = page.text(".score");
        page.open(playground, state);
        page.await(() -> page.text(".score").equals(changed));
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
        new Actions(page.driver)
                .moveToElement(page.find(".pad"))
                .clickAndHold()
                .moveByOffset(10, 40)
                .moveByOffset(-10, -80)
                .release()
                .perform();
        page.await(() -> page.text(".answers").contains("9"));
        assertThat(page.js("return document.querySelectorAll('.answer').length")).isEqualTo(10L);
    }

    @Test
    void takesPointsByClick() {
        page.js("document.getElementById('group-data').open = true");
        page.set("draw", "1");
        new Actions(page.driver).moveToElement(page.find(".plane"), 60, -60).click().perform();
        page.await(() -> page.hash().contains("d=points"));
        page.click("#step");
        page.await(() -> page.step() == 1);
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void speaksFrench() {
        page.click("#language");
        page.await(() -> page.text("#play").contains("Entraîner"));
        page.goTo(10);
        assertThat(page.text(".score")).contains(",").contains("bien classés");
        page.click("#explain");
        page.await(() -> page.text("#pencil article h2").contains("Propagation avant"));
        page.click("#diagnose");
        page.await(() -> !page.text("#remark [role=status]").isEmpty());
        assertThat(page.text("body")).doesNotContain("undefined").doesNotContain("NaN");
    }

    @Test
    void isReadableInTheDark() {
        page.js("document.documentElement.dataset.theme = 'dark'");
        page.goTo(10);
        assertThat(page.barriers()).isEmpty();
    }

    @Test
    void givesTheProgramAndHidesControls() {
        page.click("#shareButton");
        page.await(() -> page.find("#link").isDisplayed());
        page.click("#java");
        page.await(() -> page.text("#program").contains("public class Atelier"));
        page.js("document.getElementById('hide-features').click()");
        page.await(() -> page.hash().contains("hide=features"));
        assertThat(page.barriers()).isEmpty();
        page.open(playground, page.hash());
        assertThat(page.find("#group-features").isDisplayed()).isFalse();
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

    @Test
    void fitsAPhoneAndAFinger() {
        try (BrowserPage phone = BrowserPage.start(400, 800, true)) {
            phone.open(playground, MOONS);
            assertThat(phone.isTooWide()).isFalse();
            phone.click("#play");
            phone.await(() -> phone.step() > 5);
            phone.click("#play");
            phone.click(".unit:not(.input)");
            phone.await(() -> phone.find("#unit").isDisplayed());
            phone.click("#unit button");
            phone.click("#explain");
            phone.await(() -> !phone.text("#pencil .formula").isEmpty());
            assertThat(phone.isTooWide()).isFalse();
            assertThat(phone.barriers()).isEmpty();
        }
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
}

package neurone.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neurone.file.ModelFile;
import neurone.onnx.OnnxFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Each control of the page, used. */
@Tag("slow")
class PlaygroundControlsTest extends BrowserTest {

    private static final Map<String, List<String>> SETTINGS =
            Map.ofEntries(
                    entry(
                            "kind",
                            List.of("spirals", "xor", "blobs", "formula", "points", "parity")),
                    entry("size", List.of("50")),
                    entry("noise", List.of("0.3")),
                    entry("trainShare", List.of("0.5")),
                    entry("dataSeed", List.of("9")),
                    entry("feature2", List.of("true")),
                    entry("otherFeature", List.of("exp(-x1^2)")),
                    entry("units0", List.of("7")),
                    entry("g0", List.of("LeakyReLU(0.1)")),
                    entry("init0", List.of("Zeros")),
                    entry("loss", List.of("MeanSquaredError")),
                    entry("optimizer", List.of("RMSProp")),
                    entry("rate", List.of("0.123")),
                    entry("rateSlider", List.of("2")),
                    entry("others", List.of("0.5, 0.9, 1e-8")),
                    entry("schedule", List.of("Cosine(500)")),
                    entry("batch", List.of("8")),
                    entry("l2", List.of("0.01")),
                    entry("clip", List.of("1")),
                    entry("seed", List.of("11")));

    @Test
    void takesEachSetting() {
        String start = page.hash();
        SETTINGS.forEach(
                (setting, values) ->
                        values.forEach(
                                value -> {
                                    page.set(setting, value);
                                    String set = setting + " = " + value;
                                    page.await(() -> !page.hash().equals(start));
                                    page.click("#step");
                                    page.await(() -> page.step() == 1);
                                    assertThat(page.banner()).as(set).isEmpty();
                                    page.js("location.hash = arguments[0]", MOONS);
                                    page.await(() -> page.hash().equals(start));
                                }));
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
    void takesPointsByClick() {
        page.js("document.getElementById('group-data').open = true");
        page.set("draw", "1");
        page.pull(".plane", 60, -60, 60, -60);
        page.await(() -> page.hash().contains("d=points"));
        page.click("#step");
        page.await(() -> page.step() == 1);
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void playsAtEachSpeedUntilTheStepThatIsNamed() {
        int until = 0;
        for (String speed : new String[] {"20", "500", "0"}) {
            until += speed.equals("20") ? 3 : 200;
            page.set("speed", speed);
            page.type("#until", String.valueOf(until));
            page.click("#play");
            int end = until;
            page.await(() -> page.step() == end && page.text("#play").contains("Train"));
        }
        page.click("#epoch");
        page.await(() -> page.step() == 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show-test", "show-discrete", "show-moves", "log", "showAccuracy"})
    void showsWhatIsChecked(String id) {
        page.goTo(20);
        Object before = pictures();
        page.click("#" + id);
        page.await(() -> !pictures().equals(before));
        page.click("#" + id);
        page.await(() -> pictures().equals(before));
    }

    /** What is drawn in the plane, over the lines of the network and as curves. */
    private static Object pictures() {
        return page.js(
                "return document.querySelector('.plane').toDataURL()"
                        + " + document.querySelector('.moves').innerHTML"
                        + " + document.getElementById('curve').toDataURL()");
    }

    @Test
    void goesOnFromHereOrBeside() {
        page.goTo(30);
        page.set("when", "here");
        page.set("rate", "0.2");
        page.await(() -> page.hash().contains("0.2"));
        assertThat(page.step()).isEqualTo(30);
        page.set("when", "lane");
        page.set("rate", "0.01");
        page.await(() -> page.count(".lane") == 2);
        assertThat(page.step()).isEqualTo(30);
        page.click("#lane0");
        assertThat(page.find("#lane0").getDomAttribute("aria-pressed")).isEqualTo("true");
        page.click("#closeLane1");
        page.await(() -> page.count(".lane") == 1);
        page.set("when", "start");
        page.set("rate", "0.03");
        page.await(() -> page.step() == 0);
    }

    @Test
    void comparesFourAndNoMore() {
        for (int lanes = 2; lanes <= 4; lanes++) {
            int wanted = lanes;
            page.click("#compare");
            page.await(() -> page.count(".lane") == wanted);
        }
        assertThat(page.count("#compare")).isZero();
    }

    @Test
    void drawsOtherWeights() {
        String before = page.hash();
        page.click("#newSeed");
        page.await(() -> !page.hash().equals(before));
        assertThat(page.hash()).doesNotContain("&seed=5&");
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void readsAFileOfValues(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("flowers.csv");
        Files.writeString(file, "long,wide,kind\n1,2,a\n2,1,b\n1,3,a\n3,1,b\n2,4,a\n4,1,b\n");
        page.set("kind", "csv");
        page.await(() -> page.count("#file") == 1);
        page.find("#file").sendKeys(file.toString());
        page.await(() -> page.text(".network").contains("long"));
        page.click("#step");
        page.await(() -> page.step() == 1);
    }

    @Test
    void choosesAnExampleAndErasesPoints() {
        page.set("example", "7");
        page.click("#explain");
        page.await(() -> page.count("#pencil article") == 1);
        page.click("#nextFormula");
        page.click("#previousFormula");
        page.set("formulas-list", "3");
        page.await(() -> page.text("#pencil .place").startsWith("formula 4 of"));
        page.click("#firstFour");
        page.click("#explain");
        page.await(() -> page.text("#pencil .shapes").contains("4)"));
        page.set("kind", "points");
        page.await(() -> page.count("#erase") == 1);
        page.set("draw", "0");
        page.pull(".plane", 40, 40, 40, 40);
        page.await(() -> page.hash().split("dp=")[1].split("&")[0].split("_").length == 9);
        page.click("#erase");
        page.await(() -> page.hash().split("dp=")[1].split("&")[0].split("_").length == 6);
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
    void savesProgramModelAndPictures() throws IOException {
        page.goTo(12);
        page.click("#shareButton");
        page.click("#java");
        page.await(() -> page.count("#saveJava") == 1);
        page.click("#saveJava");
        assertThat(page.downloaded("Atelier.java")).content().contains("System.out.println");
        page.click("#model");
        double[] x = {0.3, -0.2};
        double yhat = ModelFile.load(page.downloaded("model.safetensors")).predict(x).get(0, 0);
        page.click("#onnx");
        assertThat(OnnxFile.load(page.downloaded("model.onnx")).predict(x).get(0, 0))
                .isEqualTo(yhat);
        page.click("#png");
        assertThat(Files.size(page.downloaded("plane.png"))).isGreaterThan(1_000);
        page.click("#svg");
        assertThat(page.downloaded("network.svg")).content().contains("<svg").contains("<image");
    }

    @Test
    void turnsLettersOffAndTheLightOut() {
        page.click("#keysButton");
        page.click("#letters");
        page.js("document.activeElement.blur()");
        page.press("e");
        page.press(Keys.ARROW_RIGHT);
        page.await(() -> page.step() == 1);
        page.click("#keysButton");
        Object before = page.js("return getComputedStyle(document.body).backgroundColor");
        page.click("#theme");
        assertThat(page.js("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(before);
    }
}

package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What there is to see beside the network, the plane and the cost. */
@Tag("slow")
class PlaygroundViewsTest extends BrowserTest {

    @AfterEach
    void hasNothingToRefuse() {
        assertThat(page.banner()).isEmpty();
    }

    @Test
    void movesTheLineOfANeuronByHand() {
        page.open(playground, "d=and_4_0_3_1_3&n=1.Sigmoid&opt=GradientDescent(1)&seed=5&lang=en");
        page.set("view", "line");
        page.await(() -> page.text("#lineWords").contains("J = "));
        slide("line0", "3");
        slide("line1", "2.5");
        slide("line2", "-4");
        page.await(() -> page.text("#lineWords").contains("z = 3.00 x₁ + 2.50 x₂ − 4.00: J"));
        String cost = page.text("#lineWords").replaceAll(".*J = ", "");
        page.await(() -> page.text(".score").contains("J = " + cost));
        page.pull(".byHand .plane", -60, 60, -40, 40);
        page.await(() -> !page.text(".score").contains("J = " + cost));
    }

    private static void slide(String id, String value) {
        String before = page.hash();
        page.js(
                "const s = document.getElementById(arguments[0]); s.value = arguments[1]; for"
                        + " (const kind of ['input', 'change']) s.dispatchEvent(new Event(kind))",
                id,
                value);
        page.await(() -> !page.hash().equals(before));
    }

    @Test
    void showsAnActivationAndItsSlope() {
        page.set("view", "curve");
        page.await(
                () -> page.text("#curveWords").startsWith("z = 1.0: g(z) = 0.7616, g′(z) = 0.4"));
        page.await(() -> page.text("#curveFlat").contains("0% of them"));
        page.set("curveLayer", "2");
        page.await(() -> page.text("#curveWords").startsWith("z = 1.0: g(z) = 0.7311"));
        page.set("init0", "RandomNormal(1)");
        page.await(() -> page.hash().contains("RandomNormal"));
        page.await(() -> page.text("#curveWords").startsWith("z = 1.0: g(z) ="));
    }

    @Test
    void foldsThePlane() {
        page.set("view", "fold");
        page.await(() -> page.count(".fold") == 1);
        Object before = folded();
        page.set("foldSecond", "4");
        page.await(() -> !folded().equals(before));
        page.set("kind", "parity");
        page.await(() -> page.hash().contains("parity"));
        page.set("view", "");
        assertThat(page.count(".fold")).isZero();
    }

    private static Object folded() {
        return page.js("return document.querySelector('.fold').toDataURL()");
    }

    @Test
    void dropsTheBallOnTheMapOfTheCost() {
        page.set("view", "slice");
        page.await(() -> page.text("#sliceWords").contains("J = "));
        String score = page.text(".score");
        assertThat(score).contains(page.text("#sliceWords").replaceAll(".*(J = )", "$1"));
        page.click("#sliceIn");
        page.set("sliceUp", "2");
        page.pull(".slice", 60, 40, 60, 40);
        page.await(() -> page.hash().contains("c=0") && !page.text(".score").equals(score));
        page.click("#sliceOut");
        page.click("#sliceHere");
        page.click("#step");
        page.await(() -> page.step() == 1);
    }

    @Test
    void racesLoopsAgainstTheProduct() {
        page.set("view", "race");
        page.click("#raceGo");
        page.await(() -> page.text("#race").contains("1,605,632 multiplications"));
        page.type("#raceM", "5");
        page.type("#raceXRows", "3");
        assertThat(page.text("#raceShape")).contains("(32, 784) × (3, 5) ✗");
        page.click("#raceGo");
        page.await(() -> page.text("#race").contains("they must be as many"));
    }
}

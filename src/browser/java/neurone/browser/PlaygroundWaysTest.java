package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The scenes, and the ways to use the page: with keys, in French, in the dark, on a phone. */
@Tag("slow")
class PlaygroundWaysTest extends BrowserTest {

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
        page.await(() -> page.hash().contains("n=4.Tanh-1.Sigmoid") && page.count(".lane") == 1);
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
        // there are five units in a row, so four steps at once do not jump over them
        for (int i = 0; i < 50 && !isOnAUnit(); i++) {
            page.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        }
        page.press(Keys.ENTER);
        page.await(() -> page.find("#unit").isDisplayed());
    }

    private static boolean isOnAUnit() {
        return page.js("return document.activeElement.className").equals("unit");
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
    void keepsAllThatIsShownInTheOtherLanguage() {
        page.goTo(10);
        page.click("#explain");
        page.await(() -> page.text("#pencil article h2").contains("Forward"));
        page.click(".unit:not(.input)");
        page.await(() -> page.text("#unit h2").contains("Unit 1 of layer 1"));
        page.click("#language");
        page.await(() -> page.text("#unit h2").contains("Neurone 1 de la couche 1"));
        page.await(() -> page.text("#pencil article h2").contains("Propagation avant"));
        assertThat(page.step()).isEqualTo(10);
    }

    @Test
    void fitsAPhoneAndAFinger() {
        try (BrowserPage phone = BrowserPage.start(400, 800, true)) {
            phone.open(playground, MOONS);
            for (String tab : List.of("cost", "settings", "pencil", "views", "network", "plane")) {
                phone.tap("#tab-" + tab);
                assertThat(phone.isTooWide()).as(tab).isFalse();
            }
            assertThat(phone.barriers()).isEmpty();
            phone.tap("#play");
            phone.await(() -> phone.step() > 5);
            phone.tap("#play");
            phone.await(() -> phone.text("#play").contains("Train"));
            phone.tap("#tab-settings");
            phone.set("draw", "1");
            phone.tap("#tab-plane");
            phone.tap(".plane");
            phone.await(() -> phone.hash().contains("d=points"));
            phone.tap("#tab-network");
            phone.tap(".unit:not(.input)");
            phone.await(() -> phone.find("#unit").isDisplayed());
            phone.tap("#unit button");
            phone.tap("#tab-pencil");
            phone.tap("#explain");
            phone.await(() -> !phone.text("#pencil .formula").isEmpty());
            assertThat(phone.isTooWide()).isFalse();
            phone.tap("#lesson1");
            phone.await(() -> phone.count("#choice1") == 1);
            assertThat(phone.isTooWide()).isFalse();
            phone.tap("#choice1");
            phone.tap("#try");
            phone.await(() -> phone.step() > 3 && phone.count("#tab-scene.news") == 1);
            phone.tap("#tab-scene");
            phone.await(() -> phone.text("#scene .answer").contains("That is it"));
        }
    }

    @Test
    void readsADigitOfAFinger() {
        try (BrowserPage phone = BrowserPage.start(400, 800, true)) {
            phone.open(
                    playground,
                    "d=digits_1000_0_3_0.8_7&n=32.ReLU-10.Softmax&loss=CategoricalCrossEntropy"
                            + "&opt=Adam(0.003)&b=32&lang=en");
            phone.drag(".pad", 0, -50, 0, 50);
            phone.await(() -> phone.count(".answer i") == 10);
            assertThat(phone.text(".hint.time")).contains("ms");
            phone.tap(".clear");
            phone.await(() -> phone.count(".answer i") == 0);
        }
    }
}

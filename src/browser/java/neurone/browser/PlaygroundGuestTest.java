package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import neurone.playground.Playground;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody does who never saw the page. */
@Tag("slow")
class PlaygroundGuestTest extends BrowserTest {

    private static final String SPIRALS =
            "d=spirals_300_0.02_2_0.8_7&n=8.Tanh-8.Tanh-1.Sigmoid&opt=Adam(0.03)&seed=7&lang=en";
    private static final String EVERYTHING_IS_ZEROS =
            "for (const id of ['init0', 'init1', 'init2']) {"
                    + " const f = document.getElementById(id); f.value = 'Zeros';"
                    + " f.dispatchEvent(new Event('change', {bubbles: true})); }";

    @Test
    void separatesTheSpiralsWithOneClick() {
        try (Playground fresh = Playground.show(Locale.ENGLISH)) {
            page.open(fresh, "");
            page.click("#play");
            page.await(() -> isRight(95));
        }
    }

    private boolean isRight(double least) {
        String percent = page.text(".score").replaceAll(".* and ([0-9.]+)\\D*", "$1");
        return percent.matches("[0-9.]+") && Double.parseDouble(percent) > least;
    }

    @Test
    void isToldWhyZerosDoNotLearn() {
        page.open(playground, SPIRALS);
        page.js(EVERYTHING_IS_ZEROS);
        page.await(() -> page.hash().contains("n=8.Tanh.Zeros-8.Tanh.Zeros-1.Sigmoid.Zeros"));
        page.click("#play");
        page.await(() -> page.text("#flat").contains("less than 1"));
        page.click("#play");
        page.click("#diagnose");
        page.await(() -> page.text("#remark").contains("copies of each other"));
        assertThat(page.text("#remark")).contains("too small");
        page.click("#reset");
        page.await(() -> page.text("#flat").isEmpty());
    }

    @Test
    void seesEachNetworkWhole() {
        assertThat(cutNetworks()).isZero();
        page.click("#lesson5");
        page.await(() -> page.count(".lane") == 4);
        assertThat(cutNetworks()).isZero();
    }

    private int cutNetworks() {
        return ((Number)
                        page.js(
                                "return [...document.querySelectorAll('.network')].filter(n =>"
                                        + " n.scrollWidth > n.clientWidth).length"))
                .intValue();
    }
}

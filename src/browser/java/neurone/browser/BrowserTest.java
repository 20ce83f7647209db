package neurone.browser;

import java.util.Locale;
import neurone.playground.Playground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One browser for the tests of a class, and a page that is opened anew for each. */
abstract class BrowserTest {

    static final String MOONS =
            "d=moons_120_0.1_3_0.8_3&n=4.Tanh-1.Sigmoid&opt=Adam(0.05)&seed=5&lang=en";

    static Playground playground;
    static BrowserPage page;

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
}

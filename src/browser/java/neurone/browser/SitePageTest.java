package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import neurone.examples.site.Project;
import neurone.examples.site.Site;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The course as somebody reads it, on a screen, on a telephone and on paper. */
@Tag("slow")
class SitePageTest {

    private static final int SHEETS_OF_A_HANDOUT = 6;

    @TempDir private static Path folder;
    private static BrowserPage browser;
    private static SitePage page;

    @BeforeAll
    static void write() throws IOException {
        browser = BrowserPage.start(1280, 900, false);
        page = new SitePage(browser);
        new Site(new Project(Path.of("")), folder, true).write();
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Every page with words of its own; of the sources, which are alike, the smallest few. */
    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html"))
                    .filter(
                            file ->
                                    !file.startsWith("code/")
                                            || file.matches(".*/lessons/Lesson[13].*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> decks() throws IOException {
        return pages().filter(page -> page.contains("/slides-"));
    }

    static Stream<String> lessons() throws IOException {
        return pages().filter(page -> page.contains("/lesson-"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybodyOnEveryScreen(String name) {
        SoftAssertions all = new SoftAssertions();
        page.on(SitePage.Screen.WIDE_LIGHT).open(folder.resolve(name), "");
        all.assertThat(page.faults()).as("faults of %s", name).isEmpty();
        all.assertThat(page.requests(folder)).as("requests of %s", name).isEmpty();
        for (SitePage.Screen screen : SitePage.Screen.values()) {
            page.on(screen);
            all.assertThat(page.isTooWide()).as("%s is too wide, %s", name, screen).isFalse();
            all.assertThat(page.barriers()).as("barriers of %s, %s", name, screen).isEmpty();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void printsAsAHandout(String name) {
        assertThat(page.open(folder.resolve(name), "").sheets())
                .as("sheets of %s", name)
                .isBetween(2, SHEETS_OF_A_HANDOUT);
    }

    @ParameterizedTest
    @MethodSource("decks")
    void fitsEachSlideOnTheBoardAndOnASheet(String name) {
        page.on(SitePage.Screen.WIDE_LIGHT).open(folder.resolve(name), "");
        assertThat(
                        browser.js(
                                """
                                return [...document.querySelectorAll('.slide')].filter(slide => {
                                  slide.classList.add('now');
                                  const content = slide.querySelector('.content');
                                  const box = content.getBoundingClientRect();
                                  const small = parseFloat(getComputedStyle(content).getPropertyValue('--fit')) < 0.6;
                                  const over = [...content.querySelectorAll('p, img, table, pre, .katex')]
                                    .some(part => part.getBoundingClientRect().bottom > box.bottom + 8);
                                  slide.classList.toggle('now', slide.id === 'slide-1');
                                  return small || over;
                                }).map(slide => slide.id)
                                """))
                .as("slides of %s that are too full", name)
                .asList()
                .isEmpty();
        Long slides = (Long) browser.js("return document.querySelectorAll('.slide').length");
        assertThat(page.sheets()).as("sheets of %s", name).isEqualTo(slides.intValue());
    }

    @Test
    void showsOneSlideAfterTheOther() {
        page.on(SitePage.Screen.WIDE_LIGHT).open(folder.resolve("en/slides-4.html"), "");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(" ");
        assertThat(browser.text("#place")).startsWith("3 /");
        assertThat(browser.hash()).isEqualTo("slide-3");
        browser.press(Keys.ARROW_LEFT);
        browser.press("n");
        assertThat(browser.text("#place")).startsWith("2 /");
        assertThat(browser.find(".slide.now .notes").isDisplayed()).isTrue();
        page.open(folder.resolve("en/slides-4.html"), "#slide-5");
        assertThat(browser.text("#place")).startsWith("5 /");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regle de la chaine", "Règle de la chaîne"})
    void findsAWordWithAndWithoutAccents(String word) {
        page.on(SitePage.Screen.NARROW_DARK).open(folder.resolve("fr/lesson-1.html"), "");
        browser.find("#search").sendKeys(word);
        page.await(() -> browser.text("#found p").matches("\\d.*"));
        assertThat(page.barriers()).isEmpty();
        browser.press(Keys.ENTER);
        page.await(() -> browser.driver.getCurrentUrl().contains("fr/lesson-4.html#"));
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void staysLightOrDarkAndOnThePageInTheOtherLanguage() {
        page.on(SitePage.Screen.WIDE_LIGHT).open(folder.resolve("fr/lesson-2.html"), "");
        String light = background();
        browser.click(".light");
        assertThat(background()).isNotEqualTo(light);
        browser.click(".language");
        assertThat(browser.driver.getCurrentUrl()).endsWith("en/lesson-2.html");
        assertThat(background()).isNotEqualTo(light);
        browser.click(".light");
        assertThat(background()).isEqualTo(light);
    }

    private static String background() {
        return browser.find("body").getCssValue("background-color");
    }

    @Test
    void opensAndClosesTheContentsOfATelephone() {
        page.on(SitePage.Screen.NARROW_DARK).open(folder.resolve("en/lesson-5.html"), "");
        assertThat(browser.find("#contents").isDisplayed()).isFalse();
        browser.click(".menu");
        assertThat(browser.find("#contents").isDisplayed()).isTrue();
        assertThat(page.barriers()).isEmpty();
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#contents").isDisplayed()).isFalse();
    }
}

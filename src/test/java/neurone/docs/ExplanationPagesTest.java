package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import neurone.examples.Programs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the explained step show what the program prints and draws. */
class ExplanationPagesTest {

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH);
    }

    private static Page page(Locale locale) {
        return Page.of("docs", locale.getLanguage(), "explanation.md");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void showsWhatIsPrinted(Locale locale) {
        assertThat(page(locale).printedBy("ExplainedStep").text())
                .isEqualTo(Programs.explainedStep(locale));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void showsCodeThatRuns(Locale locale) {
        page(locale).assertThatCodeIsReal();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void showsThePictureThatIsDrawn(Locale locale) {
        String image = "network." + locale.getLanguage() + ".svg";
        assertThat(page(locale).text()).contains("](../images/" + image + ")");
        assertThat(Page.read(Path.of("docs", "images", image)))
                .isEqualTo(Programs.networkPicture(locale));
    }
}

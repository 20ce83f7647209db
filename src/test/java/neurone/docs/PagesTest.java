package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages show what programs print and draw, and code that is real. */
@Tag("slow")
class PagesTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    /** What both languages have; of a picture the name, without the language. */
    private static final Pattern PART =
            Pattern.compile(
                    "(?m)^(#+ |- \\*\\*|\\| --- |<!-- .* -->|```\\w*|<details>|\\$\\$$)"
                            + "|^!\\[.*]\\((?:.*/)?(.*)\\.\\w\\w\\.svg\\)");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @Tag("long")
    void showsWhatIsPrintedAndCodeThatIsReal(Page page) {
        Renewal renewal = new Renewal(page);
        assertThat(renewal.lost()).isEmpty();
        assertThat(renewal.page().text())
                .as("%s; the command that renews pages is in docs/CONTRIBUTING.md", page)
                .isEqualTo(page.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhereItsCodeIsFrom(Page page) {
        assertThat(page.blocks())
                .filteredOn(block -> block.language().equals("java"))
                .allMatch(block -> block.origin().startsWith("code: "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToFilesThatAreThere(Page page) {
        assertThat(LINK.matcher(page.text()).results().map(found -> found.group(1)))
                .allMatch(link -> Files.exists(page.path().toAbsolutePath().resolveSibling(link)));
    }

    @Test
    @Tag("long")
    void showsThePicturesThatAreDrawn() throws IOException {
        for (Map.Entry<String, String> drawn : Pictures.drawn().entrySet()) {
            String kept = Page.read(Pictures.FOLDER.resolve(drawn.getKey()));
            assertThat(Pictures.words(kept))
                    .as("words of %s", drawn.getKey())
                    .isEqualTo(Pictures.words(drawn.getValue()));
        }
        String pages = pages().stream().map(Page::text).collect(Collectors.joining());
        try (Stream<Path> files = Files.list(Pictures.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".svg"))
                    .allMatch(name -> pages.contains("images/" + name));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheSamePartsInBothLanguages(Page page) {
        if (page.path().startsWith(Path.of("docs", "fr"))) {
            assertThat(parts(page)).isEqualTo(parts(english(page)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasTheSameCommandsInBothLanguages(Page page) {
        if (page.path().startsWith(Path.of("docs", "fr"))) {
            assertThat(typed(page)).isEqualTo(typed(english(page)));
        }
    }

    /** What one types or copies, but for the option of the language. */
    private static List<String> typed(Page page) {
        return page.blocks().stream()
                .filter(block -> !block.language().equals("text"))
                .map(block -> block.text().replaceAll(" --lang \\w+", ""))
                .toList();
    }

    /** A French page has its English sister in docs/en, in docs, or at the root. */
    private static Page english(Page french) {
        return Stream.of(Path.of("docs", "en"), Path.of("docs"), Path.of(""))
                .map(folder -> folder.resolve(french.path().getFileName()))
                .filter(Files::exists)
                .map(path -> Page.of(path.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Headings, tables, blocks, formulas and pictures, in their order. */
    private static List<String> parts(Page page) {
        return PART.matcher(page.text())
                .results()
                .map(part -> part.group(2) == null ? part.group(1) : part.group(2))
                .toList();
    }
}

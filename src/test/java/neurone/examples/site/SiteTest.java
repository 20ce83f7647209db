package neurone.examples.site;

import static neurone.examples.site.WrittenSite.elements;
import static neurone.examples.site.WrittenSite.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neurone.examples.report.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each page of the site can be read, and leads nowhere that is not there. */
@Tag("slow")
@Tag("long")
class SiteTest {

    private static final Pattern FORMULA =
            Pattern.compile("(?ms)^\\$\\$$.*?^\\$\\$$|(?<!\\$)\\$[^$\\s][^$]*\\$");

    @TempDir private static Path folder;
    private static WrittenSite site;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        site = WrittenSite.in(folder);
        site.files(".html").forEach(page -> PAGES.put(page, site.tree(page)));
    }

    private static Stream<String> coursePages() {
        return PAGES.keySet().stream().filter(page -> page.matches("(fr|en)/(?!slides).*"));
    }

    @Test
    void hasAPageForEachPageOfTheProject() {
        assertThat(coursePages()).hasSameSizeAs(new Project(Path.of("")).pages());
        assertThat(PAGES).containsKeys("index.html", "fr/lesson-6.html", "en/slides-1.html");
    }

    @Test
    void saysWhatEachPageIsAndOfWhichLanguage() {
        PAGES.forEach(
                (page, tree) -> {
                    assertThat(elements(tree, "h1")).as(page).hasSize(1);
                    assertThat(elements(tree, "title")).as(page).hasSize(1);
                    assertThat(elements(tree, "main")).as(page).hasSize(1);
                    if (page.matches("(fr|en)/.*")) {
                        assertThat(tree.getDocumentElement().getAttribute("lang"))
                                .isEqualTo(page.substring(0, 2));
                    }
                    assertThat(values(tree, "id")).as(page).doesNotHaveDuplicates();
                    assertThat(elements(tree, "img"))
                            .as(page)
                            .noneMatch(picture -> picture.getAttribute("alt").isBlank());
                });
    }

    @Test
    void leadsOnlyToWhatIsThere() {
        PAGES.forEach(
                (page, tree) ->
                        Stream.concat(values(tree, "href").stream(), values(tree, "src").stream())
                                .filter(link -> !link.startsWith("http"))
                                .forEach(link -> assertLeads(page, link)));
    }

    private static void assertLeads(String page, String link) {
        URI target = URI.create("/" + page).resolve(link);
        String file = target.getPath().substring(1);
        assertThat(folder.resolve(file)).as("%s: %s", page, link).isRegularFile();
        if (target.getFragment() != null) {
            assertThat(values(PAGES.get(file), "id"))
                    .as("%s: %s", page, link)
                    .contains(target.getFragment());
        }
    }

    @Test
    void loadsNothingFromTheNetwork() {
        PAGES.forEach(
                (page, tree) -> {
                    assertThat(values(tree, "src")).as(page).noneMatch(SiteTest::isRemote);
                    assertThat(elements(tree, "link"))
                            .as(page)
                            .noneMatch(link -> isRemote(link.getAttribute("href")));
                    assertThat(values(tree, "style")).as(page).isEmpty();
                });
        site.files(".css")
                .forEach(
                        file ->
                                assertThat(site.text(file))
                                        .as(file)
                                        .doesNotContain("@import", "url(http", "url(//"));
        for (String script : List.of("site.js", "slides.js", "formulas.js")) {
            assertThat(site.text("assets/" + script))
                    .as(script)
                    .doesNotContain("http", "fetch(", "XMLHttpRequest", "import(");
        }
    }

    private static boolean isRemote(String link) {
        return link.matches("([a-z]+:)?//.*");
    }

    @Test
    void hasEachFormulaOfThePages() {
        for (CoursePage page : new Course(new Project(Path.of(""))).pages()) {
            String prose =
                    new Project(Path.of(""))
                            .text(page.source())
                            .replaceAll("(?ms)^```.*?^```$", "")
                            .replaceAll("`[^`\\n]*`", "");
            assertThat(elements(PAGES.get(page.address()), "*"))
                    .as(page.source())
                    .filteredOn(element -> element.getAttribute("class").matches("math( kept)?"))
                    .hasSize((int) FORMULA.matcher(prose).results().count());
        }
    }

    @Test
    void leavesNoSignOfAFormulaOrOfMarkdownInItsWords() {
        coursePages()
                .forEach(
                        page ->
                                assertThat(words(PAGES.get(page).getDocumentElement()))
                                        .as(page)
                                        .doesNotContain("$", "\\", "](", "**", "```", "<!--"));
    }

    /** The words of a page but for code and formulas. */
    private static String words(Element element) {
        if (element.getTagName().matches("code|pre|script")
                || element.getAttribute("class").matches("math( kept)?")) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child instanceof Element inner ? words(inner) : child.getTextContent());
        }
        return words.toString();
    }

    @Test
    void staysOnThePageWhereTheLanguageChanges() {
        coursePages()
                .forEach(
                        page -> {
                            String other = page.startsWith("fr") ? "en" : "fr";
                            String sister = other + page.substring(2);
                            assertThat(site.text(page))
                                    .as(page)
                                    .contains(
                                            "class=\"language\" href=\"../%s\""
                                                    .formatted(
                                                            PAGES.containsKey(sister)
                                                                    ? sister
                                                                    : other + "/index.html"));
                        });
    }

    @Test
    void goesFromALessonToTheNext() {
        assertThat(site.text("fr/lesson-3.html"))
                .contains("<a rel=\"prev\" href=\"lesson-2.html\">")
                .contains("<a rel=\"next\" href=\"lesson-4.html\">")
                .contains("href=\"slides-3.html\"")
                .contains(
                        "<a href=\"../code/examples/neurone/examples/lessons/Lesson3.java.html\">")
                .doesNotContain("Leçon suivante", "Toutes les leçons", "<!-- ");
    }

    @ParameterizedTest
    @EnumSource
    void findsEachSection(Language language) throws IOException {
        String script = site.text("assets/search-" + language.code() + ".js");
        String json = script.substring(script.indexOf('['), script.lastIndexOf(']') + 1);
        List<String> addresses = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.currentName().equals("address")) {
                    addresses.add(parser.getText());
                }
            }
        }
        addresses.forEach(address -> assertLeads(language.code() + "/index.html", address));
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains("index.html")
                .anyMatch(address -> address.startsWith("lesson-4.html#"));
        assertThat(json).contains("Rumelhart").doesNotContain("printed by lesson");
    }

    @Test
    void keepsWhatElseIsInTheFolder(@TempDir Path other) throws IOException {
        Path mine = Files.writeString(other.resolve("mine.txt"), "kept");
        new Site(new Project(Path.of("")), other, false).write();
        new Site(new Project(Path.of("")), other, false).write();
        assertThat(mine).hasContent("kept");
        assertThat(other.resolve("fr/slides-1.html")).doesNotExist();
        assertThat(other.resolve("fr/lesson-1.html")).content().doesNotContain("slides-1.html");
    }
}

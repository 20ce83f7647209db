package neurone.examples.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neurone.examples.report.Language;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes the site of the course into a folder. */
public final class Site {

    /** Where the styles and scripts of the site are in the project. */
    private static final String OWN = "examples/neurone/examples/site/";

    private static final List<String> OWN_FILES =
            List.of("site.css", "site.js", "formulas.js", "slides.css", "slides.js");

    private final Project project;
    private final Path folder;
    private final Course course;
    private final Links links;
    private final PageLayout layout;
    private final boolean hasSlides;

    /**
     * A site that is not yet written.
     *
     * @param project that the site is made from
     * @param folder where it goes; what else is in it stays
     * @param hasSlides whether each lesson has its slides too
     */
    public Site(Project project, Path folder, boolean hasSlides) {
        this.project = project;
        this.folder = folder;
        this.hasSlides = hasSlides;
        this.course = new Course(project);
        this.links = new Links(project, course);
        this.layout = new PageLayout(course, hasSlides);
    }

    /**
     * Writes pages, pictures, sources and what searches them.
     *
     * @return the page to open
     * @throws IOException if the folder cannot be written
     */
    public Path write() throws IOException {
        for (CoursePage page : course.pages()) {
            write(page.address(), layout.page(page, body(page)));
        }
        for (Language language : Language.values()) {
            write("assets/search-" + language.code() + ".js", SearchIndex.of(course, language));
        }
        if (hasSlides) {
            // they use up the pages
            writeSlides();
        }
        for (String picture : project.pictures()) {
            write(picture.substring("docs/".length()), project.text(picture));
        }
        for (String source : sources()) {
            write(SourcePage.address(source), SourcePage.of(source, project));
        }
        for (String own : OWN_FILES) {
            write("assets/" + own, project.text(OWN + own));
        }
        Formulas.copyTo(folder.resolve("assets").resolve("katex"));
        return write("index.html", layout.welcome());
    }

    private void writeSlides() throws IOException {
        for (CoursePage lesson : course.pages().stream().filter(CoursePage::isLesson).toList()) {
            List<Slide> slides = DeckMaker.of(lesson, PageRenderer.of(lesson, links));
            write(DeckPage.address(lesson), DeckPage.of(lesson, slides));
        }
    }

    private String body(CoursePage page) {
        HtmlRenderer renderer = PageRenderer.of(page, links);
        // a table that is wider than the page scrolls within a frame
        return renderer.render(page.body())
                .replace("<table>", "<div class=\"table scrolls\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** What the pages link to, and what the folders among it hold. */
    private Set<String> sources() {
        Set<String> all = new LinkedHashSet<>(links.sources());
        links.sources().stream()
                .filter(project::isFolder)
                .flatMap(source -> project.under(source).stream())
                .filter(SourcePage::isText)
                .forEach(all::add);
        return all;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}

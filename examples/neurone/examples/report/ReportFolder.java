package neurone.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import neurone.words.Words;

/** The folder of some reports: one page, index.html, and each picture as a file of its own. */
public final class ReportFolder {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 17px/1.5 sans-serif; max-width: 76rem; margin: 0 auto; padding: 0 .8rem; }
            .parts { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start;
                      margin-bottom: 1rem; }
            pre { flex: 1 1 22rem; min-width: 0; overflow-x: auto; margin: 0; padding: .5rem;
                  background: #f4f4f4; font-size: clamp(9.8px, 2.45vw, 13px); }
            figure { flex: 0 1 30rem; margin: 0; }
            svg { max-width: 100%%; height: auto; display: block; }
            </style></head><body>
            """;

    private static final Words TITLE = new Words("Les leçons de Neurone", "The lessons of Neurone");

    /** What a lesson has on the page; nothing within it is a section. */
    private static final Pattern SECTION =
            Pattern.compile(
                    "<section id=\"lesson-(\\d+)\".*?<h2>\\d+\\. (.*?)</h2>.*?</section>\n",
                    Pattern.DOTALL);

    private record Section(String title, String html) {}

    private final Path folder;
    private final Language language;
    private final SortedMap<Integer, Section> sections = new TreeMap<>();

    /**
     * Makes the folder, and its page unless there is one: what another lesson has on it stays.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public ReportFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        SECTION.matcher(read(index())).results().forEach(this::keep);
        writeIndex();
    }

    private void keep(MatchResult found) {
        int number = Integer.parseInt(found.group(1));
        sections.put(number, new Section(found.group(2), found.group()));
    }

    /** Returns where the page is. */
    public Path index() {
        return folder.resolve("index.html");
    }

    /** Puts a report on the page, in the place of an older one, and writes the pictures too. */
    public void add(Report report) {
        int number = report.number();
        String title = Svg.escaped(report.title().in(language.locale()));
        String html =
                "<section id=\"lesson-%d\" lang=\"%s\">\n<h2>%d. %s</h2>\n%s</section>\n"
                        .formatted(
                                number,
                                language.code(),
                                number,
                                title,
                                new ReportBody(report, language).html());
        sections.put(number, new Section(title, html));
        report.pictures().forEach(this::writePicture);
        writeIndex();
    }

    private void writePicture(String name, Picture picture) {
        String file = name + "." + language.code() + ".svg";
        write(picture.svg(language), folder.resolve("images").resolve(file));
    }

    private void writeIndex() {
        String title = TITLE.in(language.locale());
        StringBuilder page = new StringBuilder(HEAD.formatted(language.code(), title));
        page.append("<h1>").append(title).append("</h1>\n<ol>\n");
        sections.forEach(
                (number, section) ->
                        page.append(
                                "<li value=\"%d\"><a href=\"#lesson-%d\">%s</a></li>\n"
                                        .formatted(number, number, section.title())));
        page.append("</ol>\n");
        sections.values().forEach(section -> page.append(section.html()));
        write(page.append("</body></html>\n").toString(), index());
    }

    /** The text of a file; nothing where it is missing or of another kind. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(String text, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

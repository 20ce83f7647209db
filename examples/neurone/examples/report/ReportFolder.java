package neurone.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    private static final Text TITLE = new Text("Les leçons de Neurone", "The lessons of Neurone");

    private final Path folder;
    private final Language language;
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    /**
     * Makes the folder, with a page that is still empty.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public ReportFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        write("", index());
    }

    /** Returns where the page is. */
    public Path index() {
        return folder.resolve("index.html");
    }

    /** Adds a report to the page, and writes the page and the pictures. */
    public void add(Report report) {
        String title = Svg.escaped(report.title().in(language));
        int number = report.number();
        contents.append(
                "<li value=\"%d\"><a href=\"#lesson-%d\">%s</a></li>\n"
                        .formatted(number, number, title));
        body.append("<h2 id=\"lesson-%d\">%d. %s</h2>\n".formatted(number, number, title));
        body.append(new ReportBody(report, language).html());
        report.pictures().forEach(this::writePicture);
        writeIndex();
    }

    private void writePicture(String name, Picture picture) {
        String file = name + "." + language.code() + ".svg";
        write(picture.svg(language), folder.resolve("images").resolve(file));
    }

    private void writeIndex() {
        String title = TITLE.in(language);
        write(
                HEAD.formatted(language.code(), title)
                        + "<h1>"
                        + title
                        + "</h1>\n<ol>\n"
                        + contents
                        + "</ol>\n"
                        + body
                        + "</body></html>\n",
                index());
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

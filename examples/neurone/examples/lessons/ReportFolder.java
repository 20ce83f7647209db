package neurone.examples.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a report: one page, index.html, and each picture as a file of its own. */
final class ReportFolder {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Neurone</title>
            <style>
            body { font: 17px/1.5 sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
            pre { font-size: 13px; overflow-x: auto; background: #f4f4f4; padding: .7rem; }
            svg { max-width: 100%%; height: auto; display: block; margin: 1rem 0; }
            </style></head><body>
            """;

    private final Path folder;
    private final Language language;
    private final StringBuilder contents = new StringBuilder("<ol>\n");
    private final StringBuilder body = new StringBuilder();

    ReportFolder(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        write("", folder.resolve("index.html"));
    }

    void add(Lesson lesson, Report report) {
        String title = Svg.escaped(lesson.title().in(language));
        contents.append(
                "<li value=\"%d\"><a href=\"#lesson-%d\">%s</a></li>%n"
                        .formatted(lesson.number(), lesson.number(), title));
        body.append(
                "<h2 id=\"lesson-%d\">%d. %s</h2>%n"
                        .formatted(lesson.number(), lesson.number(), title));
        StringBuilder lines = new StringBuilder();
        for (Report.Part part : report.parts()) {
            if (part.picture() == null) {
                lines.append(Svg.escaped(part.lines().in(language))).append('\n');
            } else {
                endLines(lines);
                String svg = part.picture().svg(language);
                body.append(svg).append('\n');
                String name = "lesson-" + lesson.number() + "-" + part.name();
                write(svg, folder.resolve("images").resolve(name + "." + language.code() + ".svg"));
            }
        }
        endLines(lines);
    }

    private void endLines(StringBuilder lines) {
        if (!lines.isEmpty()) {
            body.append("<pre>").append(lines).append("</pre>\n");
            lines.setLength(0);
        }
    }

    Path writeIndex() {
        Path index = folder.resolve("index.html");
        String title = new Text("Les leçons de Neurone", "The lessons of Neurone").in(language);
        write(
                HEAD.formatted(language.code())
                        + "<h1>"
                        + title
                        + "</h1>\n"
                        + contents
                        + "</ol>\n"
                        + body
                        + "</body></html>\n",
                index);
        return index;
    }

    private static void write(String text, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Lessons.UsageException(
                    "cannot write " + file + ": choose another folder with --output FOLDER");
        }
    }
}

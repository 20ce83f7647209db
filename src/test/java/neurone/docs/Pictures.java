package neurone.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import neurone.examples.lessons.Lesson;
import neurone.examples.lessons.Lessons;
import neurone.examples.report.Language;

/** The pictures of the pages, as files and as the programs draw them. */
final class Pictures {

    static final Path FOLDER = Path.of("docs", "images");

    private static final Pattern WORDS = Pattern.compile("<(?:title|desc|text)\\b[^>]*>([^<]*)<");
    private static final Pattern HAS_LETTER = Pattern.compile("\\p{L}");

    private Pictures() {}

    /** What the programs draw, by the name of the file. */
    static Map<String, String> drawn() {
        Map<String, String> pictures = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String end = "." + language.code() + ".svg";
            Locale locale = Locale.forLanguageTag(language.code());
            pictures.put("network" + end, neurone.examples.Programs.networkPicture(locale));
            for (Lesson lesson : Lessons.ALL) {
                Programs.lesson(lesson.number())
                        .pictures()
                        .forEach((name, svg) -> pictures.put(name + end, svg.svg(language)));
            }
        }
        return pictures;
    }

    /**
     * The words of a picture in the order of the alphabet, without the numbers along its axes: how
     * many there is room for depends on the fonts of the machine.
     */
    static List<String> words(String svg) {
        return WORDS.matcher(svg)
                .results()
                .map(found -> found.group(1))
                .filter(words -> HAS_LETTER.matcher(words).find())
                .sorted()
                .toList();
    }

    /** Writes the pictures that are missing or have other words; returns them. */
    static List<Path> renew() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> picture : drawn().entrySet()) {
            Path file = FOLDER.resolve(picture.getKey());
            String svg = picture.getValue();
            if (!Files.exists(file) || !words(Page.read(file)).equals(words(svg))) {
                written.add(Files.writeString(file, svg));
            }
        }
        return written;
    }
}

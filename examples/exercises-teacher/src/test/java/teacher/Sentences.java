package teacher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of the checks, as they stand in the file of a language. */
record Sentences(Properties lines) {

    static Sentences of(String language) {
        Properties lines = new Properties();
        try (Reader in =
                Files.newBufferedReader(
                        Places.TEXTS.resolve("exercises/texts_" + language + ".properties"))) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sentences(lines);
    }

    Set<String> keys() {
        return lines.stringPropertyNames();
    }

    String line(String key) {
        return lines.getProperty(key);
    }

    /** Whether a text starts with a line, whatever values are filled in. */
    boolean starts(String text, String key) {
        StringBuilder pattern = new StringBuilder("(?s)");
        for (String word : line(key).split("%(\\d\\$)?(\\.\\d)?[sf]", -1)) {
            pattern.append(pattern.length() > 4 ? ".*" : "");
            pattern.append(Pattern.quote(word.replace("%%", "%")));
        }
        return text.matches(pattern.append(".*").toString());
    }
}

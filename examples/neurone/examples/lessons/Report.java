package neurone.examples.lessons;

import java.util.ArrayList;
import java.util.List;

/** What a lesson printed and drew, in both languages at once. */
public final class Report {

    /** A part of a report: some lines, or a picture with the name of its file. */
    record Part(Text lines, String name, Picture picture) {}

    private final List<Part> parts = new ArrayList<>();

    /**
     * Reports a line, or several.
     *
     * @param french a format, as of {@link String#format}
     * @param english the same in English
     * @param values that fill the formats
     */
    public void say(String french, String english, Object... values) {
        parts.add(new Part(new Text(french, english).with(values), null, null));
    }

    /** Reports a line that has no words of a language but numbers. */
    public void print(String format, Object... values) {
        say(format, format, values);
    }

    /**
     * Adds a picture.
     *
     * @param name of its file, such as boundaries
     */
    public void picture(String name, Picture picture) {
        parts.add(new Part(null, name, picture));
    }

    List<Part> parts() {
        return parts;
    }

    /** Returns all lines of the report. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.lines() != null) {
                text.append(part.lines().in(language)).append('\n');
            }
        }
        return text.toString();
    }
}

package neurone.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a lesson printed and drew, in both languages at once. */
public final class Report {

    /** A piece of a report. */
    sealed interface Part permits Heading, Line, Drawing {}

    record Heading(Text words) implements Part {}

    record Line(Text words) implements Part {}

    record Drawing(String name, Picture picture) implements Part {}

    private final int number;
    private final Text title;
    private final List<Part> parts = new ArrayList<>();

    /** An empty report of the lesson of that number. */
    public Report(int number, Text title) {
        this.number = number;
        this.title = title;
    }

    int number() {
        return number;
    }

    Text title() {
        return title;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Begins a section; the lines and the pictures of a section stand side by side. */
    public void heading(String french, String english) {
        parts.add(new Heading(new Text(french, english)));
    }

    /**
     * Reports a line.
     *
     * @param french a format, as of {@link String#format}; a line that begins with {@code ≈} holds
     *     numbers that differ from one run or machine to the next
     * @param english the same in English
     * @param values that fill the formats
     */
    public void say(String french, String english, Object... values) {
        parts.add(new Line(new Text(french, english).with(values)));
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
        parts.add(new Drawing(name, picture));
    }

    /** Returns the pictures with the names of their files, such as lesson-3-boundaries. */
    public Map<String, Picture> pictures() {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part instanceof Drawing drawing) {
                pictures.put(fileName(drawing), drawing.picture());
            }
        }
        return pictures;
    }

    String fileName(Drawing drawing) {
        return "lesson-" + number + "-" + drawing.name();
    }

    /** Returns title, headings and lines, as a terminal shows them. */
    public String text(Language language) {
        StringBuilder text = new StringBuilder(underlined(number + ". " + title.in(language), "="));
        for (Part part : parts) {
            if (part instanceof Heading heading) {
                text.append('\n').append(underlined(heading.words().in(language), "-"));
            } else if (part instanceof Line line) {
                text.append(line.words().in(language)).append('\n');
            }
        }
        return text.toString();
    }

    private static String underlined(String words, String line) {
        return words + "\n" + line.repeat(words.length()) + "\n";
    }
}

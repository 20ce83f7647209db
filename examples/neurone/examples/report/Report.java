package neurone.examples.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import neurone.words.Words;

/** What a lesson printed and drew, in both languages at once. */
public final class Report {

    /** A piece of a report. */
    sealed interface Part permits Heading, Line, Drawing {
        /** What a terminal shows of it. */
        String text(Language language);
    }

    record Heading(Words words) implements Part {
        @Override
        public String text(Language language) {
            return "\n" + underlined(words.in(language.locale()), "-");
        }
    }

    record Line(Words words) implements Part {
        @Override
        public String text(Language language) {
            return words.in(language.locale()) + "\n";
        }
    }

    record Drawing(String name, Picture picture) implements Part {
        @Override
        public String text(Language language) {
            return "";
        }
    }

    private final int number;
    private final Words title;
    private final Consumer<Words> printer;
    private final List<Part> parts = new ArrayList<>();

    /** An empty report of the lesson of that number. */
    public Report(int number, Words title) {
        this(number, title, text -> {});
    }

    /**
     * An empty report of a lesson that is printed while it runs.
     *
     * @param printer gets the title, and each heading and line when it is reported
     */
    public Report(int number, Words title, Consumer<Words> printer) {
        this.number = number;
        this.title = title;
        this.printer = printer;
        printer.accept(new Words(head(Language.FRENCH), head(Language.ENGLISH)));
    }

    private void add(Part part) {
        parts.add(part);
        printer.accept(new Words(part.text(Language.FRENCH), part.text(Language.ENGLISH)));
    }

    int number() {
        return number;
    }

    Words title() {
        return title;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Begins a section; the lines and the pictures of a section stand side by side. */
    public void heading(String french, String english) {
        add(new Heading(new Words(french, english)));
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
        add(new Line(new Words(french, english).with(values)));
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
        add(new Drawing(name, picture));
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
        StringBuilder text = new StringBuilder(head(language));
        parts.forEach(part -> text.append(part.text(language)));
        return text.toString();
    }

    private String head(Language language) {
        return underlined(number + ". " + title.in(language.locale()), "=");
    }

    private static String underlined(String words, String line) {
        return words + "\n" + line.repeat(words.length()) + "\n";
    }
}

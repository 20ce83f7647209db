package neurone.examples.lessons;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs one lesson or all of them, prints what comes out and writes it to a report. */
public final class Lessons {

    /** All lessons, in the order of the course. */
    public static final List<Lesson> ALL = List.of(new Lesson2(), new Lesson3(), new Lesson5());

    private static final String USAGE =
            "type -Dexec.args=\"lesson 3\" for one of the lessons 1 to 6, -Dexec.args=\"lessons\""
                    + " for all; add --lang fr or --lang en, and --output FOLDER";

    private Lessons() {}

    /** The command line is not one that there is; the message says what to type instead. */
    public static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /**
     * Runs what the arguments say.
     *
     * @param arguments lesson and a number, or lessons; then --lang and --output, if wanted. The
     *     language is by default that of the system, French or else English; the folder is
     *     target/lessons.
     * @param out where the results are printed too
     * @throws UsageException if they say something else, or if the folder cannot be written
     */
    public static void run(List<String> arguments, PrintStream out) {
        List<Lesson> chosen = ALL;
        int next = 1;
        if (arguments.get(0).equals("lesson")) {
            chosen = List.of(lesson(argument(arguments, 1, "a number")));
            next = 2;
        }
        Language language =
                Locale.getDefault().getLanguage().equals("fr") ? Language.FRENCH : Language.ENGLISH;
        String folder = "target/lessons";
        for (int i = next; i < arguments.size(); i += 2) {
            String value = argument(arguments, i + 1, "a value");
            switch (arguments.get(i)) {
                case "--lang" -> language = language(value);
                case "--output" -> folder = value;
                default ->
                        throw new UsageException(
                                "there is no option \"" + arguments.get(i) + "\": " + USAGE);
            }
        }
        run(chosen, language, path(folder), out);
    }

    private static String argument(List<String> arguments, int i, String what) {
        if (i >= arguments.size()) {
            throw new UsageException(
                    "\"" + arguments.get(i - 1) + "\" expects " + what + " after it: " + USAGE);
        }
        return arguments.get(i);
    }

    private static Lesson lesson(String number) {
        return ALL.stream()
                .filter(lesson -> String.valueOf(lesson.number()).equals(number))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "there is no lesson \"" + number + "\": " + USAGE));
    }

    private static Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new UsageException("there is no language \"" + code + "\": " + USAGE);
    }

    private static Path path(String folder) {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + folder + "\" is no name of a folder: " + USAGE);
        }
    }

    private static void run(List<Lesson> lessons, Language language, Path folder, PrintStream out) {
        ReportFolder written = new ReportFolder(folder, language);
        for (Lesson lesson : lessons) {
            String heading = lesson.number() + ". " + lesson.title().in(language);
            out.println(heading + "\n" + "=".repeat(heading.length()));
            Report report = new Report();
            lesson.run(report);
            out.println(report.text(language));
            written.add(lesson, report);
        }
        Path index = written.writeIndex();
        out.println(
                new Text("Images et résultats : ", "Pictures and results: ").in(language) + index);
    }
}

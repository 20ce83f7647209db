package neurone.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import neurone.examples.lessons.Lesson;
import neurone.examples.lessons.Lessons;
import neurone.examples.report.Language;

/**
 * The command line of the lessons: {@code lesson} and a number, or {@code lessons}; then {@code
 * --lang} and {@code --output}, if wanted.
 *
 * <p>The language is that of the system, French or else English; the folder is target/lessons.
 */
final class LessonsCommand {

    private static final String USAGE =
            "type \"-Dexec.args=lesson 3\" for one of the lessons 1 to 6, \"-Dexec.args=lessons\""
                    + " for all; add --lang fr or --lang en, and --output FOLDER";

    private final List<String> arguments;
    private List<Lesson> lessons = Lessons.ALL;
    private Language language =
            Locale.getDefault().getLanguage().equals("fr") ? Language.FRENCH : Language.ENGLISH;
    private Path folder = Path.of("target", "lessons");

    private LessonsCommand(List<String> arguments) {
        this.arguments = arguments;
        int next = 1;
        if (arguments.get(0).equals("lesson")) {
            lessons = List.of(lesson(after(0, "a number")));
            next = 2;
        }
        for (int i = next; i < arguments.size(); i += 2) {
            switch (arguments.get(i)) {
                case "--lang" -> language = language(after(i, "fr or en"));
                case "--output" -> folder = folder(after(i, "a folder"));
                default ->
                        throw new UsageException(
                                "there is no option \"" + arguments.get(i) + "\": " + USAGE);
            }
        }
    }

    static void run(List<String> arguments, PrintStream out) {
        LessonsCommand command = new LessonsCommand(arguments);
        try {
            Lessons.run(command.lessons, command.language, command.folder, out);
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    "cannot write into \""
                            + command.folder
                            + "\": choose another folder with --output FOLDER");
        }
    }

    private String after(int i, String what) {
        if (i + 1 >= arguments.size()) {
            throw new UsageException(
                    "\"" + arguments.get(i) + "\" expects " + what + " after it: " + USAGE);
        }
        return arguments.get(i + 1);
    }

    private static Lesson lesson(String number) {
        return Lessons.ALL.stream()
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

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no name of a folder: " + USAGE);
        }
    }
}

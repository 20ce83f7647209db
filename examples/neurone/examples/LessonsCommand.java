package neurone.examples;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import neurone.examples.lessons.Lesson;
import neurone.examples.lessons.Lessons;

/** The lessons: {@code lesson} and a number, or {@code lessons} for all. */
final class LessonsCommand {

    private LessonsCommand() {}

    static void one(Arguments arguments, PrintStream out) {
        String number = arguments.operand("un numéro", "a number", "lesson 3");
        Lesson lesson =
                Lessons.ALL.stream()
                        .filter(l -> String.valueOf(l.number()).equals(number))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                arguments.language(),
                                                "lesson 3",
                                                "il n'y a pas de leçon « %s », mais les leçons 1"
                                                        + " à %d",
                                                "there is no lesson \"%s\", but lessons 1 to %d",
                                                number,
                                                Lessons.ALL.size()));
        run(List.of(lesson), arguments, out);
    }

    static void all(Arguments arguments, PrintStream out) {
        arguments.checkNoMoreThan(0, "lesson 3");
        run(Lessons.ALL, arguments, out);
    }

    private static void run(List<Lesson> lessons, Arguments arguments, PrintStream out) {
        Path folder = arguments.folderOr(Typed.here().folder("lessons"));
        try {
            Lessons.run(lessons, arguments.language(), folder, out);
        } catch (UncheckedIOException e) {
            throw UsageException.cannotWrite(arguments, folder);
        }
    }
}

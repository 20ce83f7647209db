package neurone.examples.lessons;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import neurone.examples.report.Language;
import neurone.examples.report.Report;
import neurone.examples.report.ReportFolder;
import neurone.words.Words;

/** Runs lessons, prints what comes out and writes it to a folder. */
public final class Lessons {

    /** All lessons, in the order of the course. */
    public static final List<Lesson> ALL =
            List.of(
                    new Lesson1(), //
                    new Lesson2(),
                    new Lesson3(),
                    new Lesson4(),
                    new Lesson5(),
                    new Lesson6());

    private Lessons() {}

    /** Returns what a lesson prints and draws. */
    public static Report report(Lesson lesson) {
        return report(lesson, line -> {});
    }

    private static Report report(Lesson lesson, Consumer<Words> printer) {
        Report report = new Report(lesson.number(), lesson.title(), printer);
        lesson.run(report);
        return report;
    }

    /**
     * Runs lessons one after the other, and prints each result as soon as it is there.
     *
     * @param folder keeps what other lessons have left there
     * @param out where the results are printed, and where their page is
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static void run(List<Lesson> lessons, Language language, Path folder, PrintStream out) {
        ReportFolder written = new ReportFolder(folder, language);
        for (Lesson lesson : lessons) {
            written.add(report(lesson, text -> out.print(text.in(language.locale()))));
            out.println();
        }
        Words label = new Words("Images et résultats : ", "Pictures and results: ");
        out.println(label.in(language.locale()) + written.index());
    }
}

package neurone.examples.lessons;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import neurone.examples.report.Language;
import neurone.examples.report.Report;
import neurone.examples.report.ReportFolder;
import neurone.examples.report.Text;

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
        Report report = new Report(lesson.number(), lesson.title());
        lesson.run(report);
        return report;
    }

    /**
     * Runs lessons one after the other.
     *
     * @param out where the results are printed, and where their page is
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static void run(List<Lesson> lessons, Language language, Path folder, PrintStream out) {
        ReportFolder written = new ReportFolder(folder, language);
        for (Lesson lesson : lessons) {
            Report report = report(lesson);
            out.println(report.text(language));
            written.add(report);
        }
        Text label = new Text("Images et résultats : ", "Pictures and results: ");
        out.println(label.in(language) + written.index());
    }
}

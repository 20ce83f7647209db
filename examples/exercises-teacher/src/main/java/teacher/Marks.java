package teacher;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The grades of all submissions in a folder. */
final class Marks {

    private final Options options;
    private final List<Grade> grades = new ArrayList<>();
    private final List<Likeness.Pair> alike;

    private Marks(Options options, List<Likeness.Pair> alike) {
        this.options = options;
        this.alike = alike;
    }

    /** Grades all submissions of a folder, and writes the score of each into its folder. */
    static Marks of(Options options) throws IOException {
        try (Workshop workshop = new Workshop()) {
            List<String> tests = new ArrayList<>();
            for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
                tests.add("exercises.lesson" + lesson + ".Lesson" + lesson + "Test");
            }
            if (options.tests() != null) {
                Map<String, String> more = Skeletons.sources(options.tests());
                workshop.addTests(more);
                more.keySet().stream()
                        .filter(name -> name.endsWith("Test.java"))
                        .map(name -> name.replace(".java", "").replace('/', '.'))
                        .forEach(tests::add);
            }
            return grade(options, workshop, tests);
        }
    }

    private static Marks grade(Options options, Workshop workshop, List<String> tests)
            throws IOException {
        try (Desk desk = workshop.desk(workshop.skeletons())) {
            Map<String, Method> exercises = new LinkedHashMap<>();
            Map<String, Integer> points = new LinkedHashMap<>();
            for (String name : tests) {
                for (Method exercise : desk.of(name)) {
                    exercises.put(desk.number(exercise), exercise);
                    points.put(desk.number(exercise), desk.points(exercise));
                }
            }
            List<Submission> submissions = Submission.in(options.folder());
            Map<String, List<String>> sources = new LinkedHashMap<>();
            Examination examination = new Examination(options, workshop, tests, points);
            ExecutorService pool = Executors.newFixedThreadPool(options.jobs());
            List<Future<Grade>> waiting = new ArrayList<>();
            for (Submission submission : submissions) {
                Intake intake = Intake.of(submission.path());
                sources.put(submission.folder(), List.copyOf(intake.sources().values()));
                waiting.add(pool.submit(() -> examination.of(submission, intake)));
            }
            pool.shutdown();
            List<String> common = new ArrayList<>(Skeletons.sources(Places.SOLUTIONS).values());
            Skeletons.of(Places.SOLUTIONS).values().forEach(common::add);
            Marks marks = new Marks(options, new Likeness(common).pairs(sources));
            for (Future<Grade> one : waiting) {
                Grade grade = one.get();
                marks.grades.add(grade);
                Map<Method, String> told = new LinkedHashMap<>();
                exercises.forEach((number, method) -> told.put(method, grade.told().get(number)));
                desk.write(
                        told,
                        options.language(),
                        options.output().resolve(grade.submission().folder()));
            }
            return marks;
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException(e);
        }
    }

    List<Grade> grades() {
        return grades;
    }

    List<Likeness.Pair> alike() {
        return alike;
    }

    /**
     * Writes marks.csv, a row for each submission, and moodle.csv, as Moodle's grading worksheet.
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (CsvWriter csv =
                CsvWriter.builder().build(folder.resolve("marks.csv"), StandardCharsets.UTF_8)) {
            csv.writeRecord("submission", "1", "2", "3", "4", "5", "6", "points", "of", "remarks");
            for (Grade grade : grades) {
                List<String> row = new ArrayList<>(List.of(grade.submission().name()));
                for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
                    row.add("" + grade.earned(lesson + "."));
                }
                row.add("" + grade.earned());
                row.add("" + grade.outOf());
                row.add(String.join("; ", grade.remarks()));
                csv.writeRecord(row.stream().map(Marks::harmless).toList());
            }
        }
        try (CsvWriter csv =
                CsvWriter.builder().build(folder.resolve("moodle.csv"), StandardCharsets.UTF_8)) {
            csv.writeRecord(
                    "Identifier", "Full name", "Grade", "Maximum Grade", "Feedback comments");
            for (Grade grade : grades) {
                csv.writeRecord(
                        harmless(grade.submission().identifier()),
                        harmless(grade.submission().name()),
                        "" + grade.earned(),
                        "" + grade.outOf(),
                        harmless(grade.feedback()));
            }
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
    }

    /** The marks for a terminal. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(row("submission", "1  2  3  4  5  6", "points", ""));
        for (Grade grade : grades) {
            StringBuilder lessons = new StringBuilder();
            for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
                lessons.append(String.format(Locale.ROOT, "%-3d", grade.earned(lesson + ".")));
            }
            String points = grade.earned() + "/" + grade.outOf();
            String remark = grade.remarks().isEmpty() ? "" : grade.remarks().get(0);
            int more = grade.remarks().size() - 1;
            table.append(
                    row(
                            grade.submission().name(),
                            lessons.toString(),
                            points,
                            remark + (more > 0 ? " (and " + more + " more)" : "")));
        }
        for (Likeness.Pair pair : alike) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "alike: %s and %s, %.0f %% of what is their own%n",
                            pair.one(),
                            pair.other(),
                            100 * pair.share()));
        }
        return table + "written: " + options.output().toAbsolutePath().normalize();
    }

    private static String row(String name, String lessons, String points, String remark) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        String cut = shown.length() > 24 ? shown.substring(0, 24) : shown;
        String line =
                String.format(Locale.ROOT, "%-24s %-18s %-7s %s", cut, lessons, points, remark);
        return line.stripTrailing() + System.lineSeparator();
    }
}

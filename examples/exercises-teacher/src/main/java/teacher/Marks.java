package teacher;

import java.io.IOException;
import java.lang.reflect.Method;
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
import neurone.words.Printable;
import neurone.words.Words;

/** The grades of all submissions in a folder. */
final class Marks {

    private final Options options;
    private final List<Grade> grades = new ArrayList<>();
    private final List<Likeness.Pair> alike;

    private Marks(Options options, List<Likeness.Pair> alike) {
        this.options = options;
        this.alike = alike;
    }

    /**
     * Grades all submissions of a folder, and writes the score of each into its folder.
     *
     * @throws Refusal if there are none, or if tests of the teacher cannot be run
     */
    static Marks of(Options options) throws IOException {
        List<Submission> submissions = Submission.in(options.folder());
        if (submissions.isEmpty()) {
            throw new Refusal(
                    "%s est vide : mettez-y un dossier ou un zip par étudiant",
                    "%s is empty: put a folder or a zip of each student into it",
                    options.folder().toAbsolutePath());
        }
        try (Workshop workshop = new Workshop()) {
            List<String> tests = new ArrayList<>();
            for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
                tests.add("exercises.lesson" + lesson + ".Lesson" + lesson + "Test");
            }
            if (options.tests() != null) {
                OwnTests own = OwnTests.in(options.tests());
                own.addTo(workshop);
                tests.addAll(own.classes());
            }
            return grade(options, workshop, tests, submissions);
        }
    }

    private static Marks grade(
            Options options, Workshop workshop, List<String> tests, List<Submission> submissions)
            throws IOException {
        try (Desk desk = workshop.desk(workshop.skeletons())) {
            Map<String, Method> exercises = new LinkedHashMap<>();
            Map<String, Integer> points = new LinkedHashMap<>();
            Map<String, String> files = new LinkedHashMap<>();
            for (String name : tests) {
                for (Method exercise : desk.of(name)) {
                    exercises.put(desk.number(exercise), exercise);
                    points.put(desk.number(exercise), desk.points(exercise));
                    files.put(desk.number(exercise), desk.file(exercise));
                }
            }
            Map<String, List<String>> sources = new LinkedHashMap<>();
            Examination examination = new Examination(options, workshop, tests, points, files);
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

    /** The marks for a terminal. */
    String table() {
        Locale locale = options.locale();
        StringBuilder table = new StringBuilder();
        table.append(
                row(
                        new Words("devoir", "submission").in(locale),
                        "1  2  3  4  5  6",
                        "points",
                        ""));
        for (Grade grade : grades) {
            StringBuilder lessons = new StringBuilder();
            for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
                lessons.append(String.format(Locale.ROOT, "%-3d", grade.earned(lesson + ".")));
            }
            String points = grade.earned() + "/" + grade.outOf();
            String name = Printable.visible(grade.submission().name());
            table.append(row(name, lessons.toString(), points, remark(grade, locale)));
        }
        for (Likeness.Pair pair : alike) {
            String share = String.format(Locale.ROOT, "%.0f", 100 * pair.share());
            table.append(
                    Words.of(
                                    "semblables : %s et %s, %s\u202f%% de ce qui leur est propre",
                                    "alike: %s and %s, %s%% of what is their own",
                                    name(pair.one()),
                                    name(pair.other()),
                                    share)
                            .in(locale));
            table.append(System.lineSeparator());
        }
        Path written = options.output().toAbsolutePath().normalize();
        return table + Words.of("écrit : %s", "written: %s", written).in(locale);
    }

    /** The name of the student whose marks are in a folder. */
    private String name(String folder) {
        return grades.stream()
                .map(Grade::submission)
                .filter(submission -> submission.folder().equals(folder))
                .map(submission -> Printable.visible(submission.name()))
                .findFirst()
                .orElse(folder);
    }

    private static String remark(Grade grade, Locale locale) {
        int more = grade.remarks().size() - 1;
        if (more < 0) {
            return "";
        }
        Words others =
                more == 0 ? Words.NONE : Words.of(" (et %s de plus)", " (and %s more)", more);
        return grade.remarks().get(0) + others.in(locale);
    }

    private static String row(String name, String lessons, String points, String remark) {
        String cut = name.length() > 24 ? name.substring(0, 24) : name;
        String line =
                String.format(Locale.ROOT, "%-24s %-18s %-7s %s", cut, lessons, points, remark);
        return line.stripTrailing() + System.lineSeparator();
    }
}

package teacher;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Grades one submission, in a JVM of its own: compiles it once, then runs one exercise after the
 * other. It notes each before and after, so that when this JVM dies, another can go on.
 */
public final class Examiner {

    private final Path student;
    private final Path notes;

    private Examiner(Path student, Path notes) {
        this.student = student;
        this.notes = notes;
    }

    /**
     * Grades.
     *
     * @param args folder of the submission, file of notes, language, class path of the skeletons,
     *     of the checks, of the texts; then the classes of tests, a dash, and the exercises to
     *     leave out
     */
    public static void main(String[] args) throws IOException {
        Examiner examiner = new Examiner(Path.of(args[0]), Path.of(args[1]));
        Path skeletons = Path.of(args[3]);
        examiner.compile(skeletons);
        List<String> rest = Arrays.asList(args).subList(6, args.length);
        Set<String> done = Set.copyOf(rest.subList(rest.indexOf("-") + 1, rest.size()));
        Path classes = examiner.student.resolve("classes");
        Desk desk = new Desk(classes, skeletons, Path.of(args[4]), Path.of(args[5]));
        for (String tests : rest.subList(0, rest.indexOf("-"))) {
            for (Method exercise : desk.of(tests)) {
                if (!done.contains(desk.number(exercise))) {
                    examiner.run(desk, exercise, args[2]);
                }
            }
        }
        examiner.note("end", "", "");
        Runtime.getRuntime().halt(0);
    }

    /** Compiles what was handed in; a source with errors is left out, so its skeleton is graded. */
    private void compile(Path skeletons) throws IOException {
        Path classes = student.resolve("classes");
        if (Files.exists(classes)) {
            return;
        }
        note("start", "compile", "");
        Map<String, String> sources = new TreeMap<>(Skeletons.sources(student.resolve("sources")));
        String classPath = Libraries.classPath() + java.io.File.pathSeparator + skeletons;
        Path trial = student.resolve("trial");
        Map<String, String> errors = Compiler.compile(sources, classPath, trial);
        while (!errors.isEmpty() && !sources.isEmpty()) {
            for (Map.Entry<String, String> error : errors.entrySet()) {
                note("remark", "", error.getKey() + ":" + error.getValue());
            }
            // an error without a source is nobody's in particular
            if (!sources.keySet().removeAll(errors.keySet())) {
                sources.clear();
            }
            errors =
                    Compiler.compile(sources, classPath, student.resolve("trial" + sources.size()));
        }
        Compiler.compile(sources, classPath, classes);
        note("done", "compile", "");
    }

    private void run(Desk desk, Method exercise, String language) throws IOException {
        String number = desk.number(exercise);
        note("start", number, "" + desk.points(exercise));
        note("done", number, desk.run(exercise, language));
        if (stillRunning()) {
            // a loop that never ends would slow all that follow
            Runtime.getRuntime().halt(0);
        }
    }

    private static boolean stillRunning() {
        List<Thread> threads = new ArrayList<>(Thread.getAllStackTraces().keySet());
        return threads.stream().anyMatch(t -> t.getName().equals("exercise") && t.isAlive());
    }

    private void note(String what, String number, String text) throws IOException {
        String coded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                notes,
                what + " " + number + " " + coded + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}

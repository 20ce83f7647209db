package teacher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import neurone.words.Words;

/** Has an {@link Examiner} grade a submission, and sends another when it dies. */
final class Examination {

    private final Options options;
    private final Workshop workshop;
    private final List<String> tests;
    private final Map<String, Integer> points;
    private final Map<String, String> files;

    /**
     * What every submission is asked.
     *
     * @param points what each exercise is worth, by its number
     * @param files the source that each exercise is in, by its number
     */
    Examination(
            Options options,
            Workshop workshop,
            List<String> tests,
            Map<String, Integer> points,
            Map<String, String> files) {
        this.options = options;
        this.workshop = workshop;
        this.tests = tests;
        this.points = points;
        this.files = files;
    }

    /** Grades a submission; whatever happens, there is a grade. */
    Grade of(Submission submission, Intake intake) {
        Map<String, String> told = new LinkedHashMap<>();
        List<String> remarks =
                intake.remarks().stream()
                        .map(this::said)
                        .collect(Collectors.toCollection(ArrayList::new));
        try {
            Path folder = Files.createTempDirectory("submission");
            try {
                examine(folder, intake, told, remarks);
            } finally {
                Workshop.delete(folder);
            }
        } catch (IOException | RuntimeException e) {
            remarks.add(said(Words.of("n'a pas pu être noté : %s", "could not be graded: %s", e)));
        }
        String none = said(new Words("non noté", "not graded"));
        points.keySet().forEach(number -> told.putIfAbsent(number, none));
        return new Grade(submission, told, points, remarks);
    }

    private void examine(Path folder, Intake intake, Map<String, String> told, List<String> remarks)
            throws IOException {
        for (Map.Entry<String, String> source : intake.sources().entrySet()) {
            Path file = folder.resolve("sources").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        Files.createDirectories(folder.resolve("sources"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.total());
        while (told.keySet().size() < points.size()) {
            int before = told.size();
            Path notes = Files.createTempFile("notes", ".txt");
            String death = run(folder, notes, told, end);
            boolean finished = read(notes, death, told, remarks);
            Files.delete(notes);
            if (finished || told.size() == before) {
                return;
            }
            if (System.nanoTime() > end) {
                remarks.add(
                        said(
                                Words.of(
                                        "arrêté après %s secondes",
                                        "stopped after %s seconds", options.total())));
                return;
            }
        }
    }

    private String said(Words words) {
        return words.in(options.locale());
    }

    /** Runs an examiner; how it ended, for the exercise that it was at. */
    private String run(Path folder, Path notes, Map<String, String> told, long end)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + options.memory() + "m");
        command.addAll(List.of("-Xss2m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dhints=-1"));
        command.add("-Dseed=" + options.seed());
        command.add("-Dseconds=" + options.seconds());
        command.add("-Dneurone.products=ejml");
        command.add("-cp");
        command.add(Libraries.place(Examiner.class) + File.pathSeparator + Libraries.classPath());
        command.add(Examiner.class.getName());
        command.addAll(List.of(folder.toString(), notes.toString(), options.language()));
        command.add(workshop.skeletons().toString());
        command.add(workshop.checks().toString());
        command.add(Places.TEXTS.toAbsolutePath().toString());
        command.addAll(tests);
        command.add("-");
        command.addAll(told.keySet());
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        try {
            long left = Math.max(1, end - System.nanoTime());
            boolean ended = process.waitFor(left, TimeUnit.NANOSECONDS);
            return !ended ? "time" : process.exitValue() == 3 ? "memory" : "exit";
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Reads the notes of an examiner; whether it came to its end. */
    private boolean read(Path notes, String death, Map<String, String> told, List<String> remarks)
            throws IOException {
        String at = null;
        for (String line : Files.readString(notes, StandardCharsets.UTF_8).lines().toList()) {
            String[] words = line.split(" ", 3);
            if (words.length < 3) {
                continue;
            }
            String text = new String(Base64.getDecoder().decode(words[2]), StandardCharsets.UTF_8);
            switch (words[0]) {
                case "start" -> at = words[1];
                case "done" -> {
                    at = null;
                    if (points.containsKey(words[1])) {
                        told.putIfAbsent(words[1], text);
                    }
                }
                case "remark" -> {
                    String error = text.lines().findFirst().orElse("");
                    String broken =
                            said(Words.of("ne compile pas : %s", "does not compile: %s", error));
                    remarks.add(broken);
                    files.forEach(
                            (number, file) -> {
                                if (error.startsWith(file + ":")) {
                                    told.put(number, broken);
                                }
                            });
                }
                case "end" -> {
                    return true;
                }
                default ->
                        remarks.add(
                                said(
                                        new Words(
                                                "une note incomprise",
                                                "a note that was not understood")));
            }
        }
        if (at != null) {
            Words how =
                    switch (death) {
                        case "memory" ->
                                Words.of(
                                        "a pris plus de %s Mo",
                                        "took more than %s MB", options.memory());
                        case "time" -> new Words("a duré trop longtemps", "took too long");
                        default ->
                                new Words(
                                        "a arrêté la JVM, comme le fait System.exit",
                                        "ended the JVM, as System.exit does");
                    };
            remarks.add(at + " " + said(how));
            if (points.containsKey(at)) {
                told.put(at, said(how));
            }
        }
        return at != null && at.equals("compile");
    }
}

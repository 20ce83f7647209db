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

/** Has an {@link Examiner} grade a submission, and sends another when it dies. */
final class Examination {

    private final Options options;
    private final Workshop workshop;
    private final List<String> tests;
    private final Map<String, Integer> points;

    Examination(
            Options options, Workshop workshop, List<String> tests, Map<String, Integer> points) {
        this.options = options;
        this.workshop = workshop;
        this.tests = tests;
        this.points = points;
    }

    /** Grades a submission; whatever happens, there is a grade. */
    Grade of(Submission submission, Intake intake) {
        Map<String, String> told = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>(intake.remarks());
        try {
            Path folder = Files.createTempDirectory("submission");
            try {
                examine(folder, intake, told, remarks);
            } finally {
                Workshop.delete(folder);
            }
        } catch (IOException | RuntimeException e) {
            remarks.add("could not be graded: " + e);
        }
        points.keySet().forEach(number -> told.putIfAbsent(number, "not graded"));
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
                remarks.add("stopped after " + options.total() + " seconds");
                return;
            }
        }
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
                        told.put(words[1], text);
                    }
                }
                case "remark" ->
                        remarks.add("does not compile: " + text.lines().findFirst().orElse(""));
                case "end" -> {
                    return true;
                }
                default -> remarks.add("a note that was not understood");
            }
        }
        if (at != null) {
            String how =
                    switch (death) {
                        case "memory" -> "took more than " + options.memory() + " MB";
                        case "time" -> "took too long";
                        default -> "ended the JVM, as System.exit does";
                    };
            remarks.add(at + " " + how);
            if (points.containsKey(at)) {
                told.put(at, how);
            }
        }
        return at != null && at.equals("compile");
    }
}

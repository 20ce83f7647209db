package teacher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Solutions, skeletons and checks, compiled in a folder that goes away with this. */
final class Workshop implements AutoCloseable {

    private final Path folder;
    private final Map<String, String> solutions;
    private int built;

    Workshop() throws IOException {
        folder = Files.createTempDirectory("exercises");
        solutions = Skeletons.sources(Places.SOLUTIONS);
        compile(solutions, "", solved());
        compile(Skeletons.of(Places.SOLUTIONS), "", skeletons());
        compile(Skeletons.sources(Places.CHECKS), File.pathSeparator + solved(), checks());
    }

    private static void compile(Map<String, String> sources, String more, Path classes)
            throws IOException {
        Map<String, String> errors =
                Compiler.compile(sources, Libraries.classPath() + more, classes);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("does not compile: " + errors);
        }
    }

    /** The classes of the solutions. */
    Path solved() {
        return folder.resolve("solved");
    }

    /** The classes of the skeletons. */
    Path skeletons() {
        return folder.resolve("skeletons");
    }

    /** The classes of the checks. */
    Path checks() {
        return folder.resolve("checks");
    }

    /** A desk with the classes of a student. */
    Desk desk(Path student) {
        return new Desk(student, checks(), Places.TEXTS);
    }

    /** What a student is told whose solution has that mistake; empty if nothing is found wrong. */
    String told(Mistake mistake, String language) {
        Path classes = folder.resolve("mistake" + built++);
        String changed = mistake.in(solutions.get(mistake.file()));
        try {
            compile(Map.of(mistake.file(), changed), File.pathSeparator + solved(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Desk desk = new Desk(classes, solved(), checks(), Places.TEXTS)) {
            return desk.run(desk.exercise(mistake.exercise()), language);
        }
    }

    /** Compiles more tests, to run beside the checks; the first error of each that has some. */
    Map<String, String> addTests(Map<String, String> tests) throws IOException {
        String classPath = Libraries.classPath() + File.pathSeparator + solved();
        return Compiler.compile(tests, classPath, checks());
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Deletes a folder with all that is in it; a link is deleted, not followed. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

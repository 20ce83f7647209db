package teacher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code grade} was told.
 *
 * @param folder of the submissions
 * @param output where the marks go
 * @param language en or fr: what students are told
 * @param seed draws sizes and numbers; a teacher keeps one of his own
 * @param tests a folder with more tests, or null
 * @param seconds that an exercise may take
 * @param total seconds that a submission may take
 * @param memory megabytes that a submission may take
 * @param jobs how many are graded at once
 */
record Options(
        Path folder,
        Path output,
        String language,
        long seed,
        Path tests,
        int seconds,
        int total,
        int memory,
        int jobs) {

    private static final Set<String> KNOWN =
            Set.of("output", "lang", "seed", "tests", "seconds", "total", "memory", "jobs");

    /**
     * Reads {@code FOLDER --seed 7 ...}.
     *
     * @throws IllegalArgumentException with a sentence to print
     */
    static Options of(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("--")) {
            throw new IllegalArgumentException("name the folder of the submissions: grade FOLDER");
        }
        Path folder = Path.of(words.get(0));
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder.toAbsolutePath());
        }
        Flags flags = Flags.of(words.subList(1, words.size()), KNOWN);
        Path tests = flags.given().containsKey("tests") ? Path.of(flags.text("tests", "")) : null;
        if (tests != null && !Files.isDirectory(tests)) {
            throw new IllegalArgumentException("there is no folder " + tests.toAbsolutePath());
        }
        return new Options(
                folder,
                Path.of(flags.text("output", "target/grades")),
                flags.language(),
                flags.number("seed", 1),
                tests,
                flags.number("seconds", 10),
                flags.number("total", 120),
                flags.number("memory", 256),
                flags.number("jobs", Runtime.getRuntime().availableProcessors()));
    }
}

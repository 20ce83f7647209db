package teacher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if (!words.get(i).startsWith("--") || !KNOWN.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown option "
                                + words.get(i)
                                + ": there are --"
                                + String.join(" --", KNOWN.stream().sorted().toList()));
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            given.put(name, words.get(i + 1));
        }
        Path tests = given.containsKey("tests") ? Path.of(given.get("tests")) : null;
        if (tests != null && !Files.isDirectory(tests)) {
            throw new IllegalArgumentException("there is no folder " + tests.toAbsolutePath());
        }
        return new Options(
                folder,
                Path.of(given.getOrDefault("output", "target/grades")),
                given.getOrDefault("lang", Locale.getDefault().getLanguage()),
                number(given, "seed", 1),
                tests,
                (int) number(given, "seconds", 10),
                (int) number(given, "total", 120),
                (int) number(given, "memory", 256),
                (int) number(given, "jobs", Runtime.getRuntime().availableProcessors()));
    }

    private static long number(Map<String, String> given, String name, long usual) {
        String text = given.getOrDefault(name, String.valueOf(usual));
        try {
            long number = Long.parseLong(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "--" + name + " needs a whole number above 0, got " + text);
    }
}

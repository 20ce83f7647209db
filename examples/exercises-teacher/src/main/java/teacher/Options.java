package teacher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What {@code grade} was told.
 *
 * @param folder of the submissions
 * @param output where the marks go
 * @param language en or fr: what students and the teacher are told
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
     * @throws Refusal with a sentence to print
     */
    static Options of(List<String> words) {
        if (words.isEmpty() || words.get(0).startsWith("--")) {
            throw new Refusal(
                    "nommez le dossier des devoirs : grade DOSSIER",
                    "name the folder of the submissions: grade FOLDER");
        }
        Path folder = Flags.folder(words.get(0));
        Flags flags = Flags.of(words.subList(1, words.size()), KNOWN);
        return new Options(
                folder,
                Path.of(flags.text("output", "target/grades")),
                flags.language(),
                flags.number("seed", 1),
                flags.given().containsKey("tests") ? Flags.folder(flags.text("tests", "")) : null,
                flags.number("seconds", 10),
                flags.number("total", 120),
                flags.number("memory", 256),
                flags.number("jobs", Runtime.getRuntime().availableProcessors()));
    }

    /** The language, as a locale. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}

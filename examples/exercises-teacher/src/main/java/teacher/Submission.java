package teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one student handed in.
 *
 * @param path a folder, a zip, or a single source
 * @param name of the student, as far as the name of the path tells
 * @param identifier Moodle's, such as Participant 123456, or empty
 */
record Submission(Path path, String name, String identifier) {

    private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_.*");

    /** All in a folder, in the order of their names; hidden files are left out. */
    static List<Submission> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(Submission::of)
                    .toList();
        }
    }

    private static Submission of(Path path) {
        String name = path.getFileName().toString();
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            name = name.replaceFirst("\\.(?i)(zip|jar|java)$", "");
        }
        Matcher moodle = MOODLE.matcher(name);
        return moodle.matches()
                ? new Submission(path, moodle.group(1), "Participant " + moodle.group(2))
                : new Submission(path, name, "");
    }

    /** The name of a folder for its marks: letters, digits and few signs, never a path. */
    String folder() {
        String plain = path.getFileName().toString().replaceAll("[^\\p{L}\\p{N}_ .-]", "_");
        return plain.toLowerCase(Locale.ROOT).matches("[. ]*") ? "_" : plain;
    }
}

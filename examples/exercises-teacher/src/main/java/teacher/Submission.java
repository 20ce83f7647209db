package teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one student handed in.
 *
 * @param path a folder, a zip, or a single source
 * @param name of the student, as far as the name of the path tells
 * @param moodle Moodle's number of the participant, such as 123456, or empty
 * @param folder where its marks go: letters, digits and few signs, never a path
 */
record Submission(Path path, String name, String moodle, String folder) {

    private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_.*");

    /** All in a folder, in the order of their names; hidden files are left out. */
    static List<Submission> in(Path folder) throws IOException {
        Set<String> taken = new HashSet<>();
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .map(path -> of(path, taken))
                    .toList();
        }
    }

    private static Submission of(Path path, Set<String> taken) {
        String name = path.getFileName().toString();
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            name = name.replaceFirst("\\.(?i)(zip|jar|java)$", "");
        }
        Matcher moodle = MOODLE.matcher(name);
        return moodle.matches()
                ? new Submission(path, moodle.group(1), moodle.group(2), folder(path, taken))
                : new Submission(path, name, "", folder(path, taken));
    }

    /** A name that no other has, also where a file system knows no capital letters. */
    private static String folder(Path path, Set<String> taken) {
        String plain = path.getFileName().toString().replaceAll("[^\\p{L}\\p{N}_ .-]", "_");
        String name = plain.matches("[. ]*") ? "_" : plain;
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}

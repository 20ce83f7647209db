package neurone.linalg;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for the library that netlib would load. Loading one that is not there would fail too, but
 * with a line from native code on the user's terminal.
 *
 * @param name of the library's file
 * @param folders where it may lie
 * @param index the system's list of libraries, which names those of other folders
 */
record SystemBlas(String name, List<Path> folders, Path index) {

    private static final String NAMED_BY_USER = "dev.ludovic.netlib.blas.nativeLib";

    /** Returns whether netlib would find a BLAS on this machine. */
    static boolean isInstalled() {
        String system = System.getProperty("os.name");
        return System.getProperty(NAMED_BY_USER) != null
                || System.getProperty(NAMED_BY_USER + "Path") != null
                // part of the system there, though not as a file
                || system.startsWith("Mac")
                || new SystemBlas(
                                system.startsWith("Windows") ? "libopenblas.dll" : "libblas.so.3",
                                folders(System.getProperty("java.library.path", "")),
                                Path.of("/etc/ld.so.cache"))
                        .exists();
    }

    /**
     * Returns the folders of a list as the system has them: with quotes around some, and with
     * entries that are empty, which would mean the working directory, or no path at all.
     */
    static List<Path> folders(String libraryPath) {
        return Stream.of(libraryPath.split(File.pathSeparator))
                .map(entry -> entry.replace("\"", ""))
                .filter(entry -> !entry.isBlank())
                .flatMap(SystemBlas::path)
                .toList();
    }

    private static Stream<Path> path(String entry) {
        try {
            return Stream.of(Path.of(entry));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    boolean exists() {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)))
                || isInIndex();
    }

    private boolean isInIndex() {
        try {
            return Files.readString(index, StandardCharsets.ISO_8859_1).contains(name);
        } catch (IOException e) {
            // not every system has one
            return false;
        }
    }
}

package neurone.linalg;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neurone.words.Words;

/**
 * Looks for a BLAS that the system has.
 *
 * @param folders where it may lie
 * @param index the system's list of the libraries in its other folders, each with its path
 */
record SystemLibrary(List<Path> folders, Path index) {

    /** Part of macOS, though not as a file. */
    private static final Path ACCELERATE = Path.of("/usr/lib/libblas.dylib");

    private static final List<String> NAMES =
            List.of("libopenblas.so.0", "libopenblas.so.3", "libopenblas.so", "libopenblas.dll");

    /** Takes the OpenBLAS of this machine; on macOS Accelerate, which is always there. */
    static Multiplier load() throws Unavailable {
        Netlib.checkPresent();
        if (System.getProperty("os.name").startsWith("Mac")) {
            return NativeMultiplier.of(
                    ACCELERATE, new Words("Accelerate de macOS", "Accelerate of macOS"));
        }
        for (String name : NAMES) {
            List<Path> found = ofThisMachine().find(name);
            if (!found.isEmpty()) {
                return NativeMultiplier.of(
                        found.get(0), new Words("OpenBLAS du système", "OpenBLAS of the system"));
            }
        }
        throw new Unavailable(
                new Words("pas d'OpenBLAS dans le système", "no OpenBLAS in the system"));
    }

    /** Takes the library of that file name, wherever the system has it. */
    static Multiplier load(String name) throws Unavailable {
        List<Path> found = ofThisMachine().find(name);
        if (found.isEmpty()) {
            throw new Unavailable(
                    Words.of(
                            "pas de bibliothèque %s dans le système",
                            "no library %s in the system", name));
        }
        return NativeMultiplier.of(found.get(0), Words.same(name));
    }

    private static SystemLibrary ofThisMachine() {
        return new SystemLibrary(
                folders(System.getProperty("java.library.path", "")), Path.of("/etc/ld.so.cache"));
    }

    /**
     * Returns the folders of a list as the system has them: with quotes around some, and with
     * entries that are empty, which would mean the working directory, or no path at all.
     */
    static List<Path> folders(String libraryPath) {
        return Stream.of(libraryPath.split(File.pathSeparator))
                .map(entry -> entry.replace("\"", ""))
                .filter(entry -> !entry.isBlank())
                .flatMap(SystemLibrary::path)
                .toList();
    }

    private static Stream<Path> path(String entry) {
        try {
            return Stream.of(Path.of(entry));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Returns the files of that name, in the order in which the system would take them. */
    List<Path> find(String name) {
        return Stream.concat(folders.stream().map(folder -> folder.resolve(name)), inIndex(name))
                .filter(Files::exists)
                .toList();
    }

    /** The index holds each path as text that ends in a zero, among numbers in binary. */
    private Stream<Path> inIndex(String name) {
        try {
            return Pattern.compile("\0(/[^\0]*/" + Pattern.quote(name) + ")\0")
                    .matcher(Files.readString(index, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> Path.of(text.replace("\0", "")));
        } catch (IOException e) {
            // not every system has one
            return Stream.empty();
        }
    }
}

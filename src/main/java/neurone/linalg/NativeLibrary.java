package neurone.linalg;

import java.nio.file.Path;
import neurone.words.Words;

/** Loads a library of native code into this process. */
final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * Loads the file, so that netlib's bridge, which would print a failure, finds it loaded.
     *
     * @throws Unavailable if the system refuses it: another processor, a file that is broken, or a
     *     library that it needs in turn and that is missing
     */
    static void load(Path file) throws Unavailable {
        try {
            System.load(file.toAbsolutePath().toString());
        } catch (UnsatisfiedLinkError e) {
            if (!isLoadedByOthers(e)) {
                throw new Unavailable(Words.of("%s ne se charge pas", "%s does not load", file), e);
            }
        }
    }

    /** Where a program has several class loaders, the library is there all the same. */
    private static boolean isLoadedByOthers(UnsatisfiedLinkError e) {
        return String.valueOf(e.getMessage()).contains("already loaded in another classloader");
    }
}

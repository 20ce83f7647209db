package neurone.linalg;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import neurone.words.Words;

/** The BLAS that the user names by a property of netlib's, with its path or its name. */
final class NamedLibrary {

    private NamedLibrary() {}

    static boolean isNamed() {
        return System.getProperty(Netlib.NATIVE_PATH) != null
                || System.getProperty(Netlib.NATIVE_NAME) != null;
    }

    static Multiplier load() throws Unavailable {
        Netlib.checkPresent();
        String path = System.getProperty(Netlib.NATIVE_PATH);
        if (path == null) {
            return SystemLibrary.load(System.getProperty(Netlib.NATIVE_NAME));
        }
        try {
            return NativeMultiplier.of(Path.of(path), Words.same(path));
        } catch (InvalidPathException e) {
            throw new Unavailable(
                    Words.of("%s n'est pas un chemin", "%s is not a path", Netlib.NATIVE_PATH), e);
        }
    }
}

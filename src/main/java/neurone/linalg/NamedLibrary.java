package neurone.linalg;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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
            return NativeMultiplier.of(Path.of(path), path);
        } catch (InvalidPathException e) {
            throw new Unavailable(Netlib.NATIVE_PATH + " is not a path", e);
        }
    }
}

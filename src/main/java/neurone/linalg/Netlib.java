package neurone.linalg;

import dev.ludovic.netlib.blas.BLAS;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import neurone.words.Words;

/**
 * Makes the BLAS of netlib. Its classes are asked one by one, by name: its own choice among them
 * prints a line through java.util.logging and drops the reason of what it could not load.
 */
final class Netlib {

    static final String NATIVE_PATH = "dev.ludovic.netlib.blas.nativeLibPath";
    static final String NATIVE_NAME = "dev.ludovic.netlib.blas.nativeLib";

    private static final Words ABSENT =
            new Words(
                    "pas de dev.ludovic.netlib:blas dans le class path",
                    "no dev.ludovic.netlib:blas on the class path");

    /** Netlib's bridge starts once in a JVM, and stays with the library that it started with. */
    private static Path started;

    private Netlib() {}

    /** Throws where netlib is not on the class path, before anything is searched or unpacked. */
    static void checkPresent() throws Unavailable {
        classNamed("JNIBLAS", false);
    }

    /** Takes the library in that file, which must be loaded already. */
    static synchronized BLAS ofLoaded(Path library) throws Unavailable {
        if (started != null && !started.equals(library)) {
            throw new Unavailable(
                    Words.of(
                            "%s n'est pas essayé après %s",
                            "%s is not tried after %s", library, started));
        }
        started = library;
        String before = System.getProperty(NATIVE_PATH);
        System.setProperty(NATIVE_PATH, library.toString());
        try {
            BLAS blas = instance("JNIBLAS");
            checkMultiplies(blas, library);
            return blas;
        } finally {
            if (before == null) {
                System.clearProperty(NATIVE_PATH);
            } else {
                System.setProperty(NATIVE_PATH, before);
            }
        }
    }

    private static void checkMultiplies(BLAS blas, Path library) throws Unavailable {
        double[] product = new double[1];
        try {
            blas.dgemm(
                    "N", "N", 1, 1, 1, 1, new double[] {2}, 1, new double[] {3}, 1, 0, product, 1);
        } catch (RuntimeException | LinkageError e) {
            throw new Unavailable(Words.of("%s n'a pas de dgemm", "%s has no dgemm", library), e);
        }
        if (product[0] != 6) {
            throw new Unavailable(
                    Words.of(
                            "%s donne %s pour 2 fois 3",
                            "%s gives %s for 2 times 3", library, product[0]));
        }
    }

    /** Takes what is written in Java with the vectors of jdk.incubator.vector. */
    static BLAS ofVectors() throws Unavailable {
        return instance("VectorBLAS");
    }

    /** Takes what is written in plain Java, with fused multiply-adds. */
    static BLAS ofPlainJava() throws Unavailable {
        return instance("Java11BLAS");
    }

    private static BLAS instance(String name) throws Unavailable {
        try {
            Method method = classNamed(name, true).getMethod("getInstance");
            method.setAccessible(true);
            return (BLAS) method.invoke(null);
        } catch (InvocationTargetException e) {
            throw new Unavailable(notStarted(name), e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new Unavailable(notStarted(name), rootOf(e));
        }
    }

    private static Words notStarted(String name) {
        return Words.of("%s de netlib ne démarre pas", "netlib's %s does not start", name);
    }

    private static Class<?> classNamed(String name, boolean initialize) throws Unavailable {
        try {
            return Class.forName(
                    "dev.ludovic.netlib.blas." + name, initialize, Netlib.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new Unavailable(ABSENT);
        }
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

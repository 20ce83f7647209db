package neurone.examples;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The class path for a JVM that runs what this program runs. */
final class ClassPath {

    private ClassPath() {}

    /** That of this program, which Maven runs in a loader of its own. */
    static String ofThisProgram() {
        Stream<String> places =
                ClassPath.class.getClassLoader() instanceof URLClassLoader loader
                        ? Arrays.stream(loader.getURLs()).map(ClassPath::place)
                        : Stream.of(System.getProperty("java.class.path"));
        return places.collect(joining(File.pathSeparator));
    }

    private static String place(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}

package neurone.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import neurone.examples.site.Project;

/**
 * How this program is started, by Maven in the folder of the project or as the jar of the course.
 */
sealed interface Typed {

    /**
     * Returns the whole command for arguments.
     *
     * @param arguments such as lesson 3; none is ""
     */
    String command(String arguments);

    /** Returns the folder for the page and the pictures of a job. */
    Path folder(String job);

    /** Returns the files of the project, with the pages of the course. */
    Project project();

    /** The way in which this program was started. */
    static Typed here() {
        try {
            URI place = Typed.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            // after -jar, the class path is the name of the jar as it was typed
            return of(place, System.getProperty("java.class.path"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Typed of(URI place, String classPath) {
        return place.getPath().endsWith(".jar") ? new Jar(classPath) : new Maven();
    }

    record Maven() implements Typed {

        private static final String COMMAND = "mvn -q test-compile exec:java";

        @Override
        public String command(String arguments) {
            // PowerShell leaves an argument whole that is quoted as a whole
            return arguments.isEmpty() ? COMMAND : COMMAND + " \"-Dexec.args=" + arguments + "\"";
        }

        @Override
        public Path folder(String job) {
            return Path.of("target", job);
        }

        @Override
        public Project project() {
            return new Project(Path.of(""));
        }
    }

    record Jar(String name) implements Typed {

        @Override
        public String command(String arguments) {
            String typed = name.contains(" ") ? "\"" + name + "\"" : name;
            return ("java -jar " + typed + " " + arguments).strip();
        }

        @Override
        public Path folder(String job) {
            return Path.of("neurone-" + job);
        }

        /** The jar stays open: the project is read from it as long as the program runs. */
        @Override
        public Project project() {
            try {
                return new Project(FileSystems.newFileSystem(Path.of(name)).getPath("/project"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

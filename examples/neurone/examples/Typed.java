package neurone.examples;

import java.nio.file.Path;

/** How a command is typed: to Maven, in the folder of the project, or to the jar of the course. */
final class Typed {

    private static final String MAVEN = "mvn -q test-compile exec:java";

    private Typed() {}

    /**
     * Returns the whole command for arguments.
     *
     * @param arguments such as lesson 3; none is ""
     */
    static String command(String arguments) {
        return command(arguments, placeOfThisProgram());
    }

    static String command(String arguments, String place) {
        if (place.endsWith(".jar")) {
            return ("java -jar " + Path.of(place).getFileName() + " " + arguments).strip();
        }
        // PowerShell leaves an argument whole that is quoted as a whole
        return arguments.isEmpty() ? MAVEN : MAVEN + " \"-Dexec.args=" + arguments + "\"";
    }

    private static String placeOfThisProgram() {
        return Typed.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}

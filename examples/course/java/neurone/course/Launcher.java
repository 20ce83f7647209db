package neurone.course;

import java.util.Locale;

/** Starts the jar of the course. An old Java can load this class, and so say that it is too old. */
public final class Launcher {

    private static final int NEEDED = 17;

    private Launcher() {}

    /** Runs the examples with the same arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (version.startsWith("1.") || Integer.parseInt(version) < NEEDED) {
            System.err.println(refusal(version));
            System.exit(2);
        }
        // by its name, since the compiler of this class cannot read that one
        Class.forName("neurone.examples.Main")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** In French without accents, which the console of an old Java may not show. */
    private static String refusal(String version) {
        String format =
                Locale.getDefault().getLanguage().equals("fr")
                        ? "Neurone demande Java %d au moins, et ce Java est le %s : tapez le chemin"
                                + " d'un autre, par exemple jdk-%1$d/bin/java -jar"
                                + " neurone-course.jar"
                        : "Neurone needs Java %d or newer, but this is Java %s: type the path to"
                                + " another one, such as jdk-%1$d/bin/java -jar neurone-course.jar";
        return String.format(format, NEEDED, version);
    }
}

package neurone.docs;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import neurone.examples.Printed;
import neurone.examples.lessons.Lessons;
import neurone.examples.report.Language;
import neurone.examples.report.Report;

/** What the programs print that pages show. Each lesson runs once. */
final class Programs {

    private static final Map<Integer, Report> REPORTS = new HashMap<>();

    private Programs() {}

    static Report lesson(int number) {
        return REPORTS.computeIfAbsent(number, any -> Lessons.report(Lessons.ALL.get(number - 1)));
    }

    /**
     * What a program prints.
     *
     * @param name of a class of examples with a main method
     */
    static String output(String name, Language language) {
        // where English is read, numbers have a point, as in the root locale
        Locale locale = language == Language.FRENCH ? Locale.FRENCH : Locale.ROOT;
        return Printed.toSystemOut(locale, () -> run(name));
    }

    private static void run(String name) {
        try {
            Method main =
                    Class.forName("neurone.examples." + name)
                            .getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }
}

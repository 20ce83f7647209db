package teacher;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A teacher's own tests: all sources of a folder, wherever in it they lie, by the paths that their
 * packages ask for.
 */
record OwnTests(Map<String, String> sources) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    /**
     * Reads them.
     *
     * @throws Refusal if there is no test
     */
    static OwnTests in(Path folder) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : Skeletons.sources(folder).entrySet()) {
            Matcher its = PACKAGE.matcher(file.getValue());
            String place = its.find() ? its.group(1).replace('.', '/') + "/" : "";
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            sources.put(place + name, file.getValue());
        }
        OwnTests tests = new OwnTests(sources);
        if (tests.classes().isEmpty()) {
            throw new Refusal(
                    "%s n'a pas de test : mettez-y un fichier dont le nom finit par Test.java",
                    "%s holds no test: put a file into it whose name ends in Test.java",
                    folder.toAbsolutePath());
        }
        return tests;
    }

    /** The classes of tests, those whose names end in Test. */
    List<String> classes() {
        return sources.keySet().stream()
                .filter(name -> name.endsWith("Test.java"))
                .map(name -> name.replace(".java", "").replace('/', '.'))
                .toList();
    }

    /**
     * Compiles them beside the checks.
     *
     * @throws Refusal if they do not compile, hold no exercise, or one whose number is taken
     */
    void addTo(Workshop workshop) throws IOException {
        Map<String, String> errors = workshop.addTests(sources);
        if (!errors.isEmpty()) {
            Map.Entry<String, String> first = errors.entrySet().iterator().next();
            throw new Refusal(
                    "un test ne compile pas : %s:%s",
                    "a test does not compile: %s:%s", first.getKey(), first.getValue());
        }
        try (Desk desk = workshop.desk(workshop.skeletons())) {
            TreeSet<String> taken = new TreeSet<>();
            desk.exercises().forEach(exercise -> taken.add(desk.number(exercise)));
            for (String name : classes()) {
                List<Method> exercises = new ArrayList<>(desk.of(name));
                if (exercises.isEmpty()) {
                    throw new Refusal(
                            "%s n'a pas d'exercice : annotez ses méthodes de @Exercise",
                            "%s holds no exercise: annotate its methods with @Exercise", name);
                }
                exercises.forEach(exercise -> check(desk.number(exercise), name, taken));
            }
        }
    }

    private static void check(String number, String name, TreeSet<String> taken) {
        if (!number.matches("[1-6]\\.\\d{1,3}")) {
            throw new Refusal(
                    "%s : un numéro est une leçon, de 1 à 6, et un rang, comme 4.10, pas %s",
                    "%s: a number is a lesson, 1 to 6, and a place in it, such as 4.10, got %s",
                    name,
                    number);
        }
        if (!taken.add(number)) {
            throw new Refusal(
                    "%s : l'exercice %s existe déjà ; prenez un numéro libre, comme %s.20",
                    "%s: exercise %s is there already; take a number that is free, such as %s.20",
                    name,
                    number,
                    number.substring(0, 1));
        }
    }
}

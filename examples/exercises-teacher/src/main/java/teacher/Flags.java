package teacher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The options of a job, as pairs of words: {@code --seed 7}. */
record Flags(Map<String, String> given) {

    /**
     * Reads them.
     *
     * @param known the names that the job has, without dashes
     * @throws Refusal if there is another, or one without a value
     */
    static Flags of(List<String> words, Set<String> known) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if (!words.get(i).startsWith("--") || !known.contains(name)) {
                throw new Refusal(
                        "option inconnue %s : il y a --%s",
                        "unknown option %s: there are --%s",
                        words.get(i),
                        String.join(" --", new TreeSet<>(known)));
            }
            if (i + 1 == words.size()) {
                throw new Refusal("il manque la valeur de --%s", "--%s needs a value", name);
            }
            given.put(name, words.get(i + 1));
        }
        return new Flags(given);
    }

    /** The language, fr or en: that of the system unless it is given. */
    String language() {
        String language = text("lang", Locale.getDefault().getLanguage());
        if (given.containsKey("lang") && !Set.of("en", "fr").contains(language)) {
            throw new Refusal(
                    "--lang vaut en ou fr, pas %s", "--lang is en or fr, got %s", language);
        }
        return language.equals("fr") ? "fr" : "en";
    }

    String text(String name, String usual) {
        return given.getOrDefault(name, usual);
    }

    /** A whole number above 0. */
    int number(String name, int usual) {
        String text = text(name, String.valueOf(usual));
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new Refusal(
                    "--%s demande un nombre entier de 1 à 999999999, pas %s",
                    "--%s needs a whole number from 1 to 999999999, got %s", name, text);
        }
        return Integer.parseInt(text);
    }

    /**
     * A folder that is there.
     *
     * @throws Refusal if it is not, or is a file
     */
    static Path folder(String name) {
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        throw Files.exists(folder)
                ? new Refusal(
                        "%s est un fichier : nommez le dossier où il est",
                        "%s is a file: name the folder that it is in", folder.toAbsolutePath())
                : new Refusal(
                        "le dossier %s n'existe pas",
                        "there is no folder %s", folder.toAbsolutePath());
    }
}

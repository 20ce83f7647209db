package teacher;

import java.util.List;
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
     * @throws IllegalArgumentException with a sentence to print
     */
    static Flags of(List<String> words, Set<String> known) {
        Map<String, String> given = new TreeMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if (!words.get(i).startsWith("--") || !known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown option "
                                + words.get(i)
                                + ": there are --"
                                + String.join(" --", new TreeSet<>(known)));
            }
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            given.put(name, words.get(i + 1));
        }
        return new Flags(given);
    }

    /** The language, fr or en: that of the system unless it is given. */
    String language() {
        String language = text("lang", java.util.Locale.getDefault().getLanguage());
        if (given.containsKey("lang") && !Set.of("en", "fr").contains(language)) {
            throw new IllegalArgumentException("--lang is en or fr, got " + language);
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
            throw new IllegalArgumentException(
                    "--" + name + " needs a whole number above 0, got " + text);
        }
        return Integer.parseInt(text);
    }
}

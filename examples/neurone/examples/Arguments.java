package neurone.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurone.examples.report.Language;

/**
 * What was typed: the name of a job, what it works on, and the options that every job has.
 *
 * @param job the first word that is no option, or "" for the job of the digits; help wherever it is
 *     asked for
 * @param operands the other words
 * @param language that of {@code --lang}, or else of the system
 * @param folder that of {@code --output}, or null for the job's own
 */
record Arguments(String job, List<String> operands, Language language, Path folder) {

    static Arguments of(List<String> typed) {
        Language language = language(typed);
        Path folder = null;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            switch (typed.get(i)) {
                case "--lang" -> {
                    checkLanguage(language, after(typed, i, language, "fr ou en", "fr or en"));
                    i++;
                }
                case "--output" -> {
                    folder =
                            folder(
                                    language,
                                    "lesson 3 --output FOLDER",
                                    after(typed, i, language, "un dossier", "a folder"));
                    i++;
                }
                default -> words.add(typed.get(i));
            }
        }
        if (words.contains("--help") || words.contains("-h")) {
            words = new ArrayList<>(List.of("--help"));
        }
        String job = words.isEmpty() ? "" : words.remove(0);
        return new Arguments(job, List.copyOf(words), language, folder);
    }

    /** The language of a {@code --lang} that is right, so that all refusals speak it. */
    static Language language(List<String> typed) {
        int option = typed.indexOf("--lang");
        return option >= 0 && option + 1 < typed.size()
                ? Language.of(typed.get(option + 1)).orElse(Language.ofSystem())
                : Language.ofSystem();
    }

    private static void checkLanguage(Language language, String code) {
        if (Language.of(code).isEmpty()) {
            throw new UsageException(
                    language,
                    "lesson 3 --lang fr",
                    "il n'y a pas de langue « %s »",
                    "there is no language \"%s\"",
                    code);
        }
    }

    /** The path of that name, which a system may refuse; an example shows a command with one. */
    static Path folder(Language language, String example, String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    language,
                    example,
                    "« %s » n'est pas un nom de dossier valide",
                    "\"%s\" is not a valid folder name",
                    name);
        }
    }

    private static String after(
            List<String> typed, int option, Language language, String french, String english) {
        if (option + 1 < typed.size()) {
            return typed.get(option + 1);
        }
        throw new UsageException(
                language,
                "lesson 3 " + typed.get(option) + (english.equals("a folder") ? " FOLDER" : " fr"),
                "« %s » attend " + french + " à sa suite",
                "\"%s\" expects " + english + " after it",
                typed.get(option));
    }

    /**
     * Returns the only operand.
     *
     * @param french what it is
     * @param example how the job is typed
     */
    String operand(String french, String english, String example) {
        if (operands.isEmpty()) {
            throw new UsageException(
                    language,
                    example,
                    "« %s » attend " + french + " à sa suite",
                    "\"%s\" expects " + english + " after it",
                    job);
        }
        checkNoMoreThan(1, example);
        return operands.get(0);
    }

    /** Refuses what a job does not know. */
    void checkNoMoreThan(int known, String example) {
        if (operands.size() > known) {
            throw new UsageException(
                    language,
                    example,
                    "il n'y a pas d'option « %s »",
                    "there is no option \"%s\"",
                    operands.get(known));
        }
    }

    Path folderOr(Path usual) {
        return folder == null ? usual : folder;
    }
}

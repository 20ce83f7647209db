package neurone.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import neurone.words.Words;

/** The texts in a header, of which a program asks for what must be there. */
record Metadata(Path file, Map<String, String> texts) {

    private static final Words WHOLE_NUMBER = new Words("un nombre entier", "a whole number");

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

    boolean has(String name) {
        return texts.containsKey(name);
    }

    /** Returns the texts whose names start so, by the rest of their names. */
    Map<String, String> startingWith(String prefix) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix))
                .collect(
                        Collectors.toMap(
                                text -> text.getKey().substring(prefix.length()),
                                Map.Entry::getValue));
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new ModelFormatException(
                    file,
                    Words.of(
                            "il manque %s aux métadonnées",
                            "the metadata lacks %s", Words.quoted(name)));
        }
        return text;
    }

    /** Returns a whole number from 0 to a billion. */
    int count(String name) {
        if (!COUNT.matcher(text(name)).matches()) {
            throw refusal(
                    name,
                    new Words(
                            "un nombre entier de 0 à 999999999",
                            "a whole number from 0 to 999999999"));
        }
        return Integer.parseInt(text(name));
    }

    long wholeNumber(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw refusal(name, WHOLE_NUMBER);
        }
    }

    /** Returns a whole number that fits into an int. */
    int smallNumber(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw refusal(name, WHOLE_NUMBER);
        }
    }

    double number(String name) {
        try {
            return Double.parseDouble(text(name));
        } catch (NumberFormatException e) {
            throw refusal(name, new Words("un nombre", "a number"));
        }
    }

    boolean truth(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refusal(name, new Words("true ou false", "true or false"));
        };
    }

    ModelFormatException refusal(String name, Words what) {
        return new ModelFormatException(
                file,
                Words.of(
                        "les métadonnées ont %s pour %s, où il faut %s",
                        "the metadata has %s as %s, where %s belongs",
                        Words.quoted(text(name)),
                        Words.quoted(name),
                        what));
    }
}

package teacher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Moodle's GIFT format, as much of it as the questions use: categories, and questions with a
 * name, whose answers are a number with a tolerance, or one that is right among others.
 */
final class Gift {

    private static final String SPECIAL = "~=#{}:";

    /**
     * A question.
     *
     * @param text what stands before the answers
     * @param number with its tolerance, as in 0.69:0.01; empty if there are answers to choose from
     * @param right those that are right, without their signs
     * @param wrong the others
     */
    record Question(String text, String number, List<String> right, List<String> wrong) {}

    private Gift() {}

    /**
     * The questions by their names.
     *
     * @throws IllegalArgumentException if Moodle would refuse or misread one
     */
    static Map<String, Question> read(String file) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String block : file.strip().split("\\n(\\s*\\n)+")) {
            List<String> lines =
                    new ArrayList<>(
                            block.lines()
                                    .map(String::strip)
                                    .filter(line -> !line.startsWith("//"))
                                    .toList());
            if (lines.isEmpty() || lines.get(0).startsWith("$CATEGORY: ") && lines.size() == 1) {
                continue;
            }
            String text = String.join("\n", lines);
            int end = text.indexOf("::", 2);
            demand(text.startsWith("::") && end > 2, "no name", text);
            Question question = question(text.substring(end + 2).strip());
            demand(questions.put(text.substring(2, end), question) == null, "comes twice", text);
        }
        return questions;
    }

    private static Question question(String text) {
        List<String> parts = split(text);
        demand(parts.size() == 5 && parts.get(1).equals("{"), "needs { answers }", text);
        demand(parts.get(3).equals("}") && parts.get(4).isBlank(), "ends with its answers", text);
        String answers = parts.get(2).strip();
        String asked = plain(parts.get(0).strip());
        demand(!asked.isBlank(), "asks nothing", text);
        if (answers.startsWith("#")) {
            String number = answers.substring(1);
            demand(number.matches("-?\\d+(\\.\\d+)?(:0?\\.\\d+)?"), "is no number", answers);
            return new Question(asked, number, List.of(), List.of());
        }
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String answer : answers.split("(?<!\\\\)(?=[=~])")) {
            String its = answer.substring(1).strip();
            demand(!its.isEmpty() && !its.startsWith("%"), "an empty answer", text);
            demand(!its.contains("->"), "an arrow makes it a matching question", text);
            (answer.startsWith("=") ? right : wrong).add(plain(its));
        }
        return new Question(asked, "", right, wrong);
    }

    /** The text cut at braces that are not escaped, with the braces. */
    private static List<String> split(String text) {
        return List.of(text.split("(?<!\\\\)(?=[{}])|(?<=(?<!\\\\)[{}])", -1));
    }

    /** A text without the signs that escape, which each special sign in it must have. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                demand(
                        i + 1 < text.length() && SPECIAL.indexOf(text.charAt(i + 1)) >= 0,
                        "escapes a sign that is not special",
                        text);
                plain.append(text.charAt(++i));
            } else {
                demand(SPECIAL.indexOf(c) < 0, "a special sign without \\", text);
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static void demand(boolean holds, String what, String where) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + where);
        }
    }
}

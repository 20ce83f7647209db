package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks comments, strings and keywords of Java, since a comment holds the formula of its line. */
final class Highlight {

    private static final String COMMENT = "//.*|/\\*(?s:.*?)\\*/";

    private static final String STRING =
            "\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+'";

    private static final String KEYWORD =
            "\\b(?:abstract|boolean|break|byte|case|catch|char|class|continue|default|do|double|else"
                    + "|enum|extends|final|finally|float|for|if|implements|import|instanceof|int"
                    + "|interface|long|new|null|package|private|protected|public|record|return"
                    + "|sealed|short|static|super|switch|this|throw|throws|true|false|try|var|void"
                    + "|while)\\b";

    private static final Pattern JAVA =
            Pattern.compile(
                    "(?<comment>%s)|(?<string>%s)|(?<keyword>%s)"
                            .formatted(COMMENT, STRING, KEYWORD));

    private Highlight() {}

    /** Returns code as HTML. */
    static String of(String language, String code) {
        if (!language.equals("java")) {
            return escaped(code);
        }
        StringBuilder html = new StringBuilder();
        Matcher matcher = JAVA.matcher(code);
        int end = 0;
        while (matcher.find()) {
            html.append(escaped(code.substring(end, matcher.start())))
                    .append(
                            "<span class=\"%s\">%s</span>"
                                    .formatted(kind(matcher), escaped(matcher.group())));
            end = matcher.end();
        }
        return html.append(escaped(code.substring(end))).toString();
    }

    private static String kind(Matcher found) {
        return found.group("comment") != null
                ? "comment"
                : found.group("string") != null ? "string" : "keyword";
    }
}

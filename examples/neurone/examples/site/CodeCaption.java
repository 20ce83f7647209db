package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.examples.report.Language;
import neurone.words.Words;

/** Where a block is from, as the comment before it says: a file of the project or a program. */
final class CodeCaption {

    private static final Pattern CODE = Pattern.compile("<!-- code: (\\S+) -->.*", Pattern.DOTALL);
    private static final Pattern PRINTED =
            Pattern.compile("<!-- printed(, about,)? by (lesson )?(\\S+) -->.*", Pattern.DOTALL);

    private CodeCaption() {}

    /** Returns a caption with a link to the source, or "" where the comment names none. */
    static String of(String comment, CoursePage page, Links links) {
        Matcher code = CODE.matcher(comment);
        if (code.matches()) {
            return caption(link(page, links, code.group(1), code.group(1)));
        }
        Matcher printed = PRINTED.matcher(comment);
        return printed.matches() ? caption(printed(printed, page, links)) : "";
    }

    private static String printed(Matcher printed, CoursePage page, Links links) {
        Language language = page.language();
        boolean lesson = printed.group(2) != null;
        String name =
                lesson
                        ? SiteWords.LESSON.with(printed.group(3)).in(language.locale())
                        : printed.group(3);
        Optional<String> source = links.sourceOf((lesson ? "Lesson" : "") + printed.group(3));
        String program = source.map(file -> link(page, links, file, name)).orElse(escaped(name));
        Words words = printed.group(1) == null ? SiteWords.PRINTED : SiteWords.ABOUT;
        return words.with(program).in(language.locale());
    }

    private static String link(CoursePage page, Links links, String source, String words) {
        return "<a href=\"%s\">%s</a>"
                .formatted(
                        escaped(links.toSource(page, source)),
                        // a narrow page cuts a path behind its slashes
                        escaped(words).replace("/", "/<wbr />"));
    }

    private static String caption(String words) {
        return "<figcaption>" + words + "</figcaption>";
    }
}

package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.List;
import neurone.examples.report.Language;

/** The slides of a lesson as a page: one at a time on a screen, one to a sheet on paper. */
final class DeckPage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>%2$s · Neurone</title>
            <link rel="stylesheet" href="../assets/katex/katex.min.css" />
            <link rel="stylesheet" href="../assets/slides.css" />
            <script src="../assets/katex/katex.min.js"></script>
            <script src="../assets/formulas.js"></script>
            <script src="../assets/slides.js" defer="defer"></script>
            </head>
            <body>
            <h1 class="unseen">%2$s</h1>
            <main>
            """;

    private static final String FOOT =
            """
            </main>
            <nav aria-label="%1$s" hidden="hidden">
            <button type="button" id="previous" aria-label="%2$s">‹</button>
            <output id="place"></output>
            <button type="button" id="next" aria-label="%3$s">›</button>
            <button type="button" id="notes" aria-pressed="false">%4$s (N)</button>
            <button type="button" id="full">%5$s (F)</button>
            <a href="%6$s">%7$s</a>
            </nav>
            </body>
            </html>
            """;

    private DeckPage() {}

    /** Returns where the slides of a lesson are, such as fr/slides-1.html. */
    static String address(CoursePage lesson) {
        return lesson.address().replace("lesson-", "slides-");
    }

    static String of(CoursePage lesson, List<Slide> slides) {
        Language language = lesson.language();
        StringBuilder html =
                new StringBuilder(
                        HEAD.formatted(language.code(), escaped(Quotes.of(lesson.title()))));
        for (int i = 0; i < slides.size(); i++) {
            html.append(slide(slides.get(i), i + 1));
        }
        return html.append(
                        FOOT.formatted(
                                escaped(SiteWords.SLIDES.in(language.locale())),
                                escaped(SiteWords.PREVIOUS.in(language.locale())),
                                escaped(SiteWords.NEXT.in(language.locale())),
                                escaped(SiteWords.NOTES.in(language.locale())),
                                escaped(SiteWords.FULL.in(language.locale())),
                                Html.relative(address(lesson), lesson.address()),
                                escaped(SiteWords.LESSON_PAGE.in(language.locale()))))
                .toString();
    }

    private static String slide(Slide slide, int number) {
        return """
        <section class="slide%s" id="slide-%d" tabindex="-1">
        <div class="board">
        <h2>%s</h2>
        <div class="content">
        %s%s</div>
        </div>
        <aside class="notes">
        %s</aside>
        </section>
        """
                .formatted(
                        number == 1 ? " first" : "",
                        number,
                        escaped(Quotes.of(slide.title())),
                        box("points", slide.points()),
                        box("shown", slide.shown()),
                        String.join("", slide.notes()));
    }

    private static String box(String name, List<String> parts) {
        return parts.isEmpty()
                ? ""
                : "<div class=\"%s\">\n%s</div>\n".formatted(name, String.join("", parts));
    }
}

package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.List;
import neurone.examples.report.Language;
import neurone.words.Words;

/** What stands around a page: its head, the bar above, the contents, the way on. */
final class PageLayout {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>%2$s · Neurone</title>
            <link rel="stylesheet" href="%3$sassets/katex/katex.min.css" />
            <link rel="stylesheet" href="%3$sassets/site.css" />
            <script src="%3$sassets/katex/katex.min.js"></script>
            <script src="%3$sassets/formulas.js"></script>
            <script src="%3$sassets/site.js"></script>
            </head>
            """;

    private static final String BODY =
            """
            <body data-search="../assets/search-%1$s.js" data-found="%2$s"
              data-copy="%3$s" data-copied="%4$s">
            <a class="skip" href="#text">%5$s</a>
            <header class="bar">
            <a class="menu" href="#contents">☰ %6$s</a>
            <a class="home" href="index.html">Neurone</a>
            <div class="search" role="search" hidden="hidden">
            <input id="search" type="search" autocomplete="off" placeholder="%7$s"
              aria-label="%7$s" />
            <div id="found" hidden="hidden"><p role="status"></p><ol></ol></div>
            </div>
            %8$s
            <button class="light" type="button" hidden="hidden" title="%9$s"
              aria-label="%9$s">◐</button>
            </header>
            """;

    private final Course course;
    private final boolean hasSlides;

    PageLayout(Course course, boolean hasSlides) {
        this.course = course;
        this.hasSlides = hasSlides;
    }

    /** Returns a whole page of the course. */
    String page(CoursePage page, String body) {
        Language language = page.language();
        return HEAD.formatted(language.code(), escaped(Quotes.of(page.title())), "../")
                + BODY.formatted(
                        language.code(),
                        escaped(SiteWords.FOUND.in(language.locale())),
                        escaped(SiteWords.COPY.in(language.locale())),
                        escaped(SiteWords.COPIED.in(language.locale())),
                        escaped(SiteWords.SKIP.in(language.locale())),
                        escaped(SiteWords.MENU.in(language.locale())),
                        escaped(SiteWords.SEARCH.in(language.locale())),
                        languageSwitch(page),
                        escaped(SiteWords.LIGHT.in(language.locale())))
                + "<div class=\"sheet\">\n"
                + contents(page)
                + "<main id=\"text\" tabindex=\"-1\"%s>\n<h1>%s</h1>\n"
                        .formatted(
                                page.isLesson() ? " class=\"lesson\"" : "",
                                escaped(Quotes.of(page.title())))
                + slides(page)
                + body
                + turn(page)
                + "</main>\n</div>\n</body>\n</html>\n";
    }

    private String slides(CoursePage page) {
        return hasSlides && page.isLesson()
                ? "<p class=\"slides\"><a href=\"%s\">%s</a></p>\n"
                        .formatted(
                                Html.relative(page.address(), DeckPage.address(page)),
                                escaped(SiteWords.SLIDES.in(page.language().locale())))
                : "";
    }

    /** The same page in the other language, or its first page where there is none. */
    private String languageSwitch(CoursePage page) {
        Language other = Course.other(page.language());
        CoursePage target =
                course.sister(page).or(() -> course.page(CoursePage.CONTENTS, other)).orElseThrow();
        return "<a class=\"language\" href=\"%s\" lang=\"%s\" hreflang=\"%2$s\">%s</a>"
                .formatted(
                        Html.relative(page.address(), target.address()),
                        other.code(),
                        other == Language.FRENCH ? "Français" : "English");
    }

    private String contents(CoursePage page) {
        Language language = page.language();
        List<CoursePage> pages = course.in(language);
        StringBuilder nav =
                new StringBuilder(
                        """
                        <nav id="contents" aria-label="%s">
                        <a class="close" href="#text">✕ %s</a>
                        """
                                .formatted(
                                        escaped(SiteWords.MENU.in(language.locale())),
                                        escaped(SiteWords.CLOSE.in(language.locale()))));
        group(
                nav,
                SiteWords.LESSONS,
                pages.stream().filter(CoursePage::isOfTheCourse).toList(),
                page);
        group(nav, SiteWords.MORE, pages.stream().filter(p -> !p.isOfTheCourse()).toList(), page);
        return nav.append("</nav>\n").toString();
    }

    private static void group(
            StringBuilder nav, Words title, List<CoursePage> pages, CoursePage current) {
        nav.append("<h2>%s</h2>\n<ul>\n".formatted(escaped(title.in(current.language().locale()))));
        for (CoursePage page : pages) {
            boolean here = page.equals(current);
            nav.append(
                    "<li><a href=\"%s\"%s>%s</a>"
                            .formatted(
                                    Html.relative(current.address(), page.address()),
                                    here ? " aria-current=\"page\"" : "",
                                    escaped(Quotes.of(page.title()))));
            if (here) {
                nav.append("\n<ul>\n");
                for (CoursePage.Section section : page.chapters()) {
                    nav.append(
                            "<li><a href=\"#%s\">%s</a></li>\n"
                                    .formatted(section.id(), escaped(Quotes.of(section.words()))));
                }
                nav.append("</ul>\n");
            }
            nav.append("</li>\n");
        }
        nav.append("</ul>\n");
    }

    private String turn(CoursePage page) {
        Language language = page.language();
        StringBuilder nav =
                new StringBuilder(
                        "<nav class=\"turn\" aria-label=\"%s\">\n"
                                .formatted(escaped(SiteWords.TURN.in(language.locale()))));
        course.neighbor(page, -1)
                .ifPresent(other -> nav.append(step(page, other, "prev", SiteWords.PREVIOUS)));
        course.neighbor(page, 1)
                .ifPresent(other -> nav.append(step(page, other, "next", SiteWords.NEXT)));
        return nav.append("</nav>\n").toString();
    }

    private static String step(CoursePage page, CoursePage other, String rel, Words words) {
        return "<a rel=\"%s\" href=\"%s\"><span>%s</span> %s</a>\n"
                .formatted(
                        rel,
                        Html.relative(page.address(), other.address()),
                        escaped(words.in(page.language().locale())),
                        escaped(Quotes.of(other.title())));
    }

    /** Returns a page with a source of the project, which has no language. */
    static String ofSource(String source, String body) {
        String up = "../".repeat(SourcePage.address(source).split("/").length - 1);
        return HEAD.formatted("en", escaped(source), up)
                + """
                <body>
                <header class="bar">
                <a class="home" href="%1$sindex.html">Neurone</a>
                <a href="%1$sen/index.html">The course</a>
                <a href="%1$sfr/index.html" lang="fr" hreflang="fr">Le cours</a>
                <button class="light" type="button" hidden="hidden" title="%2$s"
                  aria-label="%2$s">◐</button>
                </header>
                <main id="text" class="source">
                <h1>%3$s</h1>
                %4$s</main>
                </body>
                </html>
                """
                        .formatted(up, SiteWords.LIGHT.english(), escaped(source), body);
    }

    /** Returns the first page of the folder, from which one goes to either language. */
    String welcome() {
        StringBuilder html =
                new StringBuilder(HEAD.formatted("fr", "Le cours · The course", ""))
                        .append("<body>\n<main id=\"text\" class=\"welcome\">\n<h1>Neurone</h1>\n");
        for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
            html.append("<section lang=\"%s\">\n".formatted(language.code()));
            CoursePage first = course.page(CoursePage.CONTENTS, language).orElseThrow();
            html.append(
                    "<h2><a href=\"%s\">%s</a></h2>\n<ul>\n"
                            .formatted(first.address(), escaped(Quotes.of(first.title()))));
            course.in(language).stream()
                    .filter(CoursePage::isLesson)
                    .forEach(
                            lesson ->
                                    html.append(
                                            "<li><a href=\"%s\">%s</a></li>\n"
                                                    .formatted(
                                                            lesson.address(),
                                                            escaped(Quotes.of(lesson.title())))));
            html.append("</ul>\n</section>\n");
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }
}

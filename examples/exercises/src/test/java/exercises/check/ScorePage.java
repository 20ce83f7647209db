package exercises.check;

import java.util.List;

/** The score as a page that stands alone. */
final class ScorePage {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; --text: #222; --page: #fff; --faint: #595959; --line: #ddd; --track: #e6e6e6; --bar: #2b6cb0; --right: #276749; --wrong: #a8400f; --told: #f7f3ee }
            @media screen and (prefers-color-scheme: dark) { :root { --text: #e4e4e4; --page: #16181b; --faint: #a3a3a3; --line: #3a3d42; --track: #33363b; --bar: #63a4e8; --right: #6fcf97; --wrong: #f2a271; --told: #24221f } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--page) }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; break-after: avoid }
            .bar { height: .6rem; background: var(--track); border-radius: .3rem; break-after: avoid; print-color-adjust: exact } .bar i { display: block; height: 100%; background: var(--bar); border-radius: .3rem; print-color-adjust: exact }
            table { border-collapse: collapse; width: 100% } tr { break-inside: avoid } td { padding: .35rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top }
            td:last-child { text-align: right; white-space: nowrap } td:first-child { white-space: nowrap; width: 3.5rem }
            .right td:first-child { color: var(--right) } .wrong td:first-child { color: var(--wrong) } .todo td { color: var(--faint) }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 0; padding: .5rem; background: var(--told); font-size: .85rem; border-radius: .3rem }
            @media print { body { max-width: none; margin: 0; font-size: 11pt } }
            """;

    private ScorePage() {}

    static String of(Score score, Texts texts) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        page.append(texts.say("score.lang"));
        page.append("\">\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        int points = Score.points(score.results());
        int of = Score.outOf(score.results());
        String title = escape(texts.say("score.total", points, of));
        page.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
        page.append("</style>\n<h1>").append(title).append("</h1>\n").append(bar(points, of));
        for (int lesson : score.lessons()) {
            lesson(lesson, score.of(lesson), texts, page);
        }
        return page.append("</html>\n").toString();
    }

    private static void lesson(int lesson, List<Result> results, Texts texts, StringBuilder page) {
        int points = Score.points(results);
        int of = Score.outOf(results);
        page.append("<h2>").append(escape(texts.say("score.lesson", lesson, points, of, "")));
        page.append("</h2>\n").append(bar(points, of)).append("<table>\n");
        for (Result result : results) {
            page.append(
                    switch (result.state()) {
                        case RIGHT -> "<tr class=\"right\"><td>✓ ";
                        case WRONG -> "<tr class=\"wrong\"><td>✗ ";
                        case TO_DO -> "<tr class=\"todo\"><td>· ";
                    });
            page.append(result.number()).append("</td><td>").append(escape(result.title()));
            if (result.state() == Result.State.WRONG) {
                page.append("<pre>").append(escape(result.message())).append("</pre>");
            }
            page.append("</td><td>").append(result.points()).append(" / ").append(result.of());
            page.append("</td></tr>\n");
        }
        page.append("</table>\n");
    }

    private static String bar(int points, int of) {
        long width = of == 0 ? 0 : Math.round(100.0 * points / of);
        return "<div class=\"bar\" aria-hidden=\"true\"><i style=\"width:"
                + width
                + "%\"></i></div>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

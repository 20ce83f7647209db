package exercises.check;

import java.util.List;

/** The score as a page that stands alone. */
final class ScorePage {

    private static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
            h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
            .bar { height: .6rem; background: #e6e6e6; border-radius: .3rem } .bar i { display: block; height: 100%; background: #2b6cb0; border-radius: .3rem }
            table { border-collapse: collapse; width: 100% } td { padding: .35rem .5rem; border-bottom: 1px solid #ddd; vertical-align: top }
            td:last-child { text-align: right; white-space: nowrap } td:first-child { white-space: nowrap; width: 3.5rem }
            .right td:first-child { color: #2f855a } .wrong td:first-child { color: #c05621 } .todo td { color: #666 }
            pre { white-space: pre-wrap; margin: .3rem 0 0; padding: .5rem; background: #f7f3ee; font-size: .85rem; border-radius: .3rem }
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
        return "<div class=\"bar\"><i style=\"width:" + width + "%\"></i></div>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

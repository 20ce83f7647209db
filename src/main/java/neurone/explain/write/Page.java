package neurone.explain.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import neurone.picture.NetworkPicture;
import neurone.words.Printable;
import neurone.words.Words;

/** The page that shows picture and explanation side by side, and steps through them. */
final class Page {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private static final Words HINT =
            new Words(
                    "Flèches gauche et droite, boutons ou glissement du doigt : une formule après"
                            + " l'autre. Sur l'image, un poids ou un neurone montre sa valeur quand"
                            + " on le survole.",
                    "Left and right arrow keys, buttons or a swipe: one formula after the other."
                            + " In the picture, a weight or a neuron shows its value when you point"
                            + " at it.");

    private final Locale locale;
    private final int limit;
    private final StringBuilder html = new StringBuilder();

    Page(Locale locale, int limit) {
        this.locale = locale;
        this.limit = limit;
    }

    String of(Words title, NetworkPicture picture, List<Line> lines) {
        String heading = Printable.markup(title.in(locale));
        head(heading);
        html.append("<header><h1>").append(heading).append("</h1></header>\n<main>\n<figure>\n");
        html.append(picture.svg(locale)).append("</figure>\n<div aria-live=\"polite\">\n");
        contents(lines);
        for (int i = 0; i < lines.size(); i++) {
            html.append(new PageStep(locale, limit, lines.get(i)).html(i + 1));
        }
        html.append("</div>\n</main>\n");
        navigation();
        html.append("<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private void head(String title) {
        html.append(
                """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                """
                        .formatted(Words.isFrench(locale) ? "fr" : "en", title, STYLE));
    }

    private void contents(List<Line> lines) {
        html.append("<article data-parts=\"\">\n<p>").append(Printable.markup(HINT.in(locale)));
        html.append("</p>\n<ol class=\"contents\">\n");
        for (int i = 0; i < lines.size(); i++) {
            html.append("<li><a href=\"#step-").append(i + 1).append("\"><code>");
            html.append(Printable.markup(lines.get(i).equation().plain(locale)));
            html.append("</code></a></li>\n");
        }
        html.append("</ol>\n</article>\n");
    }

    private void navigation() {
        html.append("<nav hidden>");
        html.append("<button id=\"previous\" type=\"button\">&larr; ");
        html.append(new Words("Précédent", "Back").in(locale)).append("</button>");
        html.append("<output id=\"place\"></output>");
        html.append("<button id=\"next\" type=\"button\">");
        html.append(new Words("Suivant", "Next").in(locale)).append(" &rarr;</button></nav>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

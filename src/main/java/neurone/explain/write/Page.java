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
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** The page that shows picture and explanation side by side, and steps through them. */
final class Page {

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private static final Words NAME =
            new Words("Un pas d'entraînement, au crayon", "A training step, with a pencil");

    private static final Words HINT =
            new Words(
                    "Boutons, flèches du clavier ou glissement du doigt : une formule après"
                            + " l'autre. Sur l'image, un poids ou un neurone montre sa valeur quand on"
                            + " le survole.",
                    "Buttons, arrow keys or a swipe: one formula after the other. In the picture, a"
                            + " weight or a neuron shows its value when you point at it.");

    /** So many columns of neurons stay readable in a picture that is made to fit. */
    private static final int FITS = 5;

    private final Locale locale;
    private final int limit;
    private final StringBuilder html = new StringBuilder();

    Page(Locale locale, int limit) {
        this.locale = locale;
        this.limit = limit;
    }

    String of(Words title, NetworkPicture picture, List<Line> lines) {
        head(Printable.markup(NAME.in(locale)));
        html.append("<header><h1>").append(Printable.markup(NAME.in(locale)));
        html.append("</h1><p>").append(Printable.markup(title.in(locale)));
        html.append("</p></header>\n<main>\n<figure");
        html.append(isLong(lines) ? " class=\"long\"" : "").append(" tabindex=\"0\" aria-label=\"");
        html.append(new Words("Le réseau", "The network").in(locale)).append("\">\n");
        html.append(picture.svg(locale)).append("</figure>\n<div>\n");
        contents(lines);
        int firstBad = firstBad(lines);
        for (int i = 0; i < lines.size(); i++) {
            html.append(new PageStep(locale, limit, lines.get(i), i == firstBad).html(i + 1));
        }
        html.append("</div>\n</main>\n");
        navigation();
        html.append("<script>").append(SCRIPT).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    /** Returns where a number is not finite for the first time, or -1. */
    private static int firstBad(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (MatrixFeatures_DDRM.hasUncountable(lines.get(i).equation().result().value())) {
                return i;
            }
        }
        return -1;
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

    /** A picture of many layers keeps its size, and is scrolled. */
    private static boolean isLong(List<Line> lines) {
        return lines.stream().mapToInt(Line::layer).max().orElse(1) >= FITS;
    }

    private void contents(List<Line> lines) {
        html.append("<article data-parts=\"\">\n<h2 tabindex=\"-1\">");
        html.append(new Words("Les étapes", "The steps").in(locale)).append("</h2>\n");
        html.append("<p class=\"hint\">")
                .append(Printable.markup(HINT.in(locale)))
                .append("</p>\n");
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == 0 || lines.get(i).section() != lines.get(i - 1).section();
            if (first) {
                html.append(i == 0 ? "" : "</ol>\n").append("<h3>");
                html.append(lines.get(i).section().title().in(locale));
                html.append("</h3>\n<ol class=\"contents\" start=\"").append(i + 1).append("\">\n");
            }
            html.append("<li><a href=\"#step-").append(i + 1).append("\"><code>");
            html.append(PageStep.formula(lines.get(i), locale)).append("</code></a></li>\n");
        }
        html.append("</ol>\n</article>\n");
    }

    private void navigation() {
        html.append("<nav hidden aria-label=\"").append(new Words("Étapes", "Steps").in(locale));
        html.append("\"><button id=\"previous\" type=\"button\">&larr; ");
        html.append(new Words("Précédent", "Previous").in(locale)).append("</button>");
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

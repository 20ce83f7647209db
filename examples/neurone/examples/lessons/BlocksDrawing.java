package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** A training step in blocks: a row forward, a row backward, and the cache between them. */
final class BlocksDrawing implements Picture {

    private static final int[] BLOCKS = {56, 172, 288};
    private static final String[] LAYERS = {"1", "2", "3"};
    private static final int WIDTH = 70;
    private static final int HEIGHT = 46;
    private static final int FORWARD = 70;
    private static final int BACKWARD = 210;
    private static final int LOSS = 424;
    private static final String ARROW = "fill=\"none\" stroke=\"#000\" stroke-width=\"1.5\"";
    private static final String CACHE =
            "fill=\"none\" stroke=\"#777\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"";

    @Override
    public Words title() {
        return new Words("Un pas d'entraînement, en blocs", "A training step, in blocks");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(480, 350, title().in(language.locale()));
        svg.title(22);
        label(svg, 56, 54, new Words("propagation avant", "forward propagation"), language);
        for (int l = 0; l < BLOCKS.length; l++) {
            int x = BLOCKS[l];
            int middle = x + WIDTH / 2;
            box(svg, x, FORWARD, "#fbe6d8", "#d55e00", "W[%s], b[%1$s]".formatted(LAYERS[l]));
            box(svg, x, BACKWARD, "#cfe4f3", "#0072b2", "W[%s]".formatted(LAYERS[l]));
            right(svg, l == 0 ? 20 : x - 46, x, FORWARD + 23);
            left(svg, x, l == 0 ? 20 : x - 46, BACKWARD + 23);
            down(svg, middle, FORWARD + HEIGHT, BACKWARD, CACHE);
            down(svg, middle, BACKWARD + HEIGHT, BACKWARD + HEIGHT + 26, ARROW);
            center(svg, x - 24, FORWARD + 14, "A[%d]".formatted(l));
            center(svg, x - 24, BACKWARD + 14, l == 0 ? "" : "dA[%d]".formatted(l));
            svg.text(middle + 5, 158, Svg.Anchor.START, 12, "A[%d]".formatted(l));
            svg.text(middle + 5, 174, Svg.Anchor.START, 12, "Z[%s]".formatted(LAYERS[l]));
            center(svg, middle, BACKWARD + 88, "dW[%s], db[%1$s]".formatted(LAYERS[l]));
        }
        right(svg, BLOCKS[2] + WIDTH, LOSS - 20, FORWARD + 23);
        left(svg, LOSS - 20, BLOCKS[2] + WIDTH, BACKWARD + 23);
        center(svg, BLOCKS[2] + WIDTH + 21, FORWARD + 14, "A[3]");
        center(svg, BLOCKS[2] + WIDTH + 21, BACKWARD + 14, "dA[3]");
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"40\" height=\"%d\" rx=\"8\" fill=\"#fff\""
                        + " stroke=\"#000\" stroke-width=\"2\"/>",
                LOSS - 20, FORWARD, BACKWARD + HEIGHT - FORWARD);
        center(svg, LOSS, 168, "J");
        left(svg, 472, LOSS + 20, 163);
        center(svg, 462, 154, "Y");
        center(svg, 32, 112, "= X");
        label(svg, 97, 143, new Words("cache", "cache"), language);
        label(svg, 97, BACKWARD - 10, new Words("rétropropagation", "backpropagation"), language);
        label(
                svg,
                97,
                BACKWARD + 120,
                new Words(
                        "mise à jour : W[l] − α dW[l] et b[l] − α db[l]",
                        "update: W[l] − α dW[l] and b[l] − α db[l]"),
                language);
        return svg.toString();
    }

    private static void box(Svg svg, int x, int y, String fill, String line, String words) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"2\"/>",
                x, y, WIDTH, HEIGHT, fill, line);
        svg.text(x + WIDTH / 2.0, y + 27, Svg.Anchor.MIDDLE, 12, words);
    }

    private static void right(Svg svg, int from, int to, int y) {
        svg.add(
                "<path d=\"M%d %dL%d %dM%d %dL%d %dL%d %d\" %s/>",
                from, y, to, y, to - 8, y - 4, to, y, to - 8, y + 4, ARROW);
    }

    private static void left(Svg svg, int from, int to, int y) {
        svg.add(
                "<path d=\"M%d %dL%d %dM%d %dL%d %dL%d %d\" %s/>",
                from, y, to, y, to + 8, y - 4, to, y, to + 8, y + 4, ARROW);
    }

    private static void down(Svg svg, int x, int from, int to, String style) {
        svg.add(
                "<path d=\"M%d %dL%d %dM%d %dL%d %dL%d %d\" %s/>",
                x, from, x, to, x - 4, to - 8, x, to, x + 4, to - 8, style);
    }

    private static void center(Svg svg, int x, int y, String words) {
        svg.text(x, y, Svg.Anchor.MIDDLE, 13, words);
    }

    private static void label(Svg svg, int x, int y, Words words, Language language) {
        svg.text(x, y, Svg.Anchor.START, 13, words.in(language.locale()));
    }
}

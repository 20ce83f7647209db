package neurone.examples.lessons;

import neurone.examples.report.Language;
import neurone.examples.report.Palette;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** A training step in blocks: a row forward, a row backward, and the cache between them. */
final class BlocksDrawing implements Picture {

    private static final int[] BLOCKS = {44, 143, 242};
    private static final int WIDTH = 55;
    private static final int HEIGHT = 48;
    private static final int FORWARD = 40;
    private static final int BACKWARD = 196;
    private static final int LOSS = 358;
    private static final String DASHED =
            "fill=\"none\" stroke=\""
                    + Palette.GRAY
                    + "\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"";

    @Override
    public Words title() {
        return new Words(
                "La rétropropagation réutilise ce que la propagation avant a gardé\nUn pas"
                        + " d'entraînement, en blocs",
                "Backpropagation uses what forward propagation kept\nA training step, in"
                        + " blocks");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title().in(language.locale()));
        label(svg, 44, 24, new Words("propagation avant →", "forward propagation →"), language);
        for (int l = 1; l <= BLOCKS.length; l++) {
            drawLayer(svg, l);
        }
        drawLoss(svg);
        center(svg, 20, FORWARD + 44, "= X");
        label(svg, 2, 146, Words.same("cache"), language);
        int below = BACKWARD + HEIGHT;
        label(
                svg,
                44,
                below + 66,
                new Words(
                        "← rétropropagation, puis mise à jour :",
                        "← backpropagation, then update:"),
                language);
        label(
                svg,
                44,
                below + 84,
                new Words(
                        "W[l] ← W[l] − α dW[l] et b[l] ← b[l] − α db[l]",
                        "W[l] ← W[l] − α dW[l] and b[l] ← b[l] − α db[l]"),
                language);
        return svg.document(below + 94);
    }

    private static void drawLoss(Svg svg) {
        int end = BLOCKS[2] + WIDTH;
        forward(svg, end, LOSS - 18, "A[3]");
        backward(svg, LOSS - 18, end, "dA[3]");
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"36\" height=\"%d\" rx=\"8\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"2\"/>",
                LOSS - 18, FORWARD, BACKWARD + HEIGHT - FORWARD, Palette.PAPER, Palette.INK);
        center(svg, LOSS, 147, "J");
        svg.arrow(398, 142, LOSS + 20, 142, Palette.INK, 1.5);
        center(svg, 388, 133, "Y");
    }

    /** The two blocks of a layer, what comes in and out, and the cache between them. */
    private static void drawLayer(Svg svg, int l) {
        int x = BLOCKS[l - 1];
        int middle = x + WIDTH / 2;
        int from = l == 1 ? 4 : BLOCKS[l - 2] + WIDTH;
        box(svg, x, FORWARD, Palette.PALE_VERMILION, Palette.VERMILION);
        center(svg, middle, FORWARD + 20, "W[" + l + "]");
        center(svg, middle, FORWARD + 39, "b[" + l + "]");
        box(svg, x, BACKWARD, Palette.PALE_BLUE, Palette.BLUE);
        center(svg, middle, BACKWARD + 29, "W[" + l + "]");
        forward(svg, from, x, "A[" + (l - 1) + "]");
        if (l > 1) {
            backward(svg, x, from, "dA[" + (l - 1) + "]");
        }
        svg.line(middle, FORWARD + HEIGHT + 3, middle, BACKWARD - 10, DASHED);
        svg.arrow(middle, BACKWARD - 9, middle, BACKWARD - 2, Palette.GRAY, 1.5);
        svg.text(middle + 8, 136, Svg.Anchor.START, Svg.SMALL, "A[" + (l - 1) + "]");
        svg.text(middle + 8, 154, Svg.Anchor.START, Svg.SMALL, "Z[" + l + "]");
        int below = BACKWARD + HEIGHT;
        svg.arrow(middle, below + 2, middle, below + 24, Palette.INK, 1.5);
        center(svg, middle, below + 42, "dW[" + l + "], db[" + l + "]");
    }

    private static void forward(Svg svg, int from, int to, String words) {
        double y = FORWARD + HEIGHT / 2.0;
        svg.arrow(from + 2, y, to - 3, y, Palette.INK, 1.5);
        center(svg, (from + to) / 2, FORWARD + 14, words);
    }

    private static void backward(Svg svg, int from, int to, String words) {
        double y = BACKWARD + HEIGHT / 2.0;
        svg.arrow(from - 2, y, to + 3, y, Palette.INK, 1.5);
        center(svg, (from + to) / 2, BACKWARD + 14, words);
    }

    private static void box(Svg svg, int x, int y, String fill, String line) {
        svg.add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\""
                        + " stroke=\"%s\" stroke-width=\"2\"/>",
                x, y, WIDTH, HEIGHT, fill, line);
    }

    private static void center(Svg svg, int x, int y, String words) {
        svg.text(x, y, Svg.Anchor.MIDDLE, Svg.SMALL, words);
    }

    private static void label(Svg svg, int x, int y, Words words, Language language) {
        svg.text(x, y, Svg.Anchor.START, Svg.SMALL, words.in(language.locale()));
    }
}

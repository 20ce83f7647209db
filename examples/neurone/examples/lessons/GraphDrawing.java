package neurone.examples.lessons;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import neurone.examples.report.Language;
import neurone.examples.report.Palette;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;

/**
 * A chain of numbers, each computed from the one before: values forward, the slope of each link and
 * their products backward.
 */
final class GraphDrawing implements Picture {

    private static final int FIRST = 30;
    private static final int BETWEEN = 68;
    private static final int MIDDLE = 60;
    private static final int RADIUS = 17;
    private static final int SIZE = 13;

    /**
     * A number of the chain.
     *
     * @param slope of the next number with respect to it; 1 for the last
     */
    record Node(String name, double value, double slope) {}

    private final List<Node> nodes;

    GraphDrawing(List<Node> nodes) {
        this.nodes = nodes;
    }

    @Override
    public Words title() {
        return new Words(
                "La rétropropagation multiplie les pentes\nEn haut : les valeurs, propagation"
                        + " avant. Sous les flèches : la pente de chaque maillon. En bas :"
                        + " dL/d…, rétropropagation.",
                "Backpropagation multiplies slopes\nAbove: values, forward. Under the arrows: the"
                        + " slope of each link. Below: dL/d…, backward.");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title().in(language.locale()));
        double derivative = 1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            double x = x(i);
            derivative *= node.slope();
            boolean last = i == nodes.size() - 1;
            if (!last) {
                link(svg, x, number(node.slope(), language));
            }
            svg.add(
                    "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\" stroke=\"%s\""
                            + " stroke-width=\"2\"/>",
                    x, MIDDLE, RADIUS, last ? Palette.PAPER : Palette.PALE_BLUE, Palette.BLUE);
            center(svg, x, MIDDLE + 5, Palette.INK, node.name());
            center(svg, x, MIDDLE - 26, Palette.INK, number(node.value(), language));
            center(svg, x, MIDDLE + 82, Palette.VERMILION, "dL/d" + node.name());
            center(svg, x, MIDDLE + 101, Palette.VERMILION, number(derivative, language));
        }
        return svg.document(MIDDLE + 110);
    }

    private static double x(int i) {
        return FIRST + BETWEEN * (double) i;
    }

    /** The arrow forward, the one back, and the slope below. */
    private static void link(Svg svg, double x, String slope) {
        double from = x + RADIUS + 2;
        double to = x + BETWEEN - RADIUS - 2;
        svg.arrow(from, MIDDLE - 6, to, MIDDLE - 6, Palette.INK, 1.5);
        svg.arrow(to, MIDDLE + 7, from, MIDDLE + 7, Palette.VERMILION, 1.5);
        center(svg, x + BETWEEN / 2.0, MIDDLE + 40, Palette.VERMILION, "× " + slope);
    }

    /** All four decimals of what was rounded, as the lesson prints it. */
    private static String number(double value, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        boolean isExact = Math.abs(10 * value - Math.rint(10 * value)) < 1e-9;
        return new DecimalFormat(isExact ? "0.#" : "0.0000", symbols).format(value);
    }

    private static void center(Svg svg, double x, double y, String color, String words) {
        svg.text(x, y, Svg.Anchor.MIDDLE, SIZE, color, words);
    }
}

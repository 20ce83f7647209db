package neurone.examples.lessons;

import neurone.Network;
import neurone.examples.report.Language;
import neurone.examples.report.Picture;
import neurone.examples.report.Svg;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A small network: a disc for each neuron, a line for each weight, as thick as the weight is large.
 */
final class NetworkDrawing implements Picture {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 310;
    private static final int MIDDLE = 150;
    private static final int BETWEEN_NEURONS = 56;
    private static final int RADIUS = 14;
    private static final double THICKEST = 7;

    private final Network network;
    private final double largest;

    NetworkDrawing(Network network) {
        this.network = network;
        this.largest =
                network.layers().stream()
                        .mapToDouble(layer -> largest(layer.weights().value()))
                        .max()
                        .orElse(1);
    }

    private static double largest(DMatrixRMaj W) {
        return Math.max(
                Math.abs(CommonOps_DDRM.elementMax(W)), Math.abs(CommonOps_DDRM.elementMin(W)));
    }

    @Override
    public Words title() {
        return new Words("Les couches d'un réseau", "The layers of a network");
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(WIDTH, HEIGHT, title().in(language.locale()));
        svg.title(22);
        for (int l = 1; l <= network.layers().size(); l++) {
            drawWeights(svg, l);
        }
        for (int l = 0; l <= network.layers().size(); l++) {
            drawNeurons(svg, l);
            svg.text(x(l), 272, Svg.Anchor.MIDDLE, 13, name(l).in(language.locale()));
        }
        Words key =
                new Words(
                        "orange : poids positif ; bleu : poids négatif",
                        "orange: positive weight; blue: negative weight");
        svg.text(WIDTH / 2.0, 300, Svg.Anchor.MIDDLE, 13, key.in(language.locale()));
        return svg.toString();
    }

    private void drawWeights(Svg svg, int l) {
        DMatrixRMaj W = network.layer(l).weights().value();
        for (int i = 0; i < W.numRows; i++) {
            for (int j = 0; j < W.numCols; j++) {
                double weight = W.get(i, j);
                svg.line(
                        x(l - 1),
                        y(l - 1, j),
                        x(l),
                        y(l, i),
                        "stroke=\"%s\" stroke-width=\"%s\""
                                .formatted(
                                        weight > 0 ? "#d55e00" : "#0072b2",
                                        Math.ceil(10 * THICKEST * Math.abs(weight) / largest)
                                                / 10));
            }
        }
    }

    private void drawNeurons(Svg svg, int l) {
        for (int i = 0; i < units(l); i++) {
            svg.add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"#fff\" stroke=\"#000\""
                            + " stroke-width=\"2\"/>",
                    x(l), y(l, i), RADIUS);
        }
    }

    private int units(int l) {
        return l == 0 ? network.inputs() : network.layer(l).units();
    }

    private Words name(int l) {
        if (l == 0) {
            return new Words("entrée", "input");
        }
        return l == network.layers().size()
                ? new Words("sortie", "output")
                : new Words("cachée " + l, "hidden " + l);
    }

    private double x(int l) {
        return 60 + (WIDTH - 120.0) * l / network.layers().size();
    }

    private double y(int l, int i) {
        return MIDDLE + BETWEEN_NEURONS * (i - (units(l) - 1) / 2.0);
    }
}

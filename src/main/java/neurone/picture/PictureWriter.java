package neurone.picture;

import java.util.List;
import java.util.Locale;
import neurone.words.Digits;
import neurone.words.Printable;
import neurone.words.Words;

/** Writes the picture of a network as SVG. */
final class PictureWriter {

    private static final String POSITIVE = "#d55e00";
    private static final String NEGATIVE = "#0072b2";
    private static final String NOT_FINITE = "#666";
    private static final double WIDEST = 7;
    private static final double THINNEST = 0.6;

    private final List<PictureLayer> layers;
    private final int limit;
    private final Locale locale;
    private final PictureLayout layout;
    private final double largest;
    private final StringBuilder svg = new StringBuilder();

    PictureWriter(List<PictureLayer> layers, int limit, Locale locale) {
        this.layers = layers;
        this.limit = limit;
        this.locale = locale;
        this.layout = new PictureLayout(layers, limit);
        this.largest = largestWeight();
    }

    String svg() {
        int width = layout.width();
        int height = layout.height();
        String title = Printable.markup(title());
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                        + " height=\"%d\" role=\"img\" font-family=\"sans-serif\""
                        + " text-anchor=\"middle\" fill=\"#1a1a1a\"><title>%s</title>",
                width, height, width, height, title);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", width, height);
        text(width / 2.0, 24, 17, "bold", title());
        for (int l = 1; l < layers.size(); l++) {
            weights(l);
        }
        for (int l = 0; l < layers.size(); l++) {
            neurons(l);
        }
        legend();
        return svg.append("</svg>\n").toString();
    }

    private String title() {
        StringBuilder sizes = new StringBuilder(new Words("Réseau ", "Network ").in(locale));
        sizes.append(layers.get(0).units());
        layers.stream().skip(1).forEach(layer -> sizes.append(" → ").append(layer.units()));
        return sizes.toString();
    }

    private double largestWeight() {
        double size = 0;
        for (PictureLayer layer : layers.subList(1, layers.size())) {
            for (int i = 0; i < layer.W().getNumElements(); i++) {
                double w = Math.abs(layer.W().data[i]);
                size = Double.isFinite(w) ? Math.max(size, w) : size;
            }
        }
        return size;
    }

    private void weights(int l) {
        PictureLayer from = layers.get(l - 1);
        PictureLayer to = layers.get(l);
        add("<g data-part=\"W%d\">", l);
        for (int row : to.shown(limit)) {
            for (int column : from.shown(limit)) {
                double w = to.W().get(row, column);
                String ends =
                        String.format(
                                Locale.ROOT,
                                " x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"",
                                layout.x(l - 1) + PictureLayout.RADIUS,
                                layout.yOf(l - 1, column),
                                layout.x(l) - PictureLayout.RADIUS,
                                layout.yOf(l, row));
                add(
                        "<g><title>%s</title><line%s %s/><line%s stroke=\"transparent\""
                                + " stroke-width=\"12\"/></g>",
                        Printable.markup(weightTitle(l, row, column, w)), ends, stroke(w), ends);
            }
        }
        add("</g>");
    }

    private String weightTitle(int l, int row, int column, double w) {
        return Words.of(
                        "W[%s], ligne %s, colonne %s : %s",
                        "W[%s], row %s, column %s: %s",
                        l,
                        row + 1,
                        column + 1,
                        Digits.number(w, locale))
                .in(locale);
    }

    private String stroke(double w) {
        if (!Double.isFinite(w)) {
            return "stroke=\"" + NOT_FINITE + "\" stroke-width=\"2\" stroke-dasharray=\"3 4\"";
        }
        double size = largest == 0 ? 0 : Math.abs(w) / largest;
        return String.format(
                Locale.ROOT,
                "stroke=\"%s\" stroke-width=\"%.2f\"",
                w < 0 ? NEGATIVE : POSITIVE,
                THINNEST + (WIDEST - THINNEST) * size);
    }

    private void neurons(int l) {
        PictureLayer layer = layers.get(l);
        add("<g data-part=\"N%d\">", l);
        String letter = "A[" + l + "]";
        text(
                layout.x(l),
                52,
                15,
                "bold",
                l == 0 ? letter + " = X" : l == last() ? letter + " = Yhat" : letter);
        text(layout.x(l), 72, 14, "normal", layer.activation());
        for (int neuron : layer.shown(limit)) {
            double y = layout.yOf(l, neuron);
            add(
                    "<g><title>%s</title><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"white\""
                            + " stroke=\"#1a1a1a\" stroke-width=\"2\"/>",
                    Printable.markup(neuronTitle(l, neuron)), layout.x(l), y, PictureLayout.RADIUS);
            text(layout.x(l), y + 5, 13, "normal", String.valueOf(neuron + 1));
            add("</g>");
        }
        if (layer.isElided(limit)) {
            text(layout.x(l), layout.y(l, limit - 2) + 7, 22, "bold", "⋮");
        }
        text(layout.x(l), layout.below() + 22, 14, "normal", count(l));
        add("</g>");
    }

    private int last() {
        return layers.size() - 1;
    }

    private String neuronTitle(int l, int neuron) {
        return l == 0
                ? Words.of("entrée %s", "input %s", neuron + 1).in(locale)
                : Words.of(
                                "couche %s, neurone %s (%s) : b = %s",
                                "layer %s, neuron %s (%s): b = %s",
                                l,
                                neuron + 1,
                                layers.get(l).activation(),
                                Digits.number(layers.get(l).b().data[neuron], locale))
                        .in(locale);
    }

    private String count(int l) {
        int units = layers.get(l).units();
        Words one = l == 0 ? new Words("entrée", "input") : new Words("neurone", "neuron");
        return units + " " + one.in(locale) + (units > 1 ? "s" : "");
    }

    private void legend() {
        double middle = layout.width() / 2.0;
        double y = layout.height() - 34;
        sample(middle - 200, y, POSITIVE, 4);
        sample(middle + 20, y, NEGATIVE, 4);
        svg.append("<g text-anchor=\"start\">\n");
        text(
                middle - 160,
                y + 5,
                14,
                "normal",
                new Words("poids positif", "weight above 0").in(locale));
        text(
                middle + 60,
                y + 5,
                14,
                "normal",
                new Words("poids négatif", "weight below 0").in(locale));
        svg.append("</g>\n");
        Words widest =
                new Words(
                        "le trait le plus large : |w| = " + Digits.number(largest, locale),
                        "the widest line: |w| = " + Digits.number(largest, locale));
        text(middle, layout.height() - 10, 13, "normal", widest.in(locale));
    }

    private void sample(double x, double y, String color, int strokeWidth) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
                        + " stroke-width=\"%d\"/>",
                x, y, x + 32, y, color, strokeWidth);
    }

    private void text(double x, double y, int size, String weight, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" font-weight=\"%s\">%s</text>",
                x, y, size, weight, Printable.markup(words));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

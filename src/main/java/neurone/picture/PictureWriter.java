package neurone.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neurone.words.Digits;
import neurone.words.Printable;
import neurone.words.Words;

/** Writes the picture of a network as SVG. */
final class PictureWriter {

    /** Between layers of so few neurons there is room for what lines weigh. */
    private static final int FEW = 2;

    /** Where along a line its weight is written: before lines cross. */
    private static final double NEAR_START = 0.33;

    private final List<PictureLayer> layers;
    private final int limit;
    private final Locale locale;
    private final PictureLayout layout;
    private final double largest;
    private final boolean small;
    private final StringBuilder svg = new StringBuilder();

    PictureWriter(List<PictureLayer> layers, int limit, Locale locale) {
        this.layers = layers;
        this.limit = limit;
        this.locale = locale;
        this.layout = new PictureLayout(layers, limit);
        this.largest = largestWeight();
        this.small = layers.stream().allMatch(layer -> layer.units() <= FEW);
    }

    String svg() {
        int width = layout.width();
        int height = layout.height();
        String title = Printable.markup(title());
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                        + " height=\"%d\" class=\"network\" role=\"img\""
                        + " font-family=\"sans-serif\"><title>%s</title>%s"
                        + "<g fill=\"%s\" text-anchor=\"middle\">",
                width, height, width, height, title, PictureInk.DARK, PictureInk.INK);
        add("<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>", width, height, PictureInk.PAPER);
        text(width / 2.0, 20, 15, "bold", title());
        for (int l = 1; l < layers.size(); l++) {
            weights(l);
        }
        for (int l = 0; l < layers.size(); l++) {
            neurons(l);
        }
        legend();
        return svg.append("</g></svg>\n").toString();
    }

    private String title() {
        StringBuilder sizes = new StringBuilder(new Words("Réseau ", "Network ").in(locale));
        sizes.append(layers.get(0).units());
        layers.stream().skip(1).forEach(layer -> sizes.append(" → ").append(layer.units()));
        return sizes.toString();
    }

    private double largestWeight() {
        return layers.stream()
                .skip(1)
                .mapToDouble(layer -> Digits.largest(layer.W()))
                .max()
                .orElse(0);
    }

    private void weights(int l) {
        PictureLayer from = layers.get(l - 1);
        PictureLayer to = layers.get(l);
        add("<g data-part=\"W%d\">", l);
        text((layout.x(l - 1) + layout.x(l)) / 2, 46, 13, "normal", "W[" + l + "]");
        for (int row : to.shown(limit)) {
            for (int column : from.shown(limit)) {
                weight(l, row, column, to.W().get(row, column));
            }
        }
        add("</g>");
    }

    private void weight(int l, int row, int column, double w) {
        double x1 = layout.x(l - 1) + PictureLayout.RADIUS;
        double y1 = layout.yOf(l - 1, column);
        double x2 = layout.x(l) - PictureLayout.RADIUS;
        double y2 = layout.yOf(l, row);
        String ends =
                String.format(
                        Locale.ROOT,
                        " x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"",
                        x1,
                        y1,
                        x2,
                        y2);
        add(
                "<g><title>%s</title><line%s %s/><line%s stroke=\"transparent\""
                        + " stroke-width=\"12\"/>",
                Printable.markup(weightTitle(l, row, column, w)), ends, stroke(w), ends);
        if (small) {
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"13\" stroke=\"%s\""
                            + " stroke-width=\"4\" paint-order=\"stroke\">%s</text>",
                    x1 + NEAR_START * (x2 - x1),
                    y1 + NEAR_START * (y2 - y1) + 4.5,
                    PictureInk.PAPER,
                    number(w));
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
        return PictureInk.stroke(w, largest);
    }

    private void neurons(int l) {
        PictureLayer layer = layers.get(l);
        add("<g data-part=\"N%d\">", l);
        String letter = "A[" + l + "]";
        String name = l == 0 ? letter + " = X" : l == last() ? letter + " = Ŷ" : letter;
        text(layout.x(l), 46, 14, "bold", name);
        text(layout.x(l), 66, 13, "normal", layer.activation());
        for (int neuron : layer.shown(limit)) {
            double y = layout.yOf(l, neuron);
            add(
                    "<g><title>%s</title><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\""
                            + " stroke=\"%s\" stroke-width=\"2\"/>",
                    Printable.markup(neuronTitle(l, neuron)),
                    layout.x(l),
                    y,
                    PictureLayout.RADIUS,
                    PictureInk.PAPER,
                    PictureInk.INK);
            text(layout.x(l), y + 5, 14, "normal", name(l, neuron));
            if (small && l > 0) {
                String bias = "b = " + number(layer.b().data[neuron]);
                text(layout.x(l), y + PictureLayout.RADIUS + 13, 12, "normal", bias);
            }
            add("</g>");
        }
        if (layer.isElided(limit)) {
            text(layout.x(l), layout.y(l, limit - 2) + 7, 22, "bold", "⋮");
        }
        text(layout.x(l), layout.below() + 20, 13, "normal", place(l));
        text(layout.x(l), layout.below() + 36, 13, "normal", count(l));
        add("</g>");
    }

    /** x₁ of an input, ŷ of an output, and of a hidden neuron its number. */
    private String name(int l, int neuron) {
        String number = String.valueOf(neuron + 1);
        if (l > 0 && l < last()) {
            return number;
        }
        String letter = l == 0 ? "x" : "ŷ";
        return l > 0 && layers.get(l).units() == 1 ? letter : letter + subscript(number);
    }

    private static String subscript(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf((char) ('₀' + c - '0')))
                .collect(Collectors.joining());
    }

    private String place(int l) {
        if (l == 0) {
            return new Words("entrée", "input").in(locale);
        }
        return l == last()
                ? new Words("sortie", "output").in(locale)
                : Words.of("cachée %s", "hidden %s", l).in(locale);
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
        double x = layout.width() / 2.0 - 120;
        double y = layout.height() - 50;
        double sample = largest == 0 ? 1 : largest;
        svg.append("<g text-anchor=\"start\">\n");
        sample(x, y, sample, new Words("poids > 0", "weight > 0"));
        sample(x + 130, y, -sample, new Words("poids < 0", "weight < 0"));
        sample(x, y + 19, 0, new Words("0", "0"));
        Words widest =
                Words.of(
                        "le plus épais : |w| = %s",
                        "the thickest: |w| = %s", Digits.number(largest, locale));
        text(x + 76, y + 24, 13, "normal", widest.in(locale));
        if (hasWeightsThatAreNotFinite()) {
            sample(x, y + 38, Double.NaN, new Words("infini ou NaN", "infinite or NaN"));
        }
        svg.append("</g>\n");
    }

    private boolean hasWeightsThatAreNotFinite() {
        return layers.stream()
                .skip(1)
                .flatMapToDouble(layer -> Arrays.stream(layer.W().data))
                .anyMatch(w -> !Double.isFinite(w));
    }

    private void sample(double x, double y, double w, Words name) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" %s/>",
                x, y, x + 32, y, stroke(w));
        text(x + 42, y + 5, 13, "normal", name.in(locale));
    }

    /** A number as printers set it: a hyphen would be too short for a minus. */
    private String number(double value) {
        return Digits.number(value, locale).replace('-', '−');
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

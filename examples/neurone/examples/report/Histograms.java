package neurone.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import neurone.words.Words;

/** How the numbers of some layers are spread from -1 to 1: a row for each way to start. */
public final class Histograms implements Picture {

    private static final int BINS = 31;
    private static final int HEIGHT = 46;
    private static final int SIDE = 8;
    private static final int GAP = 8;

    private record Row(Words name, List<double[]> numbers) {}

    private final Words title;
    private final int[] layers;
    private final List<Row> rows = new ArrayList<>();

    /** A picture without a row yet; a column for each of the layers. */
    public Histograms(Words title, int... layers) {
        this.title = title;
        this.layers = layers.clone();
    }

    /** Adds a row: for each of the layers, numbers from -1 to 1. */
    public Histograms add(Words name, List<double[]> numbers) {
        rows.add(new Row(name, List.copyOf(numbers)));
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        Svg svg = new Svg(title.in(language.locale()));
        double width = (Svg.WIDTH - 2.0 * SIDE - (layers.length - 1) * GAP) / layers.length;
        double y = 0;
        for (Row row : rows) {
            svg.text(SIDE, y + 14, Svg.Anchor.START, Svg.SMALL, row.name().in(language.locale()));
            for (int i = 0; i < layers.length; i++) {
                draw(svg, SIDE + i * (width + GAP), y + 20, width, row.numbers().get(i));
            }
            y += HEIGHT + 28;
        }
        for (int i = 0; i < layers.length; i++) {
            double x = SIDE + i * (width + GAP) + width / 2;
            svg.text(x, y + 8, Svg.Anchor.MIDDLE, Svg.SMALL, "A[" + layers[i] + "]");
        }
        return svg.document(y + 18);
    }

    /** Bars as one path, the highest as high as there is room; the axis is below. */
    private static void draw(Svg svg, double x, double y, double width, double[] numbers) {
        int[] counts = new int[BINS];
        for (double number : numbers) {
            counts[(int) Math.min(BINS - 1, Math.floor((number + 1) / 2 * BINS))]++;
        }
        int most = Arrays.stream(counts).max().orElse(1);
        double bottom = y + HEIGHT;
        StringBuilder path = new StringBuilder(place("M", x, bottom));
        for (int i = 0; i < BINS; i++) {
            double top = bottom - (HEIGHT - 2.0) * counts[i] / most;
            path.append(place("L", x + width * i / BINS, top));
            path.append(place("L", x + width * (i + 1) / BINS, top));
        }
        path.append(place("L", x + width, bottom)).append("Z");
        svg.add("<path d=\"%s\" fill=\"%s\"/>", path, Palette.BLUE);
        String axis = "stroke=\"" + Palette.GRAY + "\"";
        svg.line(x, bottom, x + width, bottom, axis);
        svg.line(x + width / 2, bottom, x + width / 2, bottom + 4, axis);
    }

    private static String place(String command, double x, double y) {
        return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
    }
}

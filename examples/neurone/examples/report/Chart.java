package neurone.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import neurone.words.Words;

/**
 * Curves and dots over two axes. The name of a curve stands where the curve ends, at the right; on
 * a map, where units are equal on both axes, say by {@link #note} what is what.
 */
public final class Chart implements Panel {

    private static final double HEIGHT_OF_WIDTH = 0.6;
    private static final int LEAST_HEIGHT = 110;
    private static final int NAMES_APART = 15;
    private static final double HEAD = 0.25;
    private static final Words UNNAMED = Words.same("");

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Series(Words name, double[] x, double[] y, Plot.Mark mark, int color) {}

    private record Note(Words words, double x, double y, Svg.Anchor anchor, int color) {}

    private final Words title;
    private final Words xName;
    private final Words yName;
    private final List<Series> series = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private boolean xLogarithmic;
    private boolean yLogarithmic;
    private Scale xScale;
    private Scale yScale;
    private boolean equalUnits;
    private boolean xShort;

    /** A chart without a curve yet. */
    public Chart(Words title, Words xName, Words yName) {
        this.title = title;
        this.xName = xName;
        this.yName = yName;
    }

    /** Adds a curve through the points (x, y); NaN leaves a gap. */
    public Chart line(Words name, double[] x, double[] y) {
        long curves = series.stream().filter(one -> one.mark() == Plot.Mark.LINE).count();
        return line(name, x, y, (int) curves);
    }

    /** Adds a curve in the color of that number: 0 blue, 1 vermilion, 2 ink, 3 gray. */
    public Chart line(Words name, double[] x, double[] y, int color) {
        return add(name, x, y, Plot.Mark.LINE, color);
    }

    /** Adds a thin gray curve: a level line, a theory, chance. */
    public Chart behind(Words name, double[] x, double[] y) {
        return add(name, x, y, Plot.Mark.THIN, Plot.GRAY);
    }

    /** Adds a thin curve without a name: a single run. */
    public Chart thin(double[] x, double[] y, int color) {
        return add(UNNAMED, x, y, Plot.Mark.THIN, color);
    }

    /** Adds a disc for each point (x, y). */
    public Chart dots(double[] x, double[] y, int color) {
        return add(UNNAMED, x, y, Plot.Mark.DOT, color);
    }

    /** Adds a ring for each point (x, y): a place, or the end of a curve that jumps. */
    public Chart rings(double[] x, double[] y, int color) {
        return add(UNNAMED, x, y, Plot.Mark.RING, color);
    }

    /** Adds a curve with a disc at each of its points, as a walker leaves footprints. */
    public Chart path(Words name, double[] x, double[] y, int color) {
        return line(name, x, y, color).dots(x, y, color);
    }

    private Chart add(Words name, double[] x, double[] y, Plot.Mark mark, int color) {
        series.add(new Series(name, x, y, mark, color));
        return this;
    }

    /**
     * Adds an arrow from (x, y) to (x + dx, y + dy), never dashed; where units are equal its head
     * is straight.
     */
    public Chart arrow(double x, double y, double dx, double dy, int color) {
        double length = Math.hypot(dx, dy);
        // the head, along the arrow and across it
        double along = HEAD * dx / length;
        double up = HEAD * dy / length;
        double tipX = x + dx;
        double tipY = y + dy;
        double[] xs = {x, tipX, tipX - along - up / 2, tipX, tipX - along + up / 2};
        double[] ys = {y, tipY, tipY - up + along / 2, tipY, tipY - up - along / 2};
        return add(UNNAMED, xs, ys, Plot.Mark.SOLID_LINE, color);
    }

    /** Writes something at (x, y), in the color of that number. */
    public Chart note(Words words, double x, double y, Svg.Anchor anchor, int color) {
        notes.add(new Note(words, x, y, anchor, color));
        return this;
    }

    /** Makes equal steps on the x axis equal factors. */
    public Chart logarithmicX() {
        xLogarithmic = true;
        return this;
    }

    /** Makes equal steps on the y axis equal factors. */
    public Chart logarithmicY() {
        yLogarithmic = true;
        return this;
    }

    /** Lets the y axis run over these numbers, whatever the curves do. */
    public Chart yBetween(double from, double to) {
        yScale = new Scale(from, to, Scale.Kind.LINEAR);
        return this;
    }

    /** Lets the x axis run over these numbers, whatever the curves do. */
    public Chart xBetween(double from, double to) {
        xScale = new Scale(from, to, Scale.Kind.LINEAR);
        return this;
    }

    /** Writes numbers of one or two digits under a narrow chart nearer to each other. */
    public Chart shortX() {
        xShort = true;
        return this;
    }

    /** Makes one unit as long on both axes, so that a right angle looks like one. */
    public Chart equalUnits() {
        equalUnits = true;
        return this;
    }

    /** Lets the y axes of some charts run over the same numbers. */
    static void shareY(List<Chart> charts) {
        DoubleStream all = charts.stream().flatMapToDouble(chart -> chart.numbers(Series::y));
        Scale shared = Scale.over(all, charts.get(0).yLogarithmic);
        charts.forEach(chart -> chart.yScale = shared);
    }

    @Override
    public Words title() {
        return title;
    }

    /** Such as: cost J against epoch: training, test. */
    @Override
    public String description(Language language) {
        String curves = String.join(", ", named(language).keySet());
        Words against = new Words("%s selon %s%s", "%s against %s%s");
        Words names = new Words(" : %s", ": %s").with(curves);
        return against.with(yName, xName, curves.isEmpty() ? UNNAMED : names).in(language.locale());
    }

    @Override
    public double draw(Svg svg, double x, double y, double width, Language language) {
        Map<String, Series> named = equalUnits ? Map.of() : named(language);
        double names =
                named.keySet().stream()
                        .mapToDouble(n -> Svg.width(n, Svg.SMALL) + 4)
                        .max()
                        .orElse(0);
        Scale across = xScale != null ? xScale : Scale.over(numbers(Series::x), xLogarithmic);
        Scale up = yScale != null ? yScale : Scale.over(numbers(Series::y), yLogarithmic);
        int room = (int) (width - names);
        Plot plot = new Plot(xName, across, up, room, language);
        if (xShort) {
            plot.shortX();
        }
        series.forEach(one -> plot.add(one.x(), one.y(), one.mark(), one.color()));
        double top = y;
        if (!yName.in(language.locale()).isEmpty()) {
            svg.text(x, y + 12, Svg.Anchor.START, Svg.SMALL, yName.in(language.locale()));
            top += 17;
        }
        PlotSvg drawn =
                equalUnits
                        ? plot.drawnWithEqualUnits()
                        : plot.drawn((int) Math.max(LEAST_HEIGHT, HEIGHT_OF_WIDTH * room));
        svg.add("<g transform=\"translate(%.1f %.1f)\">%s</g>", x, top, drawn.elements());
        for (Note note : notes) {
            svg.note(
                    x + drawn.x(note.x()),
                    top + drawn.y(note.y()),
                    note.anchor(),
                    Palette.series(note.color()),
                    note.words().in(language.locale()));
        }
        drawNames(svg, named, drawn, x + drawn.plotRight() + 5, top);
        return top + drawn.height();
    }

    /** The curves that have a name, each name once. */
    private Map<String, Series> named(Language language) {
        Map<String, Series> named = new LinkedHashMap<>();
        for (Series one : series) {
            if (!one.name().in(language.locale()).isEmpty()) {
                named.put(one.name().in(language.locale()), one);
            }
        }
        return named;
    }

    /** Writes names where curves end, from the top, none over another. */
    private static void drawNames(
            Svg svg, Map<String, Series> named, PlotSvg drawn, double x, double top) {
        List<String> names =
                named.keySet().stream()
                        .sorted(Comparator.comparingDouble(name -> end(named.get(name), drawn)))
                        .collect(Collectors.toList());
        double[] y = names.stream().mapToDouble(name -> end(named.get(name), drawn)).toArray();
        spread(y, drawn.plotTop() + 6, drawn.plotBottom() - 2);
        for (int i = 0; i < y.length; i++) {
            Series one = named.get(names.get(i));
            // gray is too pale for letters
            String color = one.color() == Plot.GRAY ? Palette.INK : Palette.series(one.color());
            svg.text(x, top + y[i] + 4, Svg.Anchor.START, Svg.SMALL, color, names.get(i));
        }
    }

    private static double end(Series curve, PlotSvg drawn) {
        double last =
                Arrays.stream(curve.y()).filter(Double::isFinite).reduce((a, b) -> b).orElse(0);
        return drawn.y(last);
    }

    /** Moves what is too near to what stands above it, and all up again where there is no room. */
    private static void spread(double[] y, double least, double most) {
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(y[i], i == 0 ? least : y[i - 1] + NAMES_APART);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? most : y[i + 1] - NAMES_APART);
        }
    }

    private DoubleStream numbers(Function<Series, double[]> coordinate) {
        return series.stream().map(coordinate).flatMapToDouble(DoubleStream::of);
    }
}

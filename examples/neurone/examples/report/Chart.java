package neurone.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import neurone.words.Words;

/** Lines and dots over two axes. */
public final class Chart implements Picture {

    private static final int HEIGHT = 280;
    private static final int FEW = 8;
    private static final double ARROW_HEAD = 0.25;

    private enum Mark {
        LINE,
        SOLID_LINE,
        DOT,
        LARGE_DOT
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Series(Words name, double[] x, double[] y, Mark mark, int color) {}

    private final Words title;
    private final Words xName;
    private final Words yName;
    private final List<Series> series = new ArrayList<>();
    private boolean xLogarithmic;
    private boolean yLogarithmic;
    private Scale yScale;
    private Scale square;
    private boolean equalUnits;

    /** A chart without a curve yet. */
    public Chart(Words title, Words xName, Words yName) {
        this.title = title;
        this.xName = xName;
        this.yName = yName;
    }

    /** Adds a curve through the points (x, y); NaN leaves a gap. */
    public Chart line(Words name, double[] x, double[] y) {
        return line(name, x, y, series.size());
    }

    /** Adds a curve in the color of that number of the palette. */
    public Chart line(Words name, double[] x, double[] y, int color) {
        series.add(new Series(name, x, y, Mark.LINE, color));
        return this;
    }

    /** Adds a dot for each point (x, y), a large one where they are few. */
    public Chart dots(Words name, double[] x, double[] y) {
        return dots(name, x, y, series.size());
    }

    /** Adds dots in the color of that number of the palette. */
    public Chart dots(Words name, double[] x, double[] y, int color) {
        Mark mark = x.length < FEW ? Mark.LARGE_DOT : Mark.DOT;
        series.add(new Series(name, x, y, mark, color));
        return this;
    }

    /** Adds a curve with a dot at each of its points, as a walker leaves footprints. */
    public Chart path(Words name, double[] x, double[] y, int color) {
        series.add(new Series(name, x, y, Mark.LINE, color));
        series.add(new Series(name, x, y, Mark.DOT, color));
        return this;
    }

    /**
     * Adds an arrow from (x, y) to (x + dx, y + dy), never dashed; where units are equal its head
     * is straight.
     */
    public Chart arrow(Words name, double x, double y, double dx, double dy, int color) {
        double length = Math.hypot(dx, dy);
        // the head, along the arrow and across it
        double along = ARROW_HEAD * dx / length;
        double up = ARROW_HEAD * dy / length;
        double tipX = x + dx;
        double tipY = y + dy;
        double[] xs = {x, tipX, tipX - along - up / 2, tipX, tipX - along + up / 2};
        double[] ys = {y, tipY, tipY - up + along / 2, tipY, tipY - up - along / 2};
        series.add(new Series(name, xs, ys, Mark.SOLID_LINE, color));
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

    /** Makes the plot a square, with both axes over the same numbers. */
    public Chart square(double from, double to) {
        square = new Scale(from, to, Scale.Kind.LINEAR);
        return this;
    }

    /** Makes one unit as long on both axes, so that a right angle looks like one. */
    public Chart equalUnits() {
        equalUnits = true;
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        Plot plot = new Plot(title, xName, yName, xScale(), yScale(), language);
        for (Series curve : series) {
            switch (curve.mark()) {
                case LINE -> plot.line(curve.name(), curve.x(), curve.y(), curve.color());
                case SOLID_LINE ->
                        plot.solidLine(curve.name(), curve.x(), curve.y(), curve.color());
                case DOT -> plot.dots(curve.name(), curve.x(), curve.y(), curve.color());
                case LARGE_DOT -> plot.largeDots(curve.name(), curve.x(), curve.y(), curve.color());
            }
        }
        return square == null && !equalUnits ? plot.svg(HEIGHT) : plot.svgOfEqualUnits();
    }

    private Scale xScale() {
        return square != null ? square : Scale.over(numbers(Series::x), xLogarithmic);
    }

    private Scale yScale() {
        if (square != null) {
            return square;
        }
        return yScale != null ? yScale : Scale.over(numbers(Series::y), yLogarithmic);
    }

    private DoubleStream numbers(Function<Series, double[]> coordinate) {
        return series.stream().map(coordinate).flatMapToDouble(DoubleStream::of);
    }
}

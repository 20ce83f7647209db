package neurone.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import neurone.words.Words;

/**
 * A square of the plane with the examples of two classes, and behind them what a network answers:
 * blue where it says class 0, vermilion where it says class 1, stronger the surer it is.
 */
public final class Plane implements Panel {

    private static final int CELLS = 60;
    private static final double STRENGTH = 0.4;
    private static final double HALF = 0.5;
    private static final double SURE = 0.01;
    private static final int LEFT = 20;

    private record Point(double x, double y, int label) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(double[] x, double[] y) {}

    private record Arrow(double x, double y, double dx, double dy) {}

    private final Words title;
    private final double from;
    private final double to;
    private final List<Point> points = new ArrayList<>();
    private final List<Point> rings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private Words xName = Words.same("x₁");
    private Words yName = Words.same("x₂");
    private double[] ticks = {};
    private double[] answers = {};
    private double radius = 3;

    /** A plane with nothing on it, from the least to the largest number of both axes. */
    public Plane(Words title, double from, double to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    /** Names the axes; x₁ and x₂ otherwise. */
    public Plane axes(String x, String y) {
        xName = Words.same(x);
        yName = Words.same(y);
        return this;
    }

    /** Writes numbers along both axes. */
    public Plane ticks(double... numbers) {
        ticks = numbers.clone();
        return this;
    }

    /** Draws examples of a class, 0 or 1. */
    public Plane examples(double[] x, double[] y, int label) {
        for (int i = 0; i < x.length; i++) {
            points.add(new Point(x[i], y[i], label));
        }
        return this;
    }

    /** Makes the marks of examples so large. */
    public Plane radius(double pixels) {
        radius = pixels;
        return this;
    }

    /** Draws a ring round a point. */
    public Plane ring(double x, double y) {
        rings.add(new Point(x, y, 0));
        return this;
    }

    /** Shades the plane by an answer in [0, 1], and draws the line where it is 1/2, if any. */
    public Plane decision(DoubleBinaryOperator answer) {
        shade((x, y) -> 2 * answer.applyAsDouble(x, y) - 1);
        for (double a : answers) {
            if (Math.abs(a) > SURE) {
                Contour line = new Contour(answer, HALF, from, to, from, to);
                return line(line.x(), line.y());
            }
        }
        return this;
    }

    /** Shades the plane by a number from -1 to 1. */
    public Plane shade(DoubleBinaryOperator number) {
        answers = new double[CELLS * CELLS];
        for (int i = 0; i < answers.length; i++) {
            int row = i / CELLS;
            int column = i % CELLS;
            double x = from + (to - from) * (column + HALF) / CELLS;
            double y = to - (to - from) * (row + HALF) / CELLS;
            answers[i] = number.applyAsDouble(x, y);
        }
        return this;
    }

    /** Draws a line; NaN leaves a gap. */
    public Plane line(double[] x, double[] y) {
        lines.add(new Line(x, y));
        return this;
    }

    /** Draws an arrow from (x, y) to (x + dx, y + dy). */
    public Plane arrow(double x, double y, double dx, double dy) {
        arrows.add(new Arrow(x, y, dx, dy));
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public List<Key> keys() {
        return points.isEmpty()
                ? List.of()
                : List.of(new Key(0, Words.same("y = 0")), new Key(1, Words.same("y = 1")));
    }

    @Override
    public String description(Language language) {
        return yName.in(language.locale()) + " / " + xName.in(language.locale());
    }

    @Override
    public double draw(Svg svg, double x, double y, double width, Language language) {
        boolean numbered = ticks.length > 0;
        double left = numbered ? LEFT : 14;
        double side = width - left;
        Frame frame = new Frame(x + left, y, side);
        if (answers.length > 0) {
            Raster.Box box = new Raster.Box(x + left, y, side, side);
            Raster.draw(svg, box, answers, CELLS, STRENGTH, true);
        } else {
            svg.add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%3$.1f\" fill=\"none\""
                            + " stroke=\"%s\"/>",
                    x + left, y, side, Palette.GRAY);
        }
        lines.forEach(line -> draw(svg, frame, line));
        for (Point p : points) {
            svg.mark(p.label(), frame.x(p.x()), frame.y(p.y()), radius);
        }
        for (Point p : rings) {
            svg.add(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"%s\""
                            + " stroke-width=\"2\"/>",
                    frame.x(p.x()), frame.y(p.y()), radius + 4, Palette.INK);
        }
        for (Arrow a : arrows) {
            double endX = frame.x(a.x() + a.dx());
            double endY = frame.y(a.y() + a.dy());
            svg.arrow(frame.x(a.x()), frame.y(a.y()), endX, endY, Palette.INK, 2);
        }
        return drawAxes(svg, frame, language);
    }

    /** Where numbers stand in a document. */
    private final class Frame {
        private final double left;
        private final double top;
        private final double side;

        Frame(double left, double top, double side) {
            this.left = left;
            this.top = top;
            this.side = side;
        }

        double x(double number) {
            return left + side * (number - from) / (to - from);
        }

        double y(double number) {
            return top + side * (to - number) / (to - from);
        }
    }

    private static void draw(Svg svg, Frame frame, Line line) {
        StringBuilder path = new StringBuilder();
        boolean gap = true;
        for (int i = 0; i < line.x().length; i++) {
            if (Double.isNaN(line.x()[i]) || Double.isNaN(line.y()[i])) {
                gap = true;
                continue;
            }
            path.append(
                    String.format(
                            Locale.ROOT,
                            "%s%.1f %.1f",
                            gap ? "M" : "L",
                            frame.x(line.x()[i]),
                            frame.y(line.y()[i])));
            gap = false;
        }
        svg.add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"/>",
                path, Palette.INK);
    }

    private double drawAxes(Svg svg, Frame frame, Language language) {
        double below = frame.y(from);
        for (double tick : ticks) {
            String number = Scale.number(tick, language.locale());
            svg.text(frame.x(tick), below + 14, Svg.Anchor.MIDDLE, Svg.SMALL, number);
            svg.text(frame.x(from) - 4, frame.y(tick) + 4.5, Svg.Anchor.END, Svg.SMALL, number);
        }
        double middle = frame.x((from + to) / 2);
        svg.text(middle, below + 14, Svg.Anchor.MIDDLE, Svg.SMALL, xName.in(language.locale()));
        svg.text(
                frame.x(from) - 3,
                frame.y((from + to) / 2) + 4,
                Svg.Anchor.END,
                Svg.SMALL,
                yName.in(language.locale()));
        return below + 16;
    }
}

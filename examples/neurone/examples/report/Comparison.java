package neurone.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import neurone.words.Words;

/**
 * Measurements of several candidates, one candidate a line: each measurement as a ring, and a bar
 * at their median, which a run that went wrong does not move.
 */
public final class Comparison implements Panel {

    private static final int LINE = 34;
    private static final double BAR = 0.16;
    private static final double OFFSET = 0.2;

    /** Ink and then gray: a condition is neither a sign nor a class. */
    private static final int FIRST_COLOR = 2;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Series(Words name, double[][] measurements) {}

    private final Words title;
    private final Words measure;
    private final List<Words> candidates;
    private final List<Series> series = new ArrayList<>();
    private double chance = Double.NaN;

    /** A comparison without a measurement yet. */
    public Comparison(Words title, Words measure, List<Words> candidates) {
        this.title = title;
        this.measure = measure;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Adds measurements under one condition, of two at most.
     *
     * @param measurements a row for each candidate, in order
     */
    public Comparison series(Words name, double[][] measurements) {
        series.add(new Series(name, measurements));
        return this;
    }

    /** Draws a line at what chance alone would measure. */
    public Comparison chance(double measurement) {
        chance = measurement;
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public String description(Language language) {
        return measure.in(language.locale()) + ", " + legend(language);
    }

    private String legend(Language language) {
        Words marks =
                new Words(
                        "un anneau par tirage ; barre : médiane", "one ring per seed; bar: median");
        Words luck = new Words(" ; trait : hasard", "; line: chance");
        return marks.in(language.locale())
                + (Double.isNaN(chance) ? "" : luck.in(language.locale()));
    }

    @Override
    public double draw(Svg svg, double x, double y, double width, Language language) {
        DoubleStream all =
                DoubleStream.concat(
                        series.stream()
                                .flatMap(one -> Arrays.stream(one.measurements()))
                                .flatMapToDouble(DoubleStream::of),
                        DoubleStream.of(chance));
        Scale places = new Scale(-0.5, candidates.size() - 0.5, Scale.Kind.LINEAR);
        Plot plot = new Plot(measure, Scale.over(all, false), places, (int) width, language);
        plot.yLabels(place -> label(place, language));
        double[] ends = {places.from(), places.to()};
        plot.add(new double[] {chance, chance}, ends, Plot.Mark.THIN, Plot.GRAY);
        for (int i = 0; i < series.size(); i++) {
            add(plot, i);
        }
        PlotSvg drawn = plot.drawn(candidates.size() * LINE);
        svg.add("<g transform=\"translate(%.1f %.1f)\">%s</g>", x, y, drawn.elements());
        return drawKey(svg, x, y + drawn.height() + 16, language);
    }

    /** The first candidate stands at the top; beside the candidates there is nothing to read. */
    private String label(double place, Language language) {
        int line = candidates.size() - 1 - (int) Math.rint(place);
        if (place == Math.rint(place) && line >= 0 && line < candidates.size()) {
            return candidates.get(line).in(language.locale());
        }
        // XChart draws no labels where those of both ends are equal
        return place < 0 ? "" : " ";
    }

    private void add(Plot plot, int i) {
        Series one = series.get(i);
        double offset = series.size() == 1 ? 0 : OFFSET - 2 * OFFSET * i;
        Plot.Mark mark = i == 0 ? Plot.Mark.RING : Plot.Mark.SQUARE_RING;
        for (int line = 0; line < candidates.size(); line++) {
            double[] measurements = one.measurements()[line];
            double place = candidates.size() - 1 - line + offset;
            double[] places = new double[measurements.length];
            Arrays.fill(places, place);
            double median = median(measurements);
            plot.add(
                    new double[] {median, median},
                    new double[] {place - BAR, place + BAR},
                    Plot.Mark.BAR,
                    FIRST_COLOR + i);
            plot.add(measurements, places, mark, FIRST_COLOR + i);
        }
    }

    private static double median(double[] measurements) {
        double[] sorted = measurements.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** What the marks are, and the names of the conditions; returns the y below. */
    private double drawKey(Svg svg, double x, double y, Language language) {
        double baseline = y;
        if (series.size() > 1) {
            double left = x;
            for (int i = 0; i < series.size(); i++) {
                String mark = i == 0 ? "○ " : "□ ";
                String name = mark + series.get(i).name().in(language.locale());
                svg.text(left, baseline, Svg.Anchor.START, Svg.SMALL, name);
                left += Svg.width(name, Svg.SMALL) + 16;
            }
            baseline += 17;
        }
        svg.text(x, baseline, Svg.Anchor.START, Svg.SMALL, legend(language));
        return baseline;
    }
}

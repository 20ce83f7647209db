package neurone.examples.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import neurone.words.Words;

/**
 * Measurements of several candidates, one candidate a line: each measurement as a small dot, their
 * mean as a large one.
 */
public final class Comparison implements Picture {

    private static final int LINE = 38;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Series(Words name, double[][] measurements) {}

    private final Words title;
    private final Words measure;
    private final List<Words> candidates;
    private final List<Series> series = new ArrayList<>();

    /** A comparison without a measurement yet. */
    public Comparison(Words title, Words measure, List<Words> candidates) {
        this.title = title;
        this.measure = measure;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * Adds measurements under one condition.
     *
     * @param measurements a row for each candidate, in order
     */
    public Comparison series(Words name, double[][] measurements) {
        series.add(new Series(name, measurements));
        return this;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public String svg(Language language) {
        Scale measured =
                Scale.over(
                        series.stream()
                                .flatMap(one -> Arrays.stream(one.measurements()))
                                .flatMapToDouble(DoubleStream::of),
                        false);
        Scale places = new Scale(-0.5, candidates.size() - 0.5, Scale.Kind.LINEAR);
        Plot plot = new Plot(title, measure, Words.same(""), measured, places, language);
        plot.yLabels(place -> label(place, language));
        for (int i = 0; i < series.size(); i++) {
            draw(plot, i);
        }
        return plot.svg(candidates.size() * LINE);
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

    private void draw(Plot plot, int i) {
        Series one = series.get(i);
        double offset = series.size() == 1 ? 0 : 0.2 - 0.4 * i / (series.size() - 1);
        double[] places = new double[candidates.size()];
        Arrays.setAll(places, line -> candidates.size() - 1 - line + offset);
        double[] means = new double[candidates.size()];
        for (int line = 0; line < places.length; line++) {
            double[] measurements = one.measurements()[line];
            double[] place = new double[measurements.length];
            Arrays.fill(place, places[line]);
            means[line] = DoubleStream.of(measurements).average().orElse(Double.NaN);
            plot.faintDots(measurements, place, i);
        }
        plot.largeDots(one.name(), means, places, i);
    }
}

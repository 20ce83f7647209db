package neurone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import neurone.examples.report.Chart;
import neurone.examples.report.Language;
import neurone.words.Words;

/**
 * Draws how much faster Spark is than one machine by a model, for 2 to 1,000 workers like it: the
 * arithmetic of a step is divided, and what {@code cluster.Overhead} of examples/spark measures is
 * added.
 */
public final class WorkersPicture {

    private static final double PARAMETERS = 101_770; // of 784-128-10

    /** 784-2000-2000-10 has so many times the parameters, and the arithmetic. */
    private static final double LARGER = 5_592_010 / PARAMETERS;

    /** Bytes per millisecond between two machines: 10 Gbit/s. */
    private static final double BANDWIDTH = 1.25e6;

    private static final int TRIALS = 500;
    private static final double MS_PER_TRIAL = 1000;

    private final double msPerExample;
    private final double msPerJob;
    private final double msPerTask;

    /** A line of the picture, thin for what is only compared. */
    private record Line(Words name, DoubleUnaryOperator gain, boolean isThin) {

        Line(Words name, DoubleUnaryOperator gain) {
            this(name, gain, false);
        }
    }

    private WorkersPicture(double msPerExample, double msPerJob, double msPerTask) {
        this.msPerExample = msPerExample;
        this.msPerJob = msPerJob;
        this.msPerTask = msPerTask;
    }

    /**
     * Draws, and prints some of the points.
     *
     * @param args milliseconds per example, per job and per task, then the folder
     */
    public static void main(String[] args) throws IOException {
        WorkersPicture picture =
                new WorkersPicture(
                        Double.parseDouble(args[0]),
                        Double.parseDouble(args[1]),
                        Double.parseDouble(args[2]));
        for (Language language : Language.values()) {
            String name = "spark-workers." + language.code() + ".svg";
            Files.writeString(Path.of(args[3], name), picture.chart().svg(language));
        }
        for (Line line : picture.lines()) {
            System.out.printf("%-40s", line.name.english());
            for (double workers : new double[] {2, 10, 100, 1000}) {
                System.out.printf(Locale.ROOT, " %8.3f", line.gain.applyAsDouble(workers));
            }
            System.out.println();
        }
    }

    private List<Line> lines() {
        return List.of(
                new Line(
                        new Words("500 essais d'une seconde", "500 trials of 1 s"),
                        this::gainOfTrials),
                new Line(
                        new Words("6 millions d'exemples", "6 million examples"),
                        w -> gain(6e6, 1, w)),
                new Line(new Words("60 000 exemples", "60,000 examples"), w -> gain(60_000, 1, w)),
                new Line(new Words("64 exemples", "64 examples"), w -> gain(64, 1, w)),
                new Line(
                        new Words("60 000, réseau × 55", "60,000, network × 55"),
                        w -> gain(60_000, LARGER, w),
                        true));
    }

    private Chart chart() {
        Chart chart =
                new Chart(
                                new Words("Combien de fois plus vite", "How many times faster"),
                                new Words("ouvriers", "workers"),
                                new Words(
                                        "temps d'une machine / temps",
                                        "time of one machine / time"))
                        .logarithmicX()
                        .logarithmicY();
        double[] workers =
                DoubleStream.iterate(2, w -> w <= 1000.5, w -> w * Math.pow(500, 1.0 / 60))
                        .toArray();
        for (Line line : lines()) {
            double[] gains = DoubleStream.of(workers).map(line.gain).toArray();
            chart =
                    line.isThin
                            ? chart.behind(line.name, workers, gains)
                            : chart.line(line.name, workers, gains);
        }
        return chart;
    }

    /**
     * Of a gradient: divided arithmetic, a job, its tasks, the model out and gradients back.
     *
     * @param size of the network, 1 for 784-128-10
     */
    private double gain(double m, double size, double workers) {
        double alone = m * msPerExample * size;
        double transfers = Math.log(workers) / Math.log(2) + 2 * Math.sqrt(workers);
        double bytes = PARAMETERS * size * Double.BYTES;
        return alone
                / (alone / workers
                        + msPerJob
                        + msPerTask * workers
                        + transfers * bytes / BANDWIDTH);
    }

    private double gainOfTrials(double workers) {
        double rounds = Math.ceil(TRIALS / workers);
        return TRIALS
                * MS_PER_TRIAL
                / (rounds * MS_PER_TRIAL + rounds * msPerJob + TRIALS * msPerTask);
    }
}

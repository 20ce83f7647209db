package neurone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import neurone.examples.report.Chart;
import neurone.examples.report.Language;
import neurone.words.Words;

/**
 * Draws how much faster Spark is than one machine by a model, for 2 to 1,000 workers like it: the
 * arithmetic of a step is divided, and what examples/spark measures is added.
 */
public final class WorkersPicture {

    /** The parameters of 784-128-10, in bytes. */
    private static final double MODEL = 101_770 * 8;

    /** Bytes per millisecond between two machines: 10 Gbit/s. */
    private static final double BANDWIDTH = 1.25e6;

    private static final int TRIALS = 500;
    private static final double MS_PER_TRIAL = 1000;

    private final double msPerExample;
    private final double msPerJob;
    private final double msPerTask;

    private WorkersPicture(double msPerExample, double msPerJob, double msPerTask) {
        this.msPerExample = msPerExample;
        this.msPerJob = msPerJob;
        this.msPerTask = msPerTask;
    }

    /**
     * Draws.
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
        for (double workers : new double[] {2, 10, 100, 1000}) {
            System.out.printf(
                    Locale.ROOT,
                    "%5.0f workers: 64 %.3f, 60,000 %.2f, 6,000,000 %.1f, trials %.0f%n",
                    workers,
                    picture.gain(64, workers),
                    picture.gain(60_000, workers),
                    picture.gain(6e6, workers),
                    picture.gainOfTrials(workers));
        }
    }

    private Chart chart() {
        return line(
                line(
                        line(
                                line(
                                        new Chart(
                                                        new Words(
                                                                "Combien de fois plus vite",
                                                                "How many times faster"),
                                                        new Words("ouvriers", "workers"),
                                                        new Words(
                                                                "temps d'une machine / temps",
                                                                "time of one machine / time"))
                                                .logarithmicX()
                                                .logarithmicY(),
                                        new Words("500 essais d'une seconde", "500 trials of 1 s"),
                                        this::gainOfTrials),
                                new Words("6 millions d'exemples", "6 million examples"),
                                w -> gain(6e6, w)),
                        new Words("60 000 exemples", "60,000 examples"),
                        w -> gain(60_000, w)),
                new Words("64 exemples", "64 examples"),
                w -> gain(64, w));
    }

    private static Chart line(Chart chart, Words name, DoubleUnaryOperator gain) {
        double[] workers =
                DoubleStream.iterate(2, w -> w <= 1000.5, w -> w * Math.pow(500, 1.0 / 60))
                        .toArray();
        return chart.line(name, workers, DoubleStream.of(workers).map(gain).toArray());
    }

    /** Of a gradient: divided arithmetic, a job, its tasks, the model out and gradients back. */
    private double gain(double m, double workers) {
        double alone = m * msPerExample;
        double transfers = Math.log(workers) / Math.log(2) + 2 * Math.sqrt(workers);
        return alone
                / (alone / workers
                        + msPerJob
                        + msPerTask * workers
                        + transfers * MODEL / BANDWIDTH);
    }

    private double gainOfTrials(double workers) {
        double rounds = Math.ceil(TRIALS / workers);
        return TRIALS
                * MS_PER_TRIAL
                / (rounds * MS_PER_TRIAL + rounds * msPerJob + TRIALS * msPerTask);
    }
}

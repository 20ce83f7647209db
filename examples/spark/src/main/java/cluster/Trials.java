package cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neurone.io.AtomicFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Answers a question over many seeds. A file keeps the trials in the order of the seeds, whatever
 * the order in which they were done; a run that is started again does what is missing.
 */
public final class Trials {

    private static final String HEADER = "seed,candidate,result";

    /** So many at a time per core: what a run that is killed has to do again. */
    private static final int PER_CORE = 8;

    private final Question question;
    private final Path file;

    Trials(Question question, Path file) {
        this.question = question;
        this.file = file;
    }

    /**
     * The command: the question, the number of seeds, the file.
     *
     * @param args such as {@code ACTIVATIONS 500 activations.csv}
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            System.err.println(
                    "expected a question (ACTIVATIONS or INITIALIZERS), the number of"
                            + " seeds and a file: ACTIVATIONS 500 activations.csv");
            System.exit(1);
        }
        Trials trials = new Trials(Question.valueOf(args[0]), Path.of(args[2]));
        try (SparkSession session = SparkSession.builder().appName("trials").getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            System.out.println(trials.table(trials.run(spark, Integer.parseInt(args[1]))));
        }
    }

    /** Does the trials that the file lacks. */
    List<Trial> run(JavaSparkContext spark, int seeds) {
        int candidates = question.candidates().size();
        List<Trial> done = new ArrayList<>(read());
        int all = seeds * candidates;
        int block = PER_CORE * spark.defaultParallelism();
        while (done.size() < all) {
            List<Integer> next =
                    IntStream.range(done.size(), Math.min(all, done.size() + block))
                            .boxed()
                            .toList();
            // collect gives the results in the order of the numbers
            done.addAll(trials(spark, next, question, candidates));
            write(done);
        }
        return done.subList(0, all);
    }

    /** Static, so that what travels is what is named here. */
    private static List<Trial> trials(
            JavaSparkContext spark, List<Integer> numbers, Question question, int candidates) {
        return spark.parallelize(numbers, numbers.size())
                .map(
                        number -> {
                            int seed = number / candidates;
                            int candidate = number % candidates;
                            return new Trial(seed, candidate, question.measure(candidate, seed));
                        })
                .collect();
    }

    private List<Trial> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
                throw new IllegalArgumentException(
                        file + ": is no table of trials: it does not start with " + HEADER);
            }
            List<Trial> trials = lines.stream().skip(1).map(Trial::ofLine).toList();
            int candidates = question.candidates().size();
            for (int i = 0; i < trials.size(); i++) {
                Trial trial = trials.get(i);
                if (trial.seed() != i / candidates || trial.candidate() != i % candidates) {
                    throw new IllegalArgumentException(
                            file + ", line " + (i + 2) + ": belongs to another question");
                }
            }
            return trials;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(List<Trial> trials) {
        String text =
                trials.stream()
                        .map(Trial::line)
                        .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
        AtomicFile.write(
                file,
                out -> {
                    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                });
    }

    /** Returns the mean of each candidate, and the half of its interval of 95 %. */
    String table(List<Trial> trials) {
        StringBuilder table = new StringBuilder();
        List<String> names = question.candidates();
        table.append(String.format("%-20s %10s   95 %%", "", question.unit()));
        for (int i = 0; i < names.size(); i++) {
            int candidate = i;
            double[] results =
                    trials.stream()
                            .filter(trial -> trial.candidate() == candidate)
                            .mapToDouble(Trial::result)
                            .toArray();
            double mean =
                    IntStream.range(0, results.length)
                            .mapToDouble(k -> results[k])
                            .average()
                            .orElse(Double.NaN);
            double squares = 0;
            for (double result : results) {
                squares += (result - mean) * (result - mean);
            }
            double error = Math.sqrt(squares / (results.length - 1) / results.length);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%n%-20s %10.3f ± %.3f",
                            names.get(i),
                            mean,
                            1.96 * error));
        }
        return table.toString();
    }
}

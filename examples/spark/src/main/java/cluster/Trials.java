package cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import neurone.words.Words;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Answers a question over many seeds. A file keeps the trials in the order of the seeds, whatever
 * the order in which they were done; a run that is started again does what is missing.
 */
public final class Trials {

    /** So many at a time per core: what a run that is killed has to do again. */
    private static final int PER_CORE = 8;

    private final Question question;
    private final TrialFile file;

    Trials(Question question, Path file) {
        this.question = question;
        this.file = new TrialFile(question, file);
    }

    /**
     * The command.
     *
     * @param args the question, the number of seeds, and the file: {@code ACTIVATIONS 500
     *     activations.csv}
     */
    public static void main(String[] args) {
        List<String> questions = Arrays.stream(Question.values()).map(Enum::name).toList();
        Command.check(
                args.length == 3 && questions.contains(args[0]) && Command.isCount(args[1]),
                Words.of(
                        "il faut une question (%1$s), le nombre de graines et un fichier :"
                                + " %2$s 500 essais.csv",
                        "expected a question (%1$s), the number of seeds and a file: %2$s 500"
                                + " trials.csv",
                        String.join(", ", questions),
                        questions.get(0)));
        Command.run(
                "trials",
                session -> {
                    Question question = Question.valueOf(args[0]);
                    JavaSparkContext spark =
                            JavaSparkContext.fromSparkContext(session.sparkContext());
                    Trials trials = new Trials(question, Path.of(args[2]));
                    List<Trial> all = trials.run(spark, Integer.parseInt(args[1]));
                    System.out.print(new TrialTable(question, all).text(Locale.getDefault()));
                });
    }

    /** Does the trials that the file lacks. */
    List<Trial> run(JavaSparkContext spark, int seeds) {
        int candidates = question.candidates().size();
        List<Trial> done = new ArrayList<>(file.read());
        int all = Math.multiplyExact(seeds, candidates);
        int block = PER_CORE * spark.defaultParallelism();
        while (done.size() < all) {
            List<Integer> next =
                    IntStream.range(done.size(), Math.min(all, done.size() + block))
                            .boxed()
                            .toList();
            // collect gives the results in the order of the numbers
            done.addAll(trials(spark, next, question, candidates));
            file.write(done);
        }
        return List.copyOf(done.subList(0, all));
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
}

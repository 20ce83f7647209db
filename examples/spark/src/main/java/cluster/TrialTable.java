package cluster;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import neurone.words.Words;

/**
 * What trials say: of each candidate the mean, and how far it is behind the best, seed by seed,
 * each with its interval of 95%. What the candidates of a seed share cancels in such a difference.
 */
final class TrialTable {

    private final Question question;
    private final List<Trial> trials;

    TrialTable(Question question, List<Trial> trials) {
        this.question = question;
        this.trials = trials;
    }

    String text(Locale locale) {
        List<double[]> results =
                IntStream.range(0, question.candidates().size()).mapToObj(this::results).toList();
        List<Interval> means = results.stream().map(Interval::of).toList();
        int best =
                IntStream.range(0, means.size())
                        .boxed()
                        .max(Comparator.comparing(i -> question.sign() * means.get(i).mean()))
                        .orElseThrow();
        StringBuilder table = new StringBuilder();
        table.append(
                Words.of(
                                "%s, %s graines%n",
                                "%s, %s seeds%n", question.unit(), results.get(0).length)
                        .in(locale));
        table.append(
                String.format(
                        "%-20s %9s  %-21s %9s  %s%n",
                        "",
                        new Words("moyenne", "mean").in(locale),
                        new Words("à 95 %", "95%").in(locale),
                        new Words("derrière", "behind").in(locale),
                        new Words("à 95 %", "95%").in(locale)));
        for (int i = 0; i < means.size(); i++) {
            table.append(row(i, means.get(i), behind(results.get(i), results.get(best)), locale));
        }
        return table.toString();
    }

    private double[] results(int candidate) {
        return trials.stream()
                .filter(trial -> trial.candidate() == candidate)
                .mapToDouble(Trial::result)
                .toArray();
    }

    private Interval behind(double[] results, double[] best) {
        return Interval.of(
                IntStream.range(0, results.length)
                        .mapToDouble(seed -> question.sign() * (best[seed] - results[seed]))
                        .toArray());
    }

    private String row(int candidate, Interval mean, Interval behind, Locale locale) {
        String name = question.candidates().get(candidate).in(locale);
        String first =
                String.format(locale, "%-20s %9.3f  %-21s", name, mean.mean(), mean.text(locale));
        String rest =
                behind.mean() == 0
                        ? ""
                        : String.format(locale, " %9.3f  %s", behind.mean(), behind.text(locale));
        return (first + rest).stripTrailing() + System.lineSeparator();
    }
}

package neurone.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import neurone.Network;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.training.Trainer;
import neurone.training.TrainingListener;
import neurone.words.Words;

/**
 * What is wrong with a network, found by looking at one pass over a whole set, forward and, where
 * the result is poor, backward, and at how it was trained.
 *
 * <p>It changes no parameter and draws nothing at random, and the trainer knows nothing of it. The
 * pass needs the memory of a batch of m examples: of a very large set, hand in a part. Immutable.
 */
public final class Diagnosis {

    /** More would hide what matters. */
    private static final int MOST = 3;

    private final List<Finding> findings;
    private final Words conclusion;

    private Diagnosis(Evidence evidence) {
        this.findings =
                Check.ALL.stream()
                        .map(check -> check.look(evidence))
                        .flatMap(Optional::stream)
                        .limit(MOST)
                        .toList();
        this.conclusion = findings.isEmpty() ? Conclusion.of(evidence) : Words.same("");
    }

    static Diagnosis of(Network network, Loss loss, Dataset data, Run run) {
        return new Diagnosis(Evidence.of(network, loss, data, run));
    }

    /**
     * Looks at a network, trained or not, of whose training nothing is known.
     *
     * @param network to look at. Not modified.
     * @param loss L
     * @param data the examples that it learns. Not modified.
     * @return what was found
     * @throws IllegalArgumentException if the data or the loss does not fit the network
     */
    public static Diagnosis of(Network network, Loss loss, Dataset data) {
        Objects.requireNonNull(network, "Diagnosis.of expects a network, got null");
        Objects.requireNonNull(loss, "Diagnosis.of expects a loss, got null");
        Objects.requireNonNull(data, "Diagnosis.of expects a dataset, got null");
        return of(network, loss, data, Run.UNKNOWN);
    }

    /**
     * Looks at what a trainer has done: its network, the examples of its last fit, those held back,
     * the cost of each epoch, the optimizer and the rates.
     *
     * @param trainer after fit, even if it diverged. Not modified.
     * @return what was found
     * @throws IllegalStateException if there was no fit yet
     */
    public static Diagnosis of(Trainer trainer) {
        Objects.requireNonNull(trainer, "Diagnosis.of expects a trainer, got null");
        Dataset data =
                trainer.data()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "there is nothing to look at yet: call fit first,"
                                                        + " or Diagnosis.of(network, loss, data)"));
        return of(trainer.network(), trainer.loss(), data, Run.of(trainer, data));
    }

    /**
     * Hands the text of a diagnosis on whenever fit ends, unless an exception ended it:
     *
     * <pre>{@code
     * trainer.listener(Diagnosis.atEnd(System.out::println));
     * }</pre>
     *
     * @param out told the text, in the default language
     * @return a listener of a trainer
     */
    public static TrainingListener atEnd(Consumer<String> out) {
        return atEnd(Locale.getDefault(), out);
    }

    /**
     * Hands the text of a diagnosis on whenever fit ends, unless an exception ended it.
     *
     * @param locale French gives French, any other English
     * @param out told the text
     * @return a listener of a trainer
     */
    public static TrainingListener atEnd(Locale locale, Consumer<String> out) {
        Objects.requireNonNull(locale, "atEnd expects a locale, such as Locale.FRENCH, got null");
        Objects.requireNonNull(
                out,
                "atEnd expects something to tell the diagnosis to, such as System.out::println, got null");
        return new AtEnd(locale, out);
    }

    /** Returns what was found, at most three, causes before what follows from them. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings for a terminal of 80 columns.
     *
     * @param locale French gives French, any other English
     * @return several lines for each finding, or a sentence if there is none
     */
    public String text(Locale locale) {
        return Report.of(findings, conclusion, locale);
    }

    /** Returns the text in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

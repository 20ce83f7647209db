package neurone.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import neurone.Network;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.training.History;

/**
 * What is wrong with a network, found by looking at one pass over a whole set, and at the history
 * of its training.
 *
 * <p>It changes no parameter and draws nothing at random, and the training knows nothing of it. The
 * pass needs the memory of a batch of m examples: of a very large set, hand in a part. Immutable.
 */
public final class Diagnosis {

    private final List<Finding> findings;

    private Diagnosis(Evidence evidence) {
        this.findings =
                Check.ALL.stream()
                        .map(check -> check.look(evidence))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * Looks at a network, trained or not.
     *
     * @param network to look at. Not modified.
     * @param loss L
     * @param data the examples that it learns. Not modified.
     * @return what was found
     * @throws IllegalArgumentException if the data or the loss does not fit the network
     */
    public static Diagnosis of(Network network, Loss loss, Dataset data) {
        return new Diagnosis(Evidence.of(network, loss, data, List.of()));
    }

    /**
     * Looks at a network and at how its training went.
     *
     * @param network after the training. Not modified.
     * @param loss L
     * @param data the examples that it was trained on. Not modified.
     * @param history of the training, with a validation if over-fitting is to be found
     * @return what was found
     * @throws IllegalArgumentException if the data or the loss does not fit the network
     */
    public static Diagnosis of(Network network, Loss loss, Dataset data, History history) {
        return new Diagnosis(Evidence.of(network, loss, data, history.epochs()));
    }

    /** Returns what was found, causes before what follows from them; empty if all is well. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings for a terminal of 80 columns.
     *
     * @param locale French gives French, any other English
     * @return several lines for each finding, or one line if there is none
     */
    public String text(Locale locale) {
        return Report.of(findings, locale);
    }

    /** Returns the text in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

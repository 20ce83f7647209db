package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * One step of training, explained line by line: forward, cost, backward, update.
 *
 * <p>Each line is a formula with the shapes of its matrices and their numbers. The step is the
 * first of its optimizer, whose memory starts empty. It runs on copies: no parameter of the network
 * and no random state changes. An explanation is a value: it does not change with the network.
 *
 * <p>Immutable: several threads may read it. While it is made, nobody may train the network.
 */
public final class Explanation {

    /** A matrix of up to so many numbers is shown, a larger one is summarized. */
    private static final int DEFAULT_LIMIT = 32;

    private final Words title;
    private final NetworkPicture picture;
    private final List<Line> lines;
    private final int limit;

    private Explanation(Words title, NetworkPicture picture, List<Line> lines, int limit) {
        this.title = title;
        this.picture = picture;
        this.lines = lines;
        this.limit = limit;
    }

    /**
     * Explains a step in training mode, RReLU's slopes being drawn from seed 0.
     *
     * @param network any; its parameters are not modified
     * @param loss any that fits the output
     * @param optimizer the rule of the update, whose memory starts empty
     * @param X examples, (n_x, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return the explanation
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     */
    public static Explanation of(
            Network network, Loss loss, Optimizer optimizer, DMatrixRMaj X, DMatrixRMaj Y) {
        return of(network, loss, optimizer, X, Y, 0);
    }

    /**
     * Explains a step in training mode.
     *
     * @param network any; its parameters are not modified
     * @param loss any that fits the output
     * @param optimizer the rule of the update, whose memory starts empty
     * @param X examples, (n_x, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @param seed of the slopes that RReLU draws
     * @return the explanation
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     */
    public static Explanation of(
            Network network,
            Loss loss,
            Optimizer optimizer,
            DMatrixRMaj X,
            DMatrixRMaj Y,
            long seed) {
        Pass pass = network.newPass(loss);
        pass.forward(X.copy(), Mode.training(new SplittableRandom(seed)));
        loss.checkTargets(Y);
        pass.backward(Y);
        Step step = new Step(network, loss, optimizer, pass, Y.copy());
        List<Line> lines = new ArrayList<>(Forward.lines(step));
        lines.addAll(Backward.lines(step));
        lines.addAll(OptimizerRules.lines(step));
        return new Explanation(
                Title.of(step), NetworkPicture.of(network), List.copyOf(lines), DEFAULT_LIMIT);
    }

    /**
     * Returns the same explanation with another limit.
     *
     * @param limit a matrix of up to so many numbers is shown, a larger one is summarized by its
     *     least number, mean, largest number and share of zeros; at least 1, 32 by default
     * @throws IllegalArgumentException if the limit is below 1
     */
    public Explanation limit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "an explanation shows matrices of at least 1 number, got a limit of "
                            + limit
                            + ": try "
                            + DEFAULT_LIMIT);
        }
        return new Explanation(title, picture, lines, limit);
    }

    /**
     * Returns the explanation for a terminal, in lines of 100 columns at most.
     *
     * @param locale a French one, or any other for English
     */
    public String text(Locale locale) {
        return new PlainText(locale, limit).of(title, lines);
    }

    /**
     * Returns the explanation in Markdown, the formulas and matrices in LaTeX between {@code $$}.
     *
     * @param locale a French one, or any other for English
     */
    public String markdown(Locale locale) {
        return new Markdown(locale, limit).of(title, lines);
    }

    /**
     * Returns the explanation for programs; the page of the package says what is where. A number
     * that is not finite is a string: "NaN", "Infinity" or "-Infinity".
     */
    public String json() {
        return Json.of(title, lines, limit);
    }

    /**
     * Returns a page that shows the network and the explanation side by side and steps through them
     * with the arrow keys, buttons or a swipe. It needs no other file, and no network.
     *
     * @param locale a French one, or any other for English
     */
    public String html(Locale locale) {
        return new Page(locale, limit).of(title, picture, lines);
    }

    /** Returns the explanation for a terminal, in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

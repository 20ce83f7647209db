package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.explain.write.Document;
import neurone.explain.write.Line;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.picture.NetworkPicture;
import neurone.training.NextStep;
import neurone.training.Trainer;
import neurone.words.Names;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * One step of training, explained line by line: forward, cost, backward, update.
 *
 * <p>Each line is a formula with the shapes of its matrices and their numbers. The step is the next
 * one of a trainer, or the first one of an optimizer. It runs on copies: no parameter of the
 * network and no random state changes. An explanation is a value: it does not change with the
 * network.
 *
 * <p>Immutable: several threads may read it. While it is made, nobody may train the network.
 */
public final class Explanation {

    /** A matrix of up to so many numbers is shown, a larger one is summarized. */
    private static final int DEFAULT_LIMIT = 32;

    private final Document document;

    private Explanation(Document document) {
        this.document = document;
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
     * @throws IllegalStateException if the law of the optimizer leaves out a matrix of its state
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
     * @throws IllegalStateException if the law of the optimizer leaves out a matrix of its state
     */
    public static Explanation of(
            Network network,
            Loss loss,
            Optimizer optimizer,
            DMatrixRMaj X,
            DMatrixRMaj Y,
            long seed) {
        return of(network, NextStep.first(loss, optimizer), X, Y, seed);
    }

    /**
     * Explains the next {@link Trainer#step} of a trainer: with its optimizer state, learning rate,
     * L2 and clipping. Only RReLU's slopes are drawn from seed 0.
     *
     * @param trainer any; not modified, nor its network
     * @param X examples, (n_x, m)
     * @param Y targets, (n_y, m)
     * @return the explanation
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     * @throws IllegalStateException if the law of the optimizer leaves out a matrix of its state
     */
    public static Explanation of(Trainer trainer, DMatrixRMaj X, DMatrixRMaj Y) {
        Objects.requireNonNull(trainer, "Explanation.of expects a trainer, got null");
        return of(trainer.network(), trainer.nextStep(), X, Y, 0);
    }

    private static Explanation of(
            Network network, NextStep next, DMatrixRMaj X, DMatrixRMaj Y, long seed) {
        Objects.requireNonNull(network, "Explanation.of expects a network, got null");
        Objects.requireNonNull(X, "Explanation.of expects X, a matrix of shape (n_x, m), got null");
        Objects.requireNonNull(Y, "Explanation.of expects Y, a matrix of shape (n_y, m), got null");
        Pass pass = network.newPass(next.loss());
        pass.forward(X.copy(), Mode.training(new SplittableRandom(seed)));
        next.loss().checkTargets(Y);
        pass.backward(Y);
        Step step = new Step(network, next.loss(), pass, Y.copy());
        List<Line> lines = new ArrayList<>(Forward.lines(step));
        lines.addAll(Backward.lines(step));
        lines.addAll(Update.lines(step, next));
        return new Explanation(
                new Document(
                        title(step, next),
                        NetworkPicture.of(network),
                        List.copyOf(lines),
                        DEFAULT_LIMIT));
    }

    /** Which network, loss, optimizer and batch. */
    private static Words title(Step step, NextStep next) {
        StringBuilder layers = new StringBuilder().append(step.network().inputs());
        for (Dense layer : step.network().layers()) {
            layers.append(" -> ").append(layer.units()).append(' ');
            layers.append(Names.of(layer.activation()));
        }
        return Words.of(
                "Un pas : %s ; %s ; %s(%s) ; A[0] = X ; m = %d",
                "One step: %s; %s; %s(%s); A[0] = X; m = %d",
                layers,
                Names.of(next.loss()),
                Names.of(next.optimizer()),
                // as in Java, with a point in every language
                Double.toString(next.learningRate()),
                step.m());
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
        return new Explanation(
                new Document(document.title(), document.picture(), document.lines(), limit));
    }

    /** Returns the lines, for tests. */
    List<Line> lines() {
        return document.lines();
    }

    /**
     * Returns the explanation for a terminal, in lines of 80 columns at most.
     *
     * @param locale a French one, or any other for English
     */
    public String text(Locale locale) {
        return document.text(locale);
    }

    /**
     * Returns the explanation in Markdown, the formulas and matrices in LaTeX between {@code $$}.
     *
     * @param locale a French one, or any other for English
     */
    public String markdown(Locale locale) {
        return document.markdown(locale);
    }

    /**
     * Returns a page that shows the network and the explanation side by side and steps through them
     * with the arrow keys, buttons or a swipe. It needs no other file, and no network.
     *
     * @param locale a French one, or any other for English
     */
    public String html(Locale locale) {
        return document.html(locale);
    }

    /** Returns the explanation for a terminal, in English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}

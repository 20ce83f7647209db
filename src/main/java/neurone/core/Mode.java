package neurone.core;

import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * Whether a forward pass is part of training, where RReLU draws its slopes, or of inference, where
 * nothing is drawn. Inference may be shared; training belongs to one thread, as its generator does.
 */
public final class Mode {

    private static final Mode INFERENCE = new Mode(null);

    private final RandomGenerator random;

    private Mode(RandomGenerator random) {
        this.random = random;
    }

    /**
     * Training, with the generator that its noise is drawn from.
     *
     * @param random the source of all randomness in the pass; advanced by what is drawn
     */
    public static Mode training(RandomGenerator random) {
        return new Mode(
                Objects.requireNonNull(
                        random,
                        "Mode.training expects a random generator, got null: try new SplittableRandom(1)"));
    }

    /** Inference: the same input gives the same output. */
    public static Mode inference() {
        return INFERENCE;
    }

    /** Returns true in training. */
    public boolean isTraining() {
        return random != null;
    }

    /**
     * Returns the generator that noise is drawn from.
     *
     * @throws IllegalStateException in inference, where nothing is random
     */
    public RandomGenerator random() {
        if (random == null) {
            throw new IllegalStateException(
                    "inference draws nothing at random: use Mode.training(random)");
        }
        return random;
    }

    /** Returns {@code training} or {@code inference}. */
    @Override
    public String toString() {
        return isTraining() ? "training" : "inference";
    }
}

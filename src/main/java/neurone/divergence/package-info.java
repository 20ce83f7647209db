/**
 * Why a training run stopped with numbers that are not finite: the first quantity that went bad,
 * how it grew, and the likely cause.
 *
 * <p>A {@link neurone.training.Trainer} asks {@link neurone.divergence.Divergence} after each
 * forward pass and after each epoch; nobody else needs it. The likely causes, the surest first, are
 * in {@code LikelyCause}.
 */
package neurone.divergence;

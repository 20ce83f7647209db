/**
 * What every other package speaks of: a {@link neurone.core.Parameter} theta that is learned, the
 * {@link neurone.core.Gradients}, dJ/dtheta of the shape of theta for each, and the {@link
 * neurone.core.Mode} of a pass, training or inference.
 *
 * <p>None of them is to be extended; a class of your own uses them. An activation that learns makes
 * {@code theta = new Parameter("alpha", value)} once and returns it from {@code parameters()}; its
 * {@code backward} sets every number of {@code gradients.of(theta)}, which still holds the batch
 * before. One that draws at random draws from {@code mode.random()}, and only where {@code
 * mode.isTraining()}.
 */
package neurone.core;

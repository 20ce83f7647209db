/**
 * How a gradient moves a parameter: theta = theta - learningRate dtheta, and its refinements.
 *
 * <p>A rule is a value; its state for a parameter is in the {@link
 * neurone.optimizer.Optimizer.Update} that it makes. To add one of your own, implement {@link
 * neurone.optimizer.Optimizer}: the rate, and a lambda that updates theta if it has no state.
 */
package neurone.optimizer;

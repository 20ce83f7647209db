/**
 * The functions g that make a network more than a linear map: A = g(Z) forward, dZ = dA * g'(Z)
 * backward.
 *
 * <p>To add one of your own, implement {@link neurone.activation.Elementwise}: {@code value(z)} and
 * {@code derivative(z, a)}. {@code neurone.check.GradientCheck} tells whether the derivative is
 * right.
 */
package neurone.activation;

/**
 * A layer, which owns what is learned, and its cache, which holds one batch on its way through.
 *
 * <p>{@link neurone.layer.Dense#forward} is Z = W X + b, A = g(Z); {@link
 * neurone.layer.Dense#backward} is dZ = dA * g'(Z), dW = dZ X', db = row sums of dZ, dX = W' dZ.
 * With X of (n[l-1], m), W is (n[l], n[l-1]), b (n[l], 1), and Z and A are (n[l], m).
 *
 * <p>A network is made of {@link neurone.layer.Dense} alone, which is not to be extended. For a
 * layer that does something else with Z, give it an {@link neurone.activation.Activation} of your
 * own, which sees all of Z and may learn; for one that starts otherwise, an {@link
 * neurone.initializer.Initializer}.
 */
package neurone.layer;

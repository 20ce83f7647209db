/**
 * A layer, which owns what is learned, and its cache, which holds one batch on its way through.
 *
 * <p>{@link neurone.layer.Dense#forward} is Z = W X + b, A = g(Z); {@link
 * neurone.layer.Dense#backward} is dZ = dA * g'(Z), dW = dZ X', db = row sums of dZ, dX = W' dZ.
 */
package neurone.layer;

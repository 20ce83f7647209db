/**
 * A {@link neurone.Network}, a {@link neurone.Pass} through it, and its {@link neurone.Trainer}.
 *
 * <p>Forward: Z[l] = W[l] A[l-1] + b[l], A[l] = g(Z[l]). Cost: J = 1/m sum L(yhat, y). Backward:
 * the derivative of J by each parameter. Update: W = W - learningRate dW. Examples are columns.
 *
 * <p>No class in here is to be extended. A network takes an activation or an initializer of your
 * own, a trainer a loss, an optimizer or a schedule: the package of each says how to write one. For
 * a training loop of your own, repeat {@link neurone.Trainer#step}, or forward and backward of a
 * {@link neurone.Pass}; {@link neurone.GradientCheck} tells whether the derivatives are right.
 */
package neurone;

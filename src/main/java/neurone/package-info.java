/**
 * A {@link neurone.Network}, a {@link neurone.Pass} through it, and its {@link neurone.Trainer}.
 *
 * <p>Forward: Z[l] = W[l] A[l-1] + b[l], A[l] = g(Z[l]). Cost: J = 1/m sum L(yhat, y). Backward:
 * the derivative of J by each parameter. Update: W = W - learningRate dW. Examples are columns.
 */
package neurone;

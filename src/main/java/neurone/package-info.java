/**
 * A {@link neurone.Network}, and a {@link neurone.Pass} of a batch through it.
 *
 * <p>Forward: Z[l] = W[l] A[l-1] + b[l], A[l] = g(Z[l]). Cost: J = 1/m sum L(yhat, y). Backward:
 * the derivative of J with respect to each parameter. Examples are columns. Training is in {@code
 * neurone.training}, a check of the derivatives in {@code neurone.check}.
 *
 * <p>Throughout the library a matrix argument is read only unless its Javadoc says
 * <em>Modified</em>, and values (records, activations, losses, optimizers) are immutable and may be
 * shared by several threads.
 */
package neurone;

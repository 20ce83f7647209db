/**
 * What training minimizes: the cost J = 1/m sum L(yhat, y), of which a loss gives the sum.
 *
 * <p>To add one of your own, implement {@link neurone.loss.Loss}: {@code value} and {@code
 * gradient}. {@link neurone.loss.Loss#on} turns it into the cost as a function of Z[L], where
 * backward propagation starts. Matrices are read only unless their Javadoc says <em>Modified</em>.
 * Losses are immutable: several threads may share them.
 */
package neurone.loss;

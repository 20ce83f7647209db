/**
 * What training makes small: the cost J = 1/m sum L(yhat, y), of which a loss gives the sum.
 *
 * <p>To add one of your own, implement {@link neurone.loss.Loss}: {@code value} and {@code
 * gradient}. A second form for one output activation is optional.
 */
package neurone.loss;

package neurone.loss;

import org.ejml.data.DMatrixRMaj;

/**
 * A loss that compares each prediction with its own target: L is the sum of l(yhat, y) over the
 * outputs. One of your own is two methods, such as
 *
 * <pre>{@code
 * record LogCosh() implements ElementwiseLoss {
 *     public double value(double yhat, double y) { return Math.log(Math.cosh(yhat - y)); }
 *     public double derivative(double yhat, double y) { return Math.tanh(yhat - y); }
 * }
 * }</pre>
 */
public interface ElementwiseLoss extends Loss {

    /**
     * l(yhat, y).
     *
     * @param yhat a prediction
     * @param y its target
     * @return what the two add to the loss; the trainer divides by m
     */
    double value(double yhat, double y);

    /**
     * dl/dyhat.
     *
     * @param yhat a prediction
     * @param y its target
     * @return the derivative of l with respect to yhat
     */
    double derivative(double yhat, double y);

    @Override
    default double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Shapes.check(Yhat, Y);
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            sum += value(Yhat.data[i], Y.data[i]);
        }
        return sum;
    }

    @Override
    default void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        Shapes.check(Yhat, Y);
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            dYhat.data[i] = derivative(Yhat.data[i], Y.data[i]);
        }
    }
}

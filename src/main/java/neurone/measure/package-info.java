/**
 * How good predictions are, in numbers that people compare: for classes the accuracy, and from a
 * confusion matrix precision = TP / (TP + FP), recall = TP / (TP + FN) and F1; for regression the
 * mean squared error, the mean absolute error and R2.
 *
 * <p>Training makes the cost small, not these: most have no useful derivative. To add one of your
 * own, write a function of Yhat and Y; nothing needs to know of it.
 */
package neurone.measure;

/**
 * Why a training run failed, in words: what was measured, why it matters, what to try, and the
 * lesson that explains it.
 *
 * <p>A {@link neurone.diagnosis.Diagnosis} reads one {@link neurone.Pass} over a whole set, and
 * what a {@link neurone.training.Trainer} knows of its run. Training has no hook for it. Each
 * {@link neurone.diagnosis.Symptom} has a check of its own, a class of the same name, with its
 * limits as constants and a reason for each. Most matter only where the result is poor, that is
 * where the cost is above a fifth of that of answering the mean of Y.
 *
 * <p>The limits were set, and the advice was tried, on training runs that really fail: the ward
 * among the tests.
 *
 * <p>To look for a symptom of your own, read a pass as these checks do: {@code pass.forward(X,
 * Mode.inference())} and {@code pass.backward(Y)}, then {@code pass.layer(l).Z()}, {@code A()} and
 * {@code dZ()}, of which row i is neuron i.
 */
package neurone.diagnosis;

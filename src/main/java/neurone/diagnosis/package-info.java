/**
 * What is wrong with a network or its training, in words: what was measured, why it matters, what
 * to try, and the lesson that explains it.
 *
 * <p>A {@link neurone.diagnosis.Diagnosis} reads one {@link neurone.Pass} over a whole set, and the
 * {@link neurone.training.History} if there is one. Training has no hook for it. Each {@link
 * neurone.diagnosis.Symptom} has a check of its own, a class of the same name, with its limits as
 * constants and a reason for each. What only matters while there is something to learn is left
 * alone once the cost is below a tenth of that of predicting the mean of Y.
 *
 * <p>To look for a symptom of your own, read a pass as these checks do: {@code pass.forward(X,
 * Mode.inference())} and {@code pass.backward(loss, Y)}, then {@code pass.layer(l).Z()}, {@code
 * A()} and {@code dZ()}, of which row i is neuron i.
 */
package neurone.diagnosis;

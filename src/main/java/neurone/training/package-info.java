/**
 * Gradient descent over epochs and batches: {@link neurone.training.Trainer}.
 *
 * <p>A step is forward, cost, backward, update: W = W - learningRate dW. What else happens while a
 * network trains is a {@link neurone.training.TrainingListener}: early stopping, checkpoints,
 * progress. To add one of your own, implement one of its methods and hand it to {@link
 * neurone.training.Trainer#listener}; for a single action, {@link neurone.training.Trainer#onStep}
 * and {@link neurone.training.Trainer#onEpoch} take a lambda. For a training loop of your own,
 * repeat {@link neurone.training.Trainer#step}.
 */
package neurone.training;

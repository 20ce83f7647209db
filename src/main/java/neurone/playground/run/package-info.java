/**
 * Networks on their way: what is chosen (a {@link neurone.playground.run.Script}), and the {@link
 * neurone.playground.run.Lane} that trains it, one batch at a time, forward and back.
 *
 * <p>A run is its script: going back to a step restores a state from before it, and trains up to it
 * again with the same bits.
 */
package neurone.playground.run;

/**
 * What every other package speaks of: a {@link neurone.core.Parameter} that is learned, the {@link
 * neurone.core.Gradients} of the cost by each, and the {@link neurone.core.Mode} of a pass.
 */
package neurone.core;

/**
 * What a page is shown of a run: a {@link neurone.playground.view.Camera} looks at it between two
 * batches, and a {@link neurone.playground.view.Frame} is what is sent.
 */
package neurone.playground.view;

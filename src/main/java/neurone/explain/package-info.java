/**
 * One step of training, explained: each formula with its shapes and numbers, and a picture.
 *
 * <p>{@link neurone.explain.Explanation} runs forward, backward and one update on copies, and keeps
 * what came out as lines such as Z[1] = W[1] A[0] + b[1], (4,5) = (4,2)(2,5) + (4,1). It is written
 * as text, as Markdown with LaTeX, as a page to step through, and as JSON. {@link
 * neurone.explain.NetworkPicture} draws the network.
 *
 * <p>The JSON is an object with a {@code title} and {@code lines}. A line has
 *
 * <ul>
 *   <li>{@code section}: forward, cost, backward or update; {@code layer}: from 1 to L; {@code
 *       kind}: what it computes, such as pre-activation or weights-gradient;
 *   <li>{@code formula} and {@code shapes}: as in the text, in English; {@code where} and {@code
 *       note}, if there is something to say;
 *   <li>{@code result} and {@code operands}, in the order of the formula. Each has a {@code name},
 *       which is one for one matrix, {@code transposed}, its {@code shape} as it stands in the
 *       formula, and {@code values}, row by row, or above the limit a {@code summary} with {@code
 *       min}, {@code mean}, {@code max} and {@code zeros}, the share of zeros.
 * </ul>
 *
 * <p>A number that is not finite is a string: "NaN", "Infinity" or "-Infinity".
 *
 * <p>An activation, a loss or an optimizer of your own needs nothing to be explained: it goes by
 * the name of its class.
 */
package neurone.explain;

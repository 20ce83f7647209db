/**
 * One step of training, explained: each formula with its shapes and numbers.
 *
 * <p>{@link neurone.explain.Explanation} runs forward, backward and one update on copies, and keeps
 * what came out as lines such as Z[1] = W[1] A[0] + b[1], (4,5) = (4,2)(2,5) + (4,1). What a part
 * computes is taken from its law; a class of your own that says none goes by its name. {@link
 * neurone.explain.write} writes the lines.
 */
package neurone.explain;

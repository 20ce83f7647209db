/**
 * Matrix arithmetic: the three products of a layer, the step down a gradient, and sums and
 * additions along rows.
 *
 * <p>{@link neurone.linalg.Products} gives C = A B for Z = W X, C = A B' for dW = dZ X' and C = A'
 * B for dX = W' dZ, where ' is the transpose, and A = A + factor B for W = W - learningRate dW;
 * {@link neurone.linalg.Rows} adds b to every column, and sums dZ to db. There are several ways to
 * compute the products: EJML, which is always there, and those of a BLAS, whose matrices lie column
 * by column. A matrix that lies row by row is its own transpose there, so that the row-major C = A
 * B is the column-major C' = B' A' and nothing is copied. {@code Products} says which way is taken,
 * and how to force one.
 *
 * <p>A way of your own implements {@code Multiplier} in this package, and {@code Ways} names it.
 */
package neurone.linalg;

/**
 * The playground: a page on which a network trains while one looks.
 *
 * <p>{@link neurone.playground.Playground} is all that a program needs. Its runs are those of
 * {@link neurone.playground.run}, what is shown of them is made by {@link neurone.playground.view},
 * and {@link neurone.playground.http} serves it. Nothing else in the library knows this package.
 */
package neurone.playground;

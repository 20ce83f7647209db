/**
 * How the weights start: large enough for the signal to live, small enough for it not to explode.
 *
 * <p>For W of shape (n_out, n_in): Xavier has variance 2 / (n_in + n_out), He 2 / n_in, LeCun 1 /
 * n_in; a uniform draw in [-r, r) has variance r^2 / 3. To add one of your own, implement {@link
 * neurone.initializer.Initializer}: one method that fills W.
 */
package neurone.initializer;

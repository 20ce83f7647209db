/** Matrix arithmetic: the three products of a layer, and sums and additions along rows. */
package neurone.linalg;

/**
 * Formulas written once: as plain text, as LaTeX, and computed.
 *
 * <p>A {@link neurone.formula.Formula} is built from letters and numbers with {@code plus}, {@code
 * times}, {@code over} and the like. A part of the library says what it computes as a law, such as
 * {@link neurone.formula.ActivationLaw}, in the course's letters; a letter that is bound to a
 * matrix has a value, and so has the formula. Products, quotients and powers go element by element;
 * a row, a column or a single number stands for a whole matrix beside one.
 *
 * <p>Formulas and laws are immutable.
 */
package neurone.formula;

package neurone.formula;

/**
 * What a loss computes for an example, in the letters a (the prediction) and y.
 *
 * @param value L, with the sum over the outputs
 * @param derivative dL/da
 */
public record LossLaw(Formula value, Formula derivative) {

    /** A prediction. */
    public static final Formula A = Letter.of("a");

    /** A target. */
    public static final Formula Y = Letter.of("y");
}

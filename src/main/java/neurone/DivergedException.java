package neurone;

/**
 * The cost of a step, a parameter or the validation cost at the end of an epoch, or a prediction
 * was not a finite number. The message names the first quantity that went bad and the likely cause;
 * for a step also how it grew, and whether the parameters are still as they were.
 */
public final class DivergedException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    DivergedException(String message) {
        super(message);
    }
}

package neurone;

/**
 * The cost of a step, or a parameter at the end of an epoch, was not a finite number. The message
 * names the first quantity that went bad, how it grew and the likely cause, and says whether the
 * parameters are still as they were.
 */
public final class DivergedException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    DivergedException(String message) {
        super(message);
    }
}

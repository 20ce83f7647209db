package neurone;

/** The cost of a training step was not a finite number; the parameters are as before the step. */
public final class DivergedException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    DivergedException(String message) {
        super(message);
    }
}

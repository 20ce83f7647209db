package neurone.examples;

/** The command line is not one that there is; the message says what to type instead. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

package neurone.linalg;

/** A way to multiply is not to be had here; the message says why, and is shown to the user. */
final class Unavailable extends Exception {

    private static final long serialVersionUID = 1;

    Unavailable(String reason) {
        super(reason);
    }

    /** For a failure whose own words are the reason. */
    Unavailable(String what, Throwable cause) {
        super(what + ": " + words(cause), cause);
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}

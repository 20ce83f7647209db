package neurone.linalg;

import neurone.words.Words;

/** A way to multiply is not to be had here; the reason is shown to the user. */
final class Unavailable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Words reason;

    Unavailable(Words reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** For a failure whose own words are the reason. */
    Unavailable(Words what, Throwable cause) {
        super(with(what, cause).english(), cause);
        this.reason = with(what, cause);
    }

    private static Words with(Words what, Throwable cause) {
        String words =
                cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return Words.of("%s : %s", "%s: %s", what, words);
    }

    Words reason() {
        return reason;
    }
}

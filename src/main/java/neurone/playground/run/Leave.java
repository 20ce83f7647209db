package neurone.playground.run;

/** Ends a fit from inside a listener, as a listener that throws does. */
final class Leave extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Runnable then;

    Leave(Runnable then) {
        super(null, null, false, false);
        this.then = then;
    }

    Runnable then() {
        return then;
    }
}

package neurone.playground.http;

import neurone.words.Words;

/** A request that is not served: a status and one line that says why. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String french;

    /**
     * A refusal.
     *
     * @param status of HTTP, such as 403
     * @param line what was expected, without a line end
     */
    public Refusal(int status, Words line) {
        super(line.english(), null, false, false);
        this.status = status;
        this.french = line.french();
    }

    /** A request that makes no sense: status 400. */
    public static Refusal bad(String french, String english, Object... values) {
        return new Refusal(400, Words.of(french, english, values));
    }

    /** What the library says of a value: status 400, in English as all its exceptions. */
    public static Refusal of(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return new Refusal(400, Words.same(message.replaceAll("\\s*\\R\\s*", " ")));
    }

    int status() {
        return status;
    }

    /** Returns the line in both languages. */
    public Words line() {
        return new Words(french, getMessage());
    }
}

package exercises.check;

/**
 * An answer that is not right, with what to tell the student. It has no stack: the text says where.
 * Its message is the first line, as Maven repeats it; {@link #text()} is all.
 */
public final class Failure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean toDo;

    Failure(String text, boolean toDo) {
        super(text.lines().findFirst().orElse(""));
        this.text = text;
        this.toDo = toDo;
    }

    /** What the student is told. */
    String text() {
        return text;
    }

    /** Whether nothing was written yet. */
    boolean isToDo() {
        return toDo;
    }

    /** What an IDE shows. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

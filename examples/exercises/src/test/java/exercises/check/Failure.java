package exercises.check;

import neurone.words.PlainText;

/**
 * An answer that is not right, with what to tell the student. It has no stack: the text says where.
 * Its message is the first line, as Maven repeats it on the console; {@link #text()} is all.
 */
public final class Failure extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean toDo;

    Failure(String text, boolean toDo) {
        super(firstLine(text));
        this.text = text;
        this.toDo = toDo;
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").replace('\u202f', ' ');
        return PlainText.of(line, PlainText.console());
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

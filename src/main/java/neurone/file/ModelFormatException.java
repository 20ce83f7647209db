package neurone.file;

import java.nio.file.Path;
import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/**
 * A file cannot be read as the model or the checkpoint that it was taken for; the message names the
 * file by its absolute path, the place and the reason. The readers of files throw no other
 * exception because of a file.
 */
public final class ModelFormatException extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    /**
     * A refusal of a file.
     *
     * @param file which; null for a stream
     * @param problem where, why, and what to do
     */
    public ModelFormatException(Path file, Words problem) {
        this(file, problem, null);
    }

    /**
     * A refusal of a file because of another exception.
     *
     * @param file which; null for a stream
     * @param problem where, why, and what to do
     * @param cause what was thrown
     */
    public ModelFormatException(Path file, Words problem, Throwable cause) {
        super(name(file).english() + ": " + problem.english(), cause);
        this.french = name(file).french() + " : " + problem.french();
    }

    /** Says in the words of an exception, which are English, what a part of the library refuses. */
    ModelFormatException(Path file, IllegalArgumentException refusal) {
        this(file, Words.same(refusal.getMessage()), refusal);
    }

    private static Words name(Path file) {
        return file == null
                ? new Words("le flux", "the stream")
                : Words.same(file.toAbsolutePath().normalize().toString());
    }

    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }
}

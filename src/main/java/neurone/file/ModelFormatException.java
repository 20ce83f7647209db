package neurone.file;

import java.nio.file.Path;
import java.util.Locale;
import neurone.words.Bilingual;
import neurone.words.Words;

/**
 * A file cannot be read as the model or the checkpoint that it was taken for; the message names the
 * file by its absolute path, the place and the reason. The readers of this package throw no other
 * exception because of a file.
 */
public final class ModelFormatException extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    ModelFormatException(Path file, Words problem) {
        this(file, problem, null);
    }

    ModelFormatException(Path file, Words problem, Throwable cause) {
        super(whole(file) + ": " + problem.english(), cause);
        this.french = whole(file) + " : " + problem.french();
    }

    /** Says in the words of an exception, which are English, what a part of the library refuses. */
    ModelFormatException(Path file, IllegalArgumentException refusal) {
        this(file, Words.same(refusal.getMessage()), refusal);
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }
}

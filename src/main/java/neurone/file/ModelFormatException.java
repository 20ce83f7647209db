package neurone.file;

import java.nio.file.Path;

/**
 * A file cannot be read as the model or the checkpoint that it was taken for; the message names the
 * file by its absolute path, the place and the reason. The readers of this package throw no other
 * exception because of a file.
 */
public final class ModelFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ModelFormatException(Path file, String problem) {
        this(file, problem, null);
    }

    ModelFormatException(Path file, String problem, Throwable cause) {
        super(file.toAbsolutePath().normalize() + ": " + problem, cause);
    }
}

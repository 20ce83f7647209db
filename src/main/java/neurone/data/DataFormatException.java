package neurone.data;

import java.nio.file.Path;

/**
 * A file cannot be read as the data that it was taken for; the message names the file, the place
 * and the reason. The readers of this package throw no other exception because of a file.
 */
public final class DataFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFormatException(Path file, String problem) {
        this(file, problem, null);
    }

    DataFormatException(Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}

package neurone.data;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import neurone.words.Printable;

/**
 * A file cannot be read as the data that it was taken for; the message names the file by its
 * absolute path, the place and the reason. The readers of this package throw no other exception
 * because of a file.
 */
public final class DataFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFormatException(Path file, String problem) {
        this(file, problem, null);
    }

    DataFormatException(Path file, String problem, Throwable cause) {
        super(file.toAbsolutePath().normalize() + ": " + Printable.visible(problem), cause);
    }

    /** Says why a file cannot be read; what the system says is often its name alone. */
    static DataFormatException unreadable(Path file, Throwable reason) {
        return new DataFormatException(file, problem(reason), reason);
    }

    private static String problem(Throwable reason) {
        if (reason instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (reason instanceof AccessDeniedException) {
            return "cannot be read: permission denied; check the permissions of the file";
        }
        if (reason instanceof CharacterCodingException) {
            return "is not text in UTF-8: save it again as UTF-8";
        }
        if (reason instanceof FileSystemException known && known.getReason() != null) {
            return "cannot be read: " + known.getReason();
        }
        return "cannot be read: " + reason.getMessage();
    }
}

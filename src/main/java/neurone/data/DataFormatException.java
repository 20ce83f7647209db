package neurone.data;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import neurone.words.Bilingual;
import neurone.words.Printable;
import neurone.words.Reason;
import neurone.words.Words;

/**
 * A file cannot be read as the data that it was taken for; the message names the file by its
 * absolute path, the place and the reason. The readers of this package throw no other exception
 * because of a file.
 */
public final class DataFormatException extends RuntimeException implements Bilingual {

    private static final long serialVersionUID = 1L;

    private final String french;

    DataFormatException(Path file, Words problem) {
        this(file, problem, null);
    }

    DataFormatException(Path file, Words problem, Throwable cause) {
        super(whole(file) + ": " + Printable.visible(problem.english()), cause);
        this.french = whole(file) + " : " + Printable.visible(problem.french());
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Returns the message in French for a French locale, in English for any other. */
    @Override
    public String message(Locale locale) {
        return new Words(french, getMessage()).in(locale);
    }

    /** Says why a file cannot be read; what the system says is often its name alone. */
    static DataFormatException unreadable(Path file, IOException reason) {
        return new DataFormatException(file, problem(reason), reason);
    }

    private static Words problem(IOException reason) {
        if (reason instanceof NoSuchFileException) {
            return new Words("ce fichier n'existe pas", "there is no such file");
        }
        if (reason instanceof CharacterCodingException) {
            return new Words(
                    "ce n'est pas du texte en UTF-8 : enregistrez-le de nouveau en UTF-8",
                    "is not text in UTF-8: save it again as UTF-8");
        }
        if (reason instanceof EOFException || reason instanceof ZipException) {
            return new Words(
                    "ce fichier comprimé (gzip) est tronqué ou abîmé : téléchargez-le de nouveau",
                    "is packed with gzip, and is truncated or damaged: download it again");
        }
        return Words.of("lecture impossible : %s", "cannot be read: %s", Reason.of(reason));
    }
}

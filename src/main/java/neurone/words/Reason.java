package neurone.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words; some exceptions only repeat its name. */
public final class Reason {

    private Reason() {}

    /** Returns what the system says, in words of our own where it only repeats the name. */
    public static Words of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Words("ce dossier n'existe pas", "there is no such folder");
        }
        if (e instanceof AccessDeniedException) {
            // on Windows also of a folder, and of a file that is open elsewhere
            return new Words(
                    "le système refuse l'accès : vérifiez les droits du fichier et de son dossier,"
                            + " et si un autre programme l'a ouvert",
                    "the system denies access: look at the permissions of the file and its folder,"
                            + " and whether another program has it open");
        }
        boolean explained = e instanceof FileSystemException f && f.getReason() != null;
        return Words.same(
                String.valueOf(explained ? ((FileSystemException) e).getReason() : e.getMessage()));
    }
}

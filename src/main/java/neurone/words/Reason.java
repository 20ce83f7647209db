package neurone.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words; some exceptions only repeat its name. */
public final class Reason {

    private Reason() {}

    /** Returns what the system says, in words of our own where it only repeats the name. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof AccessDeniedException) {
            // on Windows also of a folder, and of a file that is open elsewhere
            return "the system denies access: look at the permissions of the file and its folder,"
                    + " and whether another program has it open";
        }
        boolean explained = e instanceof FileSystemException f && f.getReason() != null;
        return explained ? ((FileSystemException) e).getReason() : e.getMessage();
    }
}

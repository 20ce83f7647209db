package neurone.linalg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import neurone.words.Words;

/**
 * A folder of the user's for libraries that come in a jar, since native code is loaded from files
 * alone. Programs that start at once may share it: each unpacks to a name of its own and moves the
 * whole file into place.
 *
 * @param root the folder
 */
record LibraryCache(Path root) {

    static final String PROPERTY = "neurone.cache";

    private static final int BUFFER = 1 << 20;

    /** The folder that the property names, or the one that the system has for such files. */
    static LibraryCache ofUser() throws Unavailable {
        String named = System.getProperty(PROPERTY);
        try {
            return new LibraryCache(
                    named == null
                            ? standard(
                                    System.getProperty("os.name"),
                                    System.getProperty("user.home", ""),
                                    System.getenv())
                            : Path.of(named).toAbsolutePath());
        } catch (InvalidPathException e) {
            throw new Unavailable(
                    new Words(
                            "le dossier où extraire OpenBLAS n'est pas un chemin",
                            "the folder to unpack OpenBLAS to is not a path"),
                    e);
        }
    }

    /**
     * Returns the folder of a system.
     *
     * @throws Unavailable if the user has no home, as in some containers
     */
    static Path standard(String system, String home, Map<String, String> environment)
            throws Unavailable {
        Path user = Path.of(home);
        if (!user.isAbsolute()) {
            throw new Unavailable(
                    Words.of(
                            "l'utilisateur n'a pas de dossier personnel où extraire OpenBLAS :"
                                    + " nommez un dossier par \"-D%s=FOLDER\"",
                            "the user has no home folder to unpack OpenBLAS to: name a folder with"
                                    + " \"-D%s=FOLDER\"",
                            PROPERTY));
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library/Caches/neurone");
        }
        boolean isWindows = system.startsWith("Windows");
        String standard = environment.get(isWindows ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (standard != null && Path.of(standard).isAbsolute()) {
            return Path.of(standard, "neurone");
        }
        return user.resolve(isWindows ? "AppData/Local/neurone" : ".cache/neurone");
    }

    /** Returns the folder of that name, which is made where it is missing. */
    Path folder(String name) throws Unavailable {
        Path folder = root.resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Makes the file the same as the entry, unless it is already. */
    void unpack(JarFile jar, ZipEntry entry, Path file) throws Unavailable {
        if (isWhole(file, entry)) {
            return;
        }
        try {
            Path own = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
            try {
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, own, StandardCopyOption.REPLACE_EXISTING);
                }
                moveIntoPlace(own, file, entry);
            } finally {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            throw cannotWrite(file.getParent(), e);
        }
    }

    private static void moveIntoPlace(Path own, Path file, ZipEntry entry) throws IOException {
        try {
            Files.move(own, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows does not replace a file that another program has loaded in the meantime
            if (!isWhole(file, entry)) {
                throw e;
            }
        }
    }

    /** A file that a crash or a full disk left has not the size and the checksum of the entry. */
    private static boolean isWhole(Path file, ZipEntry entry) {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.size() == entry.getSize() && checksum(channel) == entry.getCrc();
        } catch (IOException e) {
            // missing, or not to be read: then it is written anew, and that says what is wrong
            return false;
        }
    }

    private static long checksum(FileChannel channel) throws IOException {
        CRC32 checksum = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        while (channel.read(buffer) >= 0) {
            checksum.update(buffer.flip());
            buffer.clear();
        }
        return checksum.getValue();
    }

    private static Unavailable cannotWrite(Path folder, IOException cause) {
        return new Unavailable(
                Words.of(
                        "impossible d'extraire OpenBLAS dans %s, donc nommez un autre dossier par"
                                + " \"-D%s=FOLDER\"",
                        "cannot unpack OpenBLAS to %s, so name another folder with"
                                + " \"-D%s=FOLDER\"",
                        folder,
                        PROPERTY),
                cause);
    }
}

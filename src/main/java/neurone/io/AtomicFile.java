package neurone.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import neurone.words.Reason;

/**
 * Replaces a file as a whole: at any moment, and after any crash, the old one or the new one is
 * there. Threads that write to the same file at once leave that of one of them.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** What the new file holds. */
    public interface Content {

        /** Writes all of it. */
        void writeTo(WritableByteChannel out) throws IOException;
    }

    /**
     * Writes beside the file, waits until the disk has it, and moves it into place.
     *
     * @param path of the file, or of a link to it
     * @param content what the file will hold
     * @throws UncheckedIOException if that fails; the old file is whole then
     */
    public static void write(Path path, Content content) {
        Objects.requireNonNull(path, "expected the path of a file to write, got null");
        Path file = path.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(
                    file + ": cannot be written: there is a folder of that name",
                    new FileAlreadyExistsException(file.toString()));
        }
        try {
            // a link stays one: what it leads to is replaced
            replace(Files.exists(file) ? file.toRealPath() : file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    file
                            + ": cannot be written: "
                            + Reason.of(e).english()
                            + (Files.exists(file) ? "; the file that was there is unchanged" : ""),
                    e);
        }
    }

    /**
     * Writes a text in UTF-8.
     *
     * @param path of the file, or of a link to it
     * @throws UncheckedIOException if that fails; the old file is whole then
     */
    public static void write(Path path, String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        write(path, out -> writeFully(out, bytes));
    }

    /**
     * Writes all that is left of some bytes, of which a channel may take a part at a time.
     *
     * @param bytes whose position is at their end afterward
     */
    public static void writeFully(WritableByteChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path beside =
                target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeAndForce(beside, content);
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        forceFolder(target.getParent());
    }

    private static void writeAndForce(Path file, Content content) throws IOException {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.writeTo(out);
            out.force(true);
        }
    }

    /** Without this, a power cut may undo the move. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems, Windows among them, open no folder; the file is in place all the same
        }
    }
}

package neurone.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Reads the IDX format of MNIST: a magic number, the sizes, then one byte for each pixel or label.
 * A file packed with gzip is recognized by its first bytes.
 *
 * <p>Sizes are compared with the length of the file and with the memory that Java has before any is
 * taken for them, so that a file which claims or unpacks to more than either allows is refused.
 * Safe for use by several threads at once.
 */
public final class IdxFile {

    private IdxFile() {}

    /**
     * Reads images of unsigned bytes.
     *
     * @param file an idx3 file, packed or not
     * @return (pixels, m): an image is a column, its rows of pixels one after the other, each from
     *     0 to 1
     * @throws DataFormatException if the file is missing or not such a file
     */
    public static DMatrixRMaj readImages(Path file) {
        return readExamples(file, share -> {}).matrix();
    }

    static Examples readExamples(Path file, DoubleConsumer progress) {
        return read(file, IdxReader::images, progress);
    }

    /**
     * Reads labels of one byte.
     *
     * @param file an idx1 file, packed or not
     * @return m labels from 0 to 255
     * @throws DataFormatException if the file is missing or not such a file
     */
    public static int[] readLabels(Path file) {
        return read(file, IdxReader::labels, share -> {});
    }

    /** What is to be read of a file. */
    interface Content<T> {
        T read(IdxReader reader) throws IOException;
    }

    private static <T> T read(Path file, Content<T> content, DoubleConsumer progress) {
        Objects.requireNonNull(file, "expected the path of a file to read, got null");
        try (InputStream in =
                new WatchedStream(Files.newInputStream(file), Files.size(file), progress)) {
            return read(file, Files.size(file), in, content);
        } catch (IOException e) {
            throw DataFormatException.unreadable(file, e);
        }
    }

    static <T> T read(Path file, long fileSize, InputStream in, Content<T> content) {
        try {
            return content.read(new IdxReader(file, fileSize, in));
        } catch (EOFException e) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "le fichier est tronqué : téléchargez-le de nouveau",
                            "the file is truncated: download it again"),
                    e);
        } catch (IOException e) {
            throw DataFormatException.unreadable(file, e);
        }
    }
}

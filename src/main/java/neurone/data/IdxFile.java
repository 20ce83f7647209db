package neurone.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Reads the IDX format of MNIST: a magic number, the sizes, then one byte for each pixel or label.
 * A file packed with gzip is recognised by its first bytes.
 *
 * <p>Sizes are compared with the length of the file before memory is taken for them.
 */
public final class IdxFile {

    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;
    private static final int GZIP = 0x1f8b;

    /** Images pack to about a fifth; a claim far beyond that is not of images. */
    private static final long LARGEST_PACKING = 200;

    private static final int FIRST_BUFFER = 1 << 16;
    private static final double WHITE = 255;

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
        return read(
                file,
                in -> {
                    int m = readHeader(file, in, IMAGES, "images");
                    int pixels = product(file, readSize(file, in), readSize(file, in));
                    return columns(readBytes(file, in, product(file, m, pixels), 16), m, pixels);
                });
    }

    /**
     * Reads labels of one byte.
     *
     * @param file an idx1 file, packed or not
     * @return m labels from 0 to 255
     * @throws DataFormatException if the file is missing or not such a file
     */
    public static int[] readLabels(Path file) {
        return read(
                file,
                in -> {
                    int m = readHeader(file, in, LABELS, "labels");
                    byte[] bytes = readBytes(file, in, m, 8);
                    int[] labels = new int[m];
                    for (int i = 0; i < m; i++) {
                        labels[i] = Byte.toUnsignedInt(bytes[i]);
                    }
                    return labels;
                });
    }

    private interface Body<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(Path file, Body<T> body) {
        try (DataInputStream in = new DataInputStream(open(file))) {
            return body.read(in);
        } catch (NoSuchFileException e) {
            throw new DataFormatException(file, "there is no such file", e);
        } catch (EOFException e) {
            throw new DataFormatException(
                    file, "the file is truncated: get it again, whole this time", e);
        } catch (IOException e) {
            throw new DataFormatException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        int first = in.read() << 8 | in.read();
        in.reset();
        return first == GZIP ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    }

    private static int readHeader(Path file, DataInputStream in, int magic, String what)
            throws IOException {
        int found = in.readInt();
        if (found != magic) {
            throw new DataFormatException(
                    file,
                    String.format(
                            "is not an IDX file of %s: it begins with 0x%08x where 0x%08x belongs",
                            what, found, magic));
        }
        return readSize(file, in);
    }

    private static int readSize(Path file, DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 1) {
            throw new DataFormatException(
                    file, "the header claims a size of " + Integer.toUnsignedString(size));
        }
        return size;
    }

    private static int product(Path file, int a, int b) {
        try {
            return Math.multiplyExact(a, b);
        } catch (ArithmeticException e) {
            throw new DataFormatException(
                    file, "the sizes overflow: " + a + " times " + b + " numbers", e);
        }
    }

    private static byte[] readBytes(Path file, DataInputStream in, int count, int header)
            throws IOException {
        if ((long) count + header > LARGEST_PACKING * Math.max(Files.size(file), header)) {
            throw new DataFormatException(
                    file,
                    "the header claims "
                            + count
                            + " bytes of data, which a file of "
                            + Files.size(file)
                            + " bytes cannot hold");
        }
        // what the file did not yet prove to hold takes no memory
        byte[] bytes = new byte[Math.min(count, FIRST_BUFFER)];
        int read = 0;
        while (read < count) {
            if (read == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(count, 2L * bytes.length));
            }
            int n = in.read(bytes, read, bytes.length - read);
            if (n < 0) {
                throw new DataFormatException(
                        file,
                        "the file is truncated: the header claims "
                                + count
                                + " bytes of data, there are "
                                + read
                                + "; get it again, whole this time");
            }
            read += n;
        }
        if (in.read() >= 0) {
            throw new DataFormatException(
                    file,
                    "there is more in the file than the "
                            + count
                            + " bytes that the header claims");
        }
        return bytes;
    }

    private static DMatrixRMaj columns(byte[] bytes, int m, int pixels) {
        DMatrixRMaj X = new DMatrixRMaj(pixels, m);
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int example = 0; example < m; example++) {
                X.data[pixel * m + example] =
                        Byte.toUnsignedInt(bytes[example * pixels + pixel]) / WHITE;
            }
        }
        return X;
    }
}

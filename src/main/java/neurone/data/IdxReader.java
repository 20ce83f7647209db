package neurone.data;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import neurone.words.Words;

/** Reads one IDX file, and takes no memory for a number in it that the file did not yet prove. */
final class IdxReader {

    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;
    private static final int GZIP = 0x1f8b;

    /**
     * Deflate writes at least 2 bits for at most 258 equal bytes (RFC 1951, section 3.2.5), and so
     * packs no tighter than 1032 to 1.
     */
    private static final long LARGEST_PACKING = 1032;

    private static final int FIRST_BUFFER = 1 << 16;
    private static final double WHITE = 255;

    private final Path file;
    private final long fileSize;
    private final DataInputStream in;

    /**
     * A reader at the start of a file.
     *
     * @param file its name, for messages
     * @param fileSize in bytes, as it lies on the disk
     * @param in its bytes
     */
    IdxReader(Path file, long fileSize, InputStream in) throws IOException {
        this.file = file;
        this.fileSize = fileSize;
        this.in = new DataInputStream(unpacked(in));
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed);
        in.mark(2);
        int first = in.read() << 8 | in.read();
        in.reset();
        return first == GZIP ? new BufferedInputStream(new GZIPInputStream(in)) : in;
    }

    /** Returns m images of numbers from 0 to 1, each row of pixels after the other. */
    Examples images() throws IOException {
        int m = readHeader(IMAGES, Words.same("images"));
        int pixels = product(readSize(), readSize());
        int count = product(m, pixels);
        checkClaim(count, 16);
        Memory.check(file, (long) count * (1 + Double.BYTES));
        return examples(readBytes(count), pixels);
    }

    /** Returns m labels from 0 to 255. */
    int[] labels() throws IOException {
        int m = readHeader(LABELS, new Words("étiquettes", "labels"));
        checkClaim(m, 8);
        Memory.check(file, (long) m * (1 + Integer.BYTES));
        byte[] bytes = readBytes(m);
        int[] labels = new int[m];
        for (int i = 0; i < m; i++) {
            labels[i] = Byte.toUnsignedInt(bytes[i]);
        }
        return labels;
    }

    private int readHeader(int magic, Words what) throws IOException {
        int found = in.readInt();
        if (found != magic && (found == IMAGES || found == LABELS)) {
            throw refusal(
                    found == LABELS
                            ? new Words(
                                    "contient des étiquettes, pas des images : lisez-le avec"
                                            + " IdxFile.readLabels",
                                    "holds labels, not images: read it with IdxFile.readLabels")
                            : new Words(
                                    "contient des images, pas des étiquettes : lisez-le avec"
                                            + " IdxFile.readImages",
                                    "holds images, not labels: read it with IdxFile.readImages"));
        }
        if (found != magic) {
            throw refusal(
                    Words.of(
                            "n'est pas un fichier IDX d'%s : il commence par %s au lieu de %s",
                            "is not an IDX file of %s: it begins with %s where %s belongs",
                            what,
                            String.format("0x%08x", found),
                            String.format("0x%08x", magic)));
        }
        return readSize();
    }

    private int readSize() throws IOException {
        int size = in.readInt();
        if (size < 1) {
            throw refusal(
                    Words.of(
                            "l'en-tête annonce une taille de %s",
                            "the header claims a size of %s", Integer.toUnsignedString(size)));
        }
        return size;
    }

    private int product(int a, int b) {
        try {
            return Math.multiplyExact(a, b);
        } catch (ArithmeticException e) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "les tailles débordent : %s fois %s nombres",
                            "the sizes overflow: %s times %s numbers", a, b),
                    e);
        }
    }

    private void checkClaim(int count, int header) {
        if ((long) count + header > LARGEST_PACKING * Math.max(fileSize, header)) {
            throw refusal(
                    Words.of(
                            "l'en-tête annonce %s octets de données, qui ne tiennent pas dans un"
                                    + " fichier de %s octets",
                            "the header claims %s bytes of data, which a file of %s bytes cannot"
                                    + " hold",
                            count,
                            fileSize));
        }
    }

    private byte[] readBytes(int count) throws IOException {
        byte[] bytes = new byte[Math.min(count, FIRST_BUFFER)];
        int read = 0;
        while (read < count) {
            if (read == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(count, 2L * bytes.length));
            }
            int n = in.read(bytes, read, bytes.length - read);
            if (n < 0) {
                throw refusal(
                        Words.of(
                                "le fichier est tronqué : l'en-tête annonce %s octets de données,"
                                        + " il y en a %s ; téléchargez-le de nouveau",
                                "the file is truncated: the header claims %s bytes of data, there"
                                        + " are %s; download it again",
                                count,
                                read));
            }
            read += n;
        }
        if (in.read() >= 0) {
            throw refusal(
                    Words.of(
                            "le fichier contient plus que les %s octets annoncés par l'en-tête",
                            "there is more in the file than the %s bytes that the header claims",
                            count));
        }
        return bytes;
    }

    private static Examples examples(byte[] bytes, int pixels) {
        double[] numbers = new double[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            numbers[i] = Byte.toUnsignedInt(bytes[i]) / WHITE;
        }
        return new Examples(pixels, numbers);
    }

    private DataFormatException refusal(Words problem) {
        return new DataFormatException(file, problem);
    }
}

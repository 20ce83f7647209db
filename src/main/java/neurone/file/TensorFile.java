package neurone.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import neurone.core.Matrices;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * An open file of tensors, whose header was read and found right: every tensor in it lies in the
 * file, alone, and no byte belongs to none.
 */
final class TensorFile {

    private static final int CHUNK = 1 << 16;

    private final Path file;
    private final SeekableByteChannel channel;
    private final Header header;
    private final long dataStart;
    private final Map<String, Tensor> byName;
    private final Metadata metadata;
    private final ByteBuffer chunk;

    /**
     * Reads the header.
     *
     * @param file its name, for messages; null for a stream
     * @param channel its bytes
     * @throws ModelFormatException if the header is not right
     */
    TensorFile(Path file, SeekableByteChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        long size = channel.size();
        long length = headerLength(size);
        this.dataStart = Long.BYTES + length;
        this.header = sorted(HeaderParser.parse(file, text((int) length)));
        checkNoByteIsMissingOrLeft(size - dataStart);
        checkMemory(Runtime.getRuntime().maxMemory());
        this.chunk =
                ByteBuffer.allocateDirect((int) Math.min(CHUNK, size))
                        .order(ByteOrder.LITTLE_ENDIAN);
        this.byName =
                header.tensors().stream()
                        .collect(Collectors.toMap(Tensor::name, Function.identity()));
        this.metadata = new Metadata(file, VersionOne.completed(header.metadata(), byName));
    }

    private long headerLength(long size) throws IOException {
        if (size < Long.BYTES) {
            throw refusal(
                    Words.of(
                            "le fichier a %s octets, et la longueur de l'en-tête en prend déjà 8",
                            "has %s bytes: the length of the header alone takes 8", size));
        }
        long length =
                read(0, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN)).getLong();
        if (length < 2 || length > Math.min(Header.LONGEST, size - Long.BYTES)) {
            throw refusal(
                    Words.of(
                            "l'en-tête annonce %s octets, dans un fichier de %s et pour %s"
                                    + " au plus : le fichier est tronqué, ou d'un autre type",
                            "the header claims %s bytes, in a file of %s and of at most %s: the"
                                    + " file is truncated, or of another kind",
                            Long.toUnsignedString(length),
                            size,
                            Header.LONGEST));
        }
        return length;
    }

    private String text(int length) throws IOException {
        ByteBuffer bytes = read(Long.BYTES, ByteBuffer.allocate(length));
        if (bytes.get(0) != '{') {
            throw refusal(
                    new Words(
                            "l'en-tête ne commence pas par {", "the header does not begin with {"));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new ModelFormatException(
                    file,
                    Words.of(
                            "l'en-tête n'est pas en UTF-8 à l'octet %s",
                            "the header is not UTF-8 at its byte %s", bytes.position()),
                    e);
        }
    }

    private static Header sorted(Header header) {
        List<Tensor> tensors =
                header.tensors().stream()
                        .sorted(
                                Comparator.comparingLong(Tensor::begin)
                                        // an empty one is before what begins where it does
                                        .thenComparingLong(Tensor::end))
                        .toList();
        return new Header(header.metadata(), tensors);
    }

    private void checkNoByteIsMissingOrLeft(long dataSize) {
        long end = 0;
        for (Tensor tensor : header.tensors()) {
            if (tensor.begin() != end) {
                throw refusal(
                        Words.of(
                                "%s commence à l'octet %s des données, mais ce qui précède finit à"
                                        + " l'octet %s",
                                "%s begins at byte %s of the data, but what is before it"
                                        + " ends at %s",
                                tensor.words(),
                                tensor.begin(),
                                end));
            }
            end = tensor.end();
        }
        if (end != dataSize) {
            throw refusal(
                    Words.of(
                            "les tenseurs occupent %s octets, mais l'en-tête est suivi de %s :"
                                    + " téléchargez de nouveau le fichier",
                            "the tensors take %s bytes, but %s follow the header: download the"
                                    + " file again",
                            end,
                            dataSize));
        }
    }

    private void checkMemory(long limit) {
        long size =
                header.tensors().stream().mapToLong(t -> (long) t.elements() * Double.BYTES).sum();
        // the rest is for the program that loads
        if (size > limit / 4 * 3) {
            throw refusal(
                    Words.of(
                            "le modèle occupe %s octets de mémoire, et Java en a %s :"
                                    + " donnez-lui-en plus, par exemple avec -Xmx%sg",
                            "takes %s bytes of memory, and Java has %s: start it with more, such"
                                    + " as -Xmx%sg",
                            size,
                            limit,
                            (size / (1 << 30) + 1) * 2));
        }
    }

    Path path() {
        return file;
    }

    Metadata metadata() {
        return metadata;
    }

    List<Tensor> tensors() {
        return header.tensors();
    }

    /** Returns the tensor of that name, or null. */
    Tensor find(String name) {
        return byName.get(name);
    }

    /**
     * Returns the tensor of that name.
     *
     * @throws ModelFormatException if there is none, or none that has numbers
     */
    Tensor get(String name) {
        Tensor tensor = find(name);
        if (tensor == null) {
            throw refusal(
                    Words.of(
                            "il n'y a pas de tenseur %s",
                            "there is no tensor %s", Words.quoted(name)));
        }
        if (tensor.elements() == 0) {
            throw refusal(
                    Words.of(
                            "%s a la forme %s : chaque dimension doit valoir au moins 1",
                            "%s has the shape %s: each must be at least 1",
                            tensor.words(),
                            tensor.shape()));
        }
        return tensor;
    }

    /**
     * Returns the tensor of that name.
     *
     * @throws ModelFormatException if there is none of that shape
     */
    Tensor get(String name, int rows, int columns) {
        Tensor tensor = get(name);
        if (tensor.rows() != rows || tensor.columns() != columns) {
            throw refusal(
                    Words.of(
                            "%s a la forme %s au lieu de %s",
                            "%s has the shape %s where %s belongs",
                            tensor.words(),
                            tensor.shape(),
                            Matrices.shape(rows, columns)));
        }
        return tensor;
    }

    /**
     * Reads the tensor of that name, which must have the shape of the matrix and finite numbers.
     *
     * @param matrix Modified.
     */
    void read(String name, DMatrixRMaj matrix) throws IOException {
        Tensor tensor = get(name, matrix.numRows, matrix.numCols);
        read(tensor, matrix.data);
        if (!Matrices.isFinite(matrix)) {
            int i = Matrices.indexOfNotFinite(matrix);
            throw refusal(
                    Words.of(
                            "%s a %s à la ligne %s, colonne %s (comptées à partir de 0) : tous les"
                                    + " nombres doivent être finis",
                            "%s has %s in row %s, column %s (counted from 0): every number must be"
                                    + " finite",
                            tensor.words(),
                            String.valueOf(matrix.data[i]),
                            i / matrix.numCols,
                            i % matrix.numCols));
        }
    }

    /** Reads the tensor of that name, which must have finite numbers. */
    DMatrixRMaj read(String name) throws IOException {
        DMatrixRMaj matrix = new DMatrixRMaj(get(name).rows(), get(name).columns());
        read(name, matrix);
        return matrix;
    }

    /** Reads the numbers of a tensor, finite or not. */
    void read(Tensor tensor, double[] numbers) throws IOException {
        long position = dataStart + tensor.begin();
        int bytes = tensor.dtype().bytes();
        for (int i = 0; i < tensor.elements(); ) {
            int n = Math.min(tensor.elements() - i, CHUNK / bytes);
            read(position, chunk.clear().limit(n * bytes));
            for (int end = i + n; i < end; i++) {
                numbers[i] = tensor.dtype().next(chunk);
            }
            position += chunk.limit();
        }
    }

    private ByteBuffer read(long position, ByteBuffer bytes) throws IOException {
        channel.position(position);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw refusal(
                        new Words(
                                "le fichier a raccourci pendant la lecture : rechargez-le quand il"
                                        + " est écrit en entier",
                                "became shorter while it was read: load it again once all of it is"
                                        + " written"));
            }
        }
        return bytes.flip();
    }

    ModelFormatException refusal(Words problem) {
        return new ModelFormatException(file, problem);
    }
}

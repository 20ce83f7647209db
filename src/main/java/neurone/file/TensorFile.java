package neurone.file;

import java.io.EOFException;
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
import neurone.words.Printable;
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
    private final ByteBuffer chunk;

    /**
     * Reads the header.
     *
     * @param file its name, for messages
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
    }

    private long headerLength(long size) throws IOException {
        if (size < Long.BYTES) {
            throw refusal("has " + size + " bytes: the length of the header alone takes 8");
        }
        long length =
                read(0, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN)).getLong();
        if (length < 2 || length > Math.min(Header.LONGEST, size - Long.BYTES)) {
            throw refusal(
                    "the header claims "
                            + Long.toUnsignedString(length)
                            + " bytes, in a file of "
                            + size
                            + " and of at most "
                            + Header.LONGEST
                            + ": the file is truncated, or of another kind");
        }
        return length;
    }

    private String text(int length) throws IOException {
        ByteBuffer bytes = read(Long.BYTES, ByteBuffer.allocate(length));
        if (bytes.get(0) != '{') {
            throw refusal("the header does not begin with {");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new ModelFormatException(
                    file, "the header is not UTF-8 at its byte " + bytes.position(), e);
        }
    }

    private static Header sorted(Header header) {
        List<Tensor> tensors =
                header.tensors().stream().sorted(Comparator.comparingLong(Tensor::begin)).toList();
        return new Header(header.metadata(), tensors);
    }

    private void checkNoByteIsMissingOrLeft(long dataSize) {
        long end = 0;
        for (Tensor tensor : header.tensors()) {
            if (tensor.begin() != end) {
                throw refusal(
                        tensor
                                + " begins at byte "
                                + tensor.begin()
                                + " of the data, but what is before it ends at "
                                + end);
            }
            end = tensor.end();
        }
        if (end != dataSize) {
            throw refusal(
                    "the tensors take "
                            + end
                            + " bytes, but "
                            + dataSize
                            + " follow the header: download the file again");
        }
    }

    private void checkMemory(long limit) {
        long size =
                header.tensors().stream().mapToLong(t -> (long) t.elements() * Double.BYTES).sum();
        // the rest is for the program that loads
        if (size > limit / 4 * 3) {
            throw refusal(
                    "takes "
                            + size
                            + " bytes of memory, and Java has "
                            + limit
                            + ": start it with more, such as -Xmx"
                            + (size / (1 << 30) + 1) * 2
                            + "g");
        }
    }

    Path path() {
        return file;
    }

    Metadata metadata() {
        return new Metadata(file, VersionOne.completed(header.metadata(), byName));
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
     * @throws ModelFormatException if there is none
     */
    Tensor get(String name) {
        Tensor tensor = find(name);
        if (tensor == null) {
            throw refusal("there is no tensor " + Printable.quoted(name));
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
                    tensor
                            + " has the shape "
                            + tensor.shape()
                            + " where "
                            + Matrices.shape(rows, columns)
                            + " belongs");
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
            throw refusal(
                    tensor
                            + " has "
                            + Matrices.firstNotFinite(matrix)
                            + ": every number must be finite");
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
                throw new EOFException("it became shorter meanwhile");
            }
        }
        return bytes.flip();
    }

    ModelFormatException refusal(String problem) {
        return new ModelFormatException(file, problem);
    }
}

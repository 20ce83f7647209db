package neurone.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import neurone.io.AtomicFile;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/** Writes texts and matrices as one file: the header's length, the header, the numbers. */
final class TensorWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int CHUNK = 1 << 16;

    private final Map<String, DMatrixRMaj> tensors;
    private final byte[] header;
    private final ByteBuffer chunk =
            ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    /**
     * A writer of what a reader takes.
     *
     * @param metadata texts by name
     * @param tensors matrices by name. Not modified.
     * @throws IllegalArgumentException if there is more of something than a reader takes
     */
    TensorWriter(Map<String, String> metadata, Map<String, DMatrixRMaj> tensors) {
        this.tensors = tensors;
        checkAtMost(Header.MOST_TENSORS, tensors.size(), "tensors", "");
        metadata.keySet().forEach(TensorWriter::checkName);
        tensors.forEach(TensorWriter::checkTensor);
        this.header = header(metadata, tensors);
        checkAtMost(
                Header.LONGEST,
                header.length,
                "bytes in its header",
                ", or give inputs and classes shorter names, or none");
    }

    private static void checkAtMost(int most, int count, String what, String orElse) {
        if (count > most) {
            throw new IllegalArgumentException(
                    "the file would have "
                            + count
                            + " "
                            + what
                            + ", and a reader takes at most "
                            + most
                            + ": build the network with fewer layers"
                            + orElse);
        }
    }

    private static void checkName(String name) {
        if (name.length() > Header.LONGEST_NAME) {
            throw new IllegalArgumentException(
                    Printable.quoted(name)
                            + " has "
                            + name.length()
                            + " characters, and a reader takes names of at most "
                            + Header.LONGEST_NAME
                            + ": give your parameter or setting a shorter one");
        }
    }

    private static void checkTensor(String name, DMatrixRMaj matrix) {
        checkName(name);
        if (matrix.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    Printable.quoted(name)
                            + " is ("
                            + matrix.numRows
                            + ", "
                            + matrix.numCols
                            + "), and a reader takes no matrix without a number: leave it out");
        }
    }

    void writeTo(WritableByteChannel out) throws IOException {
        AtomicFile.writeFully(out, chunk.clear().putLong(header.length).flip());
        AtomicFile.writeFully(out, ByteBuffer.wrap(header));
        for (DMatrixRMaj matrix : tensors.values()) {
            writeNumbers(out, matrix);
        }
    }

    private static byte[] header(Map<String, String> metadata, Map<String, DMatrixRMaj> tensors) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(header)) {
            json.writeStartObject();
            json.writeObjectFieldStart(Header.METADATA);
            for (Map.Entry<String, String> text : metadata.entrySet()) {
                json.writeStringField(text.getKey(), text.getValue());
            }
            json.writeEndObject();
            long begin = 0;
            for (Map.Entry<String, DMatrixRMaj> tensor : tensors.entrySet()) {
                DMatrixRMaj matrix = tensor.getValue();
                long end = begin + (long) matrix.getNumElements() * Double.BYTES;
                json.writeObjectFieldStart(tensor.getKey());
                json.writeStringField(Header.DTYPE, Dtype.F64.name());
                writePair(json, Header.SHAPE, matrix.numRows, matrix.numCols);
                writePair(json, Header.OFFSETS, begin, end);
                json.writeEndObject();
                begin = end;
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the numbers begin at a multiple of 8
        while (header.size() % Double.BYTES != 0) {
            header.write(' ');
        }
        return header.toByteArray();
    }

    private static void writePair(JsonGenerator json, String name, long first, long second)
            throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(first);
        json.writeNumber(second);
        json.writeEndArray();
    }

    private void writeNumbers(WritableByteChannel out, DMatrixRMaj matrix) throws IOException {
        for (int i = 0; i < matrix.getNumElements(); ) {
            int n = Math.min(matrix.getNumElements() - i, CHUNK / Double.BYTES);
            chunk.clear().limit(n * Double.BYTES);
            chunk.asDoubleBuffer().put(matrix.data, i, n);
            AtomicFile.writeFully(out, chunk);
            i += n;
        }
    }
}

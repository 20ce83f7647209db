package neurone.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/** Writes texts and matrices as one file: the header's length, the header, the numbers. */
final class TensorWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int CHUNK = 1 << 16;

    private final Map<String, String> metadata;
    private final Map<String, DMatrixRMaj> tensors;
    private final ByteBuffer chunk =
            ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    TensorWriter(Map<String, String> metadata, Map<String, DMatrixRMaj> tensors) {
        this.metadata = metadata;
        this.tensors = tensors;
    }

    void writeTo(WritableByteChannel out) throws IOException {
        byte[] header = header();
        writeFully(out, chunk.clear().putLong(header.length).flip());
        writeFully(out, ByteBuffer.wrap(header));
        for (DMatrixRMaj matrix : tensors.values()) {
            writeNumbers(out, matrix);
        }
    }

    private byte[] header() throws IOException {
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
                json.writeStringField(Header.DTYPE, Tensor.DTYPE);
                writePair(json, Header.SHAPE, matrix.numRows, matrix.numCols);
                writePair(json, Header.OFFSETS, begin, end);
                json.writeEndObject();
                begin = end;
            }
            json.writeEndObject();
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
            writeFully(out, chunk);
            i += n;
        }
    }

    private static void writeFully(WritableByteChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}

package neurone.onnx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurone.io.AtomicFile;
import org.ejml.data.DMatrixRMaj;

/**
 * A message of protobuf that is written: fields, each a key and a value. The key is 8 times the
 * number of the field and its wire type: 0 for a varint, 2 for a length and that many bytes, 5 for
 * four bytes. A varint holds 7 bits a byte, the least first, and each byte but the last has its
 * highest bit set.
 *
 * <p>Its size is known before anything is written, and matrices are not copied.
 */
final class Message {

    static final int VARINT = 0;
    static final int EIGHT_BYTES = 1;
    static final int LENGTH = 2;
    static final int FOUR_BYTES = 5;

    private static final int CHUNK = 1 << 16;

    private interface Part {
        long size();

        void writeTo(WritableByteChannel out) throws IOException;
    }

    private final List<Part> parts = new ArrayList<>();

    Message put(int field, long number) {
        return bytes(varints(key(field, VARINT), number));
    }

    Message put(int field, float number) {
        return bytes(varints(key(field, FOUR_BYTES)))
                .bytes(
                        ByteBuffer.allocate(Float.BYTES)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putFloat(number)
                                .array());
    }

    Message put(int field, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return bytes(varints(key(field, LENGTH), utf8.length)).bytes(utf8);
    }

    Message put(int field, Message message) {
        return bytes(varints(key(field, LENGTH), message.size())).part(message.whole());
    }

    /** Puts all numbers of a matrix, row by row. */
    Message put(int field, DMatrixRMaj matrix, Precision precision) {
        long size = (long) matrix.getNumElements() * precision.bytes();
        return bytes(varints(key(field, LENGTH), size)).part(numbers(matrix, precision, size));
    }

    private static long key(int field, int wireType) {
        return (long) field << 3 | wireType;
    }

    private Message bytes(byte[] bytes) {
        return part(
                new Part() {
                    @Override
                    public long size() {
                        return bytes.length;
                    }

                    @Override
                    public void writeTo(WritableByteChannel out) throws IOException {
                        AtomicFile.writeFully(out, ByteBuffer.wrap(bytes));
                    }
                });
    }

    private Message part(Part part) {
        parts.add(part);
        return this;
    }

    private Part whole() {
        long size = size();
        return new Part() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void writeTo(WritableByteChannel out) throws IOException {
                Message.this.writeTo(out);
            }
        };
    }

    private static Part numbers(DMatrixRMaj matrix, Precision precision, long size) {
        return new Part() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public void writeTo(WritableByteChannel out) throws IOException {
                ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);
                for (int i = 0; i < matrix.getNumElements(); i++) {
                    precision.put(matrix.data[i], chunk);
                    if (chunk.remaining() < precision.bytes()) {
                        AtomicFile.writeFully(out, chunk.flip());
                        chunk.clear();
                    }
                }
                AtomicFile.writeFully(out, chunk.flip());
            }
        };
    }

    /** Returns how many bytes will be written. */
    long size() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    void writeTo(WritableByteChannel out) throws IOException {
        for (Part part : parts) {
            part.writeTo(out);
        }
    }

    private static byte[] varints(long... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(10 * numbers.length);
        for (long number : numbers) {
            long rest = number;
            while ((rest & ~0x7fL) != 0) {
                bytes.put((byte) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            bytes.put((byte) rest);
        }
        byte[] all = new byte[bytes.position()];
        bytes.flip().get(all);
        return all;
    }
}

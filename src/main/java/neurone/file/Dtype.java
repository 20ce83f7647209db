package neurone.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** How a file writes a number; a whole number is exact up to 2^53. */
enum Dtype {
    F64(8, ByteBuffer::getDouble),
    F32(4, ByteBuffer::getFloat),
    F16(2, bytes -> half(bytes.getShort())),
    BF16(2, bytes -> Float.intBitsToFloat(bytes.getShort() << 16)),
    I64(8, ByteBuffer::getLong),
    I32(4, ByteBuffer::getInt),
    I16(2, ByteBuffer::getShort),
    I8(1, ByteBuffer::get),
    U8(1, bytes -> Byte.toUnsignedInt(bytes.get())),
    BOOL(1, ByteBuffer::get);

    private final int bytes;
    private final ToDoubleFunction<ByteBuffer> next;

    Dtype(int bytes, ToDoubleFunction<ByteBuffer> next) {
        this.bytes = bytes;
        this.next = next;
    }

    static Optional<Dtype> of(String name) {
        return Arrays.stream(values()).filter(dtype -> dtype.name().equals(name)).findFirst();
    }

    /** Returns how many bytes a number takes. */
    int bytes() {
        return bytes;
    }

    /** Reads a number, and goes on behind it. */
    double next(ByteBuffer from) {
        return next.applyAsDouble(from);
    }

    /** IEEE 754 in 16 bits: a sign, 5 bits of the exponent, 10 of the fraction. */
    private static double half(short bits) {
        int exponent = bits >> 10 & 0x1f;
        int fraction = bits & 0x3ff;
        double size =
                switch (exponent) {
                    case 0 -> Math.scalb((double) fraction, -24);
                    case 0x1f -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
                    default -> Math.scalb((double) (0x400 | fraction), exponent - 25);
                };
        return bits < 0 ? -size : size;
    }
}

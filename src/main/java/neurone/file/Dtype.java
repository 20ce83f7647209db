package neurone.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** How a file writes a number; a whole number is exact up to 2^53. */
enum Dtype {
    F64(8),
    F32(4),
    F16(2),
    BF16(2),
    I64(8),
    I32(4),
    I16(2),
    I8(1),
    U64(8),
    U32(4),
    U16(2),
    U8(1),
    BOOL(1);

    private final int bytes;

    Dtype(int bytes) {
        this.bytes = bytes;
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
        return switch (this) {
            case F64 -> from.getDouble();
            case F32 -> from.getFloat();
            case F16 -> half(from.getShort());
            case BF16 -> Float.intBitsToFloat(from.getShort() << 16);
            case I64 -> from.getLong();
            case I32 -> from.getInt();
            case I16 -> from.getShort();
            case I8, BOOL -> from.get();
            case U64 -> unsigned(from.getLong());
            case U32 -> Integer.toUnsignedLong(from.getInt());
            case U16 -> Short.toUnsignedInt(from.getShort());
            case U8 -> Byte.toUnsignedInt(from.get());
        };
    }

    /** Halves what a long cannot hold, the last bit kept for rounding. */
    private static double unsigned(long bits) {
        return bits < 0 ? 2.0 * ((bits >>> 1) | (bits & 1)) : bits;
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

package neurone.onnx;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The types of tensors that are read, each with its number in TensorProto.DataType. */
enum ElementType {
    FLOAT(1, 4),
    INT32(6, 4),
    INT64(7, 8),
    STRING(8, 0),
    BOOL(9, 1),
    FLOAT16(10, 2),
    DOUBLE(11, 8),
    BFLOAT16(16, 2);

    private final int number;
    private final int bytes;

    ElementType(int number, int bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    static Optional<ElementType> of(long number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }

    int number() {
        return number;
    }

    /** Returns how many bytes a number has in raw data. */
    int bytes() {
        return bytes;
    }

    /** Returns whether a network computes with such numbers. */
    boolean isReal() {
        return this == FLOAT || this == DOUBLE || this == FLOAT16 || this == BFLOAT16;
    }

    /** Reads a number of raw data, the least byte first. */
    double next(ByteBuffer raw) {
        return switch (this) {
            case FLOAT -> raw.getFloat();
            case DOUBLE -> raw.getDouble();
            case INT32 -> raw.getInt();
            case INT64 -> raw.getLong();
            case BOOL, STRING -> raw.get();
            case FLOAT16, BFLOAT16 -> ofBits(raw.getShort());
        };
    }

    /** Makes a number of the 16 bits of a short float. */
    double ofBits(long bits) {
        int low = (int) bits & 0xffff;
        if (this == BFLOAT16) {
            return Float.intBitsToFloat(low << 16);
        }
        int exponent = low >> 10 & 0x1f;
        int fraction = low & 0x3ff;
        double size =
                switch (exponent) {
                    case 0 -> fraction * 0x1p-24;
                    case 0x1f -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
                    default -> Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
                };
        return low >> 15 == 0 ? size : -size;
    }
}

package neurone.onnx;

import java.nio.ByteBuffer;

/** How the numbers of a file are written. */
public enum Precision {

    /** 8 bytes a number, as they are: another program predicts the same up to rounding. */
    DOUBLE(ElementType.DOUBLE, Double.BYTES),

    /**
     * 4 bytes a number, rounded to 7 digits: half the size, for programs and devices that know no
     * other numbers.
     */
    FLOAT(ElementType.FLOAT, Float.BYTES);

    private final ElementType type;
    private final int bytes;

    Precision(ElementType type, int bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    ElementType type() {
        return type;
    }

    int bytes() {
        return bytes;
    }

    /** Returns the number as a reader gets it; infinite if a float cannot hold it. */
    double rounded(double number) {
        return this == DOUBLE ? number : (float) number;
    }

    /**
     * Returns whether a reader gets all digits of a size; near 0 a float has few, and then none.
     */
    boolean keepsDigitsOf(double size) {
        return this == DOUBLE || size == 0 || size >= Float.MIN_NORMAL;
    }

    void put(double number, ByteBuffer to) {
        if (this == DOUBLE) {
            to.putDouble(number);
        } else {
            to.putFloat((float) number);
        }
    }
}

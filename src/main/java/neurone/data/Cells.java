package neurone.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The cells of a file, example after example: eight bytes each, which are the bits of its number,
 * or else those of a NaN that holds the place of its text in a list. Nobody writes to it once it is
 * filled.
 */
final class Cells {

    private static final long TEXT = Double.doubleToRawLongBits(Double.NaN);
    private static final int CELLS_IN_A_BLOCK = 1 << 15;
    static final double LARGEST_EXACT = 1e15;
    private static final Set<String> MISSING =
            Set.of("", "?", "NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL");

    private static final Notation PLAIN = new Notation(false, false);

    private final Path file;
    private final int width;
    private final int rowBits;
    private final List<long[]> blocks = new ArrayList<>();
    private final Texts texts;
    private int[] lines = new int[16];
    private int size;

    /** Makes room for examples of so many cells. */
    Cells(Path file, int width, Texts texts) {
        this.file = file;
        this.texts = texts;
        this.width = width;
        int rows = Math.max(1, CELLS_IN_A_BLOCK / Math.max(1, width));
        this.rowBits = 31 - Integer.numberOfLeadingZeros(rows);
    }

    /** The bits of a cell that is a text, by the place of that. */
    static long textBits(int place) {
        return TEXT | place;
    }

    /** Adds an example that begins in this line of the file. */
    void add(long line, long[] row) {
        int inBlock = size & (1 << rowBits) - 1;
        if (inBlock == 0) {
            blocks.add(new long[width << rowBits]);
            Memory.check(file, bytes());
        }
        System.arraycopy(row, 0, blocks.get(size >> rowBits), inBlock * width, width);
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
        }
        lines[size++] = Math.toIntExact(line);
    }

    long bytes() {
        return (long) blocks.size() * (width << rowBits) * Long.BYTES + texts.bytes();
    }

    int size() {
        return size;
    }

    int width() {
        return width;
    }

    int line(int row) {
        return lines[row];
    }

    private long bits(int row, int column) {
        return blocks.get(row >> rowBits)[(row & (1 << rowBits) - 1) * width + column];
    }

    private static boolean isText(long bits) {
        return (bits & TEXT) == TEXT;
    }

    /** Returns the number in a cell, or NaN if it is a text. */
    double number(int row, int column) {
        return Double.longBitsToDouble(bits(row, column));
    }

    boolean isMissing(int row, int column) {
        long bits = bits(row, column);
        return isText(bits) && isMissing(textOf(bits));
    }

    static boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    /** Returns the text in a cell, a number as {@link #label} writes it. */
    String text(int row, int column) {
        long bits = bits(row, column);
        return isText(bits) ? textOf(bits) : label(Double.longBitsToDouble(bits));
    }

    /** Returns the name of the class that a cell holds. */
    String className(int row, int column) {
        return className(text(row, column));
    }

    /** Writes a text that is a number as the name of a class, however its file writes numbers. */
    static String className(String text) {
        double number = PLAIN.valueOf(text);
        return Double.isNaN(number) ? text : label(number);
    }

    private String textOf(long bits) {
        return texts.get((int) bits);
    }

    /** Writes a number as the name of a class: 1 and 1.0 are one class. */
    static String label(double number) {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_EXACT) {
            return Long.toString((long) number);
        }
        return Double.toString(number);
    }
}

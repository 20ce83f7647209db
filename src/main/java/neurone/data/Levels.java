package neurone.data;

/** Different numbers, as the grey levels of an image, each with a place that fits into a byte. */
final class Levels {

    /** How many numbers a byte tells apart. */
    static final int MOST = 256;

    private static final int SLOTS = 4 * MOST;
    private static final int SHIFT = Long.numberOfLeadingZeros(SLOTS) + 1;

    /** 2^64 over the golden ratio: its products spread over all slots (Knuth). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final double[] numbers = new double[MOST];
    private final int[] placeBySlot = new int[SLOTS];
    private int count;

    /**
     * Returns the place of a number, which is added if it is new; -1 if there is no room for it.
     * Numbers are the same if their bits are: 0 and -0 are two.
     */
    int placeOf(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int slot = (int) ((bits * SPREAD) >>> SHIFT);
        // a slot that is free holds 0, so that places are held from 1 on
        while (placeBySlot[slot] > 0) {
            int place = placeBySlot[slot] - 1;
            if (Double.doubleToRawLongBits(numbers[place]) == bits) {
                return place;
            }
            slot = (slot + 1) % SLOTS;
        }
        if (count == MOST) {
            return -1;
        }
        numbers[count] = number;
        placeBySlot[slot] = count + 1;
        return count++;
    }

    /** Returns the number of each place; what lies beyond them is 0. */
    double[] numbers() {
        return numbers;
    }
}

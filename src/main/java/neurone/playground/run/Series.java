package neurone.playground.run;

import java.util.Arrays;
import neurone.training.Epoch;

/** The measures of each epoch, fewer of them where there are very many. */
public final class Series {

    /** Step, cost, accuracy, and both on the examples held back. */
    public static final int COLUMNS = 5;

    private static final int MOST = 20_000;

    private double[] rows = new double[COLUMNS * 64];
    private int size;
    private int interval = 1;
    private int nextStep;

    void add(int step, Epoch epoch) {
        if (step < nextStep) {
            return;
        }
        if (size == MOST) {
            thin();
        }
        if ((size + 1) * COLUMNS > rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        int i = size * COLUMNS;
        rows[i] = step;
        rows[i + 1] = epoch.cost();
        rows[i + 2] = epoch.accuracy();
        rows[i + 3] = epoch.validationCost();
        rows[i + 4] = epoch.validationAccuracy();
        size++;
        nextStep = step + interval;
    }

    private void thin() {
        size /= 2;
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows, 2 * i * COLUMNS, rows, i * COLUMNS, COLUMNS);
        }
        interval = Math.max(1, 2 * (int) rows[COLUMNS * (size - 1)] / size);
    }

    void backTo(int step) {
        while (size > 0 && rows[(size - 1) * COLUMNS] > step) {
            size--;
        }
        nextStep = 0;
    }

    /** Returns at most so many rows, one after the other; the last one is always there. */
    public double[] last(int most) {
        int stride = Math.max(1, (size + most - 1) / most);
        int count = (size + stride - 1) / stride;
        double[] some = new double[count * COLUMNS];
        for (int i = 0; i < count; i++) {
            int row = size - 1 - (count - 1 - i) * stride;
            System.arraycopy(rows, row * COLUMNS, some, i * COLUMNS, COLUMNS);
        }
        return some;
    }
}

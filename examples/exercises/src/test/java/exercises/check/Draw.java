package exercises.check;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Draws the sizes and numbers of one trial. The same trial of the same seed draws the same again,
 * so that each answer starts from an input of its own.
 */
public final class Draw {

    private final int trial;
    private final RandomGenerator random;

    Draw(int trial, long seed) {
        this.trial = trial;
        this.random = new SplittableRandom(seed * 1_000_003 + trial);
    }

    /** The number of the trial, from 0: some trials take a special value. */
    public int trial() {
        return trial;
    }

    /**
     * A size from 2 to 5; in every fourth trial 3, so that all matrices are square there and a
     * product that should not exist does.
     */
    public int size() {
        int size = 2 + random.nextInt(4);
        return trial % 4 == 3 ? 3 : size;
    }

    /** An integer from low to high, both included. */
    public int integer(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number between low and high, with two decimals, so that it is easy to type. */
    public double number(double low, double high) {
        return Math.round(random.nextDouble(low, high) * 100) / 100.0;
    }

    /** A number from 0.3 to 2, of either sign. */
    public double nonzero() {
        return random.nextBoolean() ? number(0.3, 2) : -number(0.3, 2);
    }

    /** So many numbers between -2 and 2. */
    public double[] numbers(int n) {
        double[] numbers = new double[n];
        for (int i = 0; i < n; i++) {
            numbers[i] = number(-2, 2);
        }
        return numbers;
    }

    /** A matrix of numbers between -2 and 2. */
    public DMatrixRMaj matrix(int rows, int columns) {
        return new DMatrixRMaj(rows, columns, true, numbers(rows * columns));
    }

    /** A matrix of zeros and ones. */
    public DMatrixRMaj bits(int rows, int columns) {
        DMatrixRMaj bits = new DMatrixRMaj(rows, columns);
        for (int i = 0; i < bits.getNumElements(); i++) {
            bits.data[i] = random.nextInt(2);
        }
        return bits;
    }
}

package neurone.data;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Digits as a hand might write them, drawn by arithmetic: 28 x 28 gray pixels from 0, black, to 1,
 * white, the classes 0 to 9. They stand in for MNIST where there is no file.
 *
 * <p>Each is drawn from strokes with a slant, turn, size, place, bend and thickness of its own.
 * Safe for use by several threads at once.
 */
public final class SyntheticDigits {

    private static final int CLASSES = 10;
    private static final int SIDE = 28;
    private static final double CENTER = (SIDE - 1) / 2.0;

    private SyntheticDigits() {}

    /**
     * Draws digits, each as often as another, in random order.
     *
     * @param m how many, at least 1
     * @param seed the same seed gives the same images
     * @return X (784, m), an image a column, and Y one-hot, (10, m)
     */
    public static Dataset of(int m, long seed) {
        if (m < 1) {
            throw new IllegalArgumentException("expected at least 1 digit to draw, got " + m);
        }
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = Shuffle.order(m, random.nextLong());
        Examples x = new Examples(SIDE * SIDE, m);
        double[] image = new double[SIDE * SIDE];
        for (int example = 0; example < m; example++) {
            labels[example] %= CLASSES;
            draw(labels[example], random, image);
            System.arraycopy(image, 0, x.numbers(), example * image.length, image.length);
        }
        return new Dataset(
                x, Examples.ofColumns(OneHot.encode(labels, CLASSES)), List.of(), List.of());
    }

    private static void draw(int digit, RandomGenerator random, double[] image) {
        Arrays.fill(image, 0);
        Hand hand = new Hand(random);
        double thickness = random.nextDouble(0.5, 1.5);
        for (double[] stroke : DigitStrokes.of(digit)) {
            double x = hand.x(stroke[0], stroke[1]);
            double y = hand.y(stroke[0], stroke[1]);
            for (int i = 2; i < stroke.length; i += 2) {
                double nextX = hand.x(stroke[i], stroke[i + 1]);
                double nextY = hand.y(stroke[i], stroke[i + 1]);
                drawLine(x, y, nextX, nextY, thickness, image);
                x = nextX;
                y = nextY;
            }
        }
    }

    /** Pixels within the thickness of the line are white, and gray over one pixel beyond it. */
    private static void drawLine(
            double x1, double y1, double x2, double y2, double thickness, double[] image) {
        double reach = thickness + 1;
        int top = (int) Math.max(0, Math.ceil(Math.min(y1, y2) - reach));
        int bottom = (int) Math.min(SIDE - 1, Math.max(y1, y2) + reach);
        int left = (int) Math.max(0, Math.ceil(Math.min(x1, x2) - reach));
        int right = (int) Math.min(SIDE - 1, Math.max(x1, x2) + reach);
        double dx = x2 - x1;
        double dy = y2 - y1;
        double squaredLength = Math.max(dx * dx + dy * dy, Double.MIN_NORMAL);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double along = ((column - x1) * dx + (row - y1) * dy) / squaredLength;
                double t = Math.max(0, Math.min(1, along));
                double distance = Math.hypot(x1 + t * dx - column, y1 + t * dy - row);
                double gray = Math.max(0, Math.min(1, reach - distance));
                int pixel = row * SIDE + column;
                image[pixel] = Math.max(image[pixel], gray);
            }
        }
    }

    /** One way of writing: from the unit square to pixels. */
    private static final class Hand {

        private final double width;
        private final double height;
        private final double slant;
        private final double turn;
        private final double shiftX;
        private final double shiftY;
        private final double bendX;
        private final double bendY;
        private final double phase;

        Hand(RandomGenerator random) {
            width = random.nextDouble(15, 23);
            height = random.nextDouble(17, 23);
            slant = random.nextDouble(-0.35, 0.35);
            turn = random.nextDouble(-0.2, 0.2);
            shiftX = random.nextDouble(-2.5, 2.5);
            shiftY = random.nextDouble(-2.5, 2.5);
            bendX = random.nextDouble(-0.06, 0.06);
            bendY = random.nextDouble(-0.06, 0.06);
            phase = random.nextDouble(0, 2 * Math.PI);
        }

        double x(double x, double y) {
            return CENTER
                    + shiftX
                    + width * slanted(x, y) * Math.cos(turn)
                    - height * upright(x, y) * Math.sin(turn);
        }

        double y(double x, double y) {
            return CENTER
                    + shiftY
                    + width * slanted(x, y) * Math.sin(turn)
                    + height * upright(x, y) * Math.cos(turn);
        }

        private double slanted(double x, double y) {
            return x - 0.5 - slant * (y - 0.5) + bendX * Math.sin(5 * y + phase);
        }

        private double upright(double x, double y) {
            return y - 0.5 + bendY * Math.sin(5 * x + phase);
        }
    }
}

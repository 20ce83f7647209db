package neurone.data;

/**
 * How each digit is drawn: strokes in the unit square, x to the right and y down, each a chain of
 * points.
 */
final class DigitStrokes {

    private static final int ARC_POINTS = 12;

    private static final double[][][] DIGITS = {
        {arc(0.50, 0.50, 0.28, 0.40, 0, 360)},
        {line(0.34, 0.28, 0.54, 0.10, 0.54, 0.90)},
        {join(arc(0.50, 0.33, 0.25, 0.23, 190, 400), line(0.24, 0.90, 0.78, 0.90))},
        {join(arc(0.46, 0.29, 0.24, 0.19, 200, 450), arc(0.46, 0.69, 0.28, 0.21, 270, 520))},
        {line(0.58, 0.10, 0.22, 0.64, 0.80, 0.64), line(0.64, 0.38, 0.62, 0.92)},
        {
            line(0.74, 0.10, 0.34, 0.10, 0.30, 0.46),
            join(line(0.30, 0.46), arc(0.46, 0.65, 0.28, 0.25, 250, 500))
        },
        {
            join(line(0.64, 0.10), arc(0.66, 0.62, 0.40, 0.46, 250, 190)),
            arc(0.50, 0.68, 0.24, 0.22, 0, 360)
        },
        {line(0.22, 0.12, 0.78, 0.12, 0.42, 0.90)},
        {arc(0.50, 0.30, 0.21, 0.20, 0, 360), arc(0.50, 0.70, 0.26, 0.20, 0, 360)},
        {arc(0.48, 0.33, 0.24, 0.22, 0, 360), line(0.72, 0.33, 0.68, 0.64, 0.52, 0.92)},
    };

    private DigitStrokes() {}

    /** Returns the strokes of a digit: x1, y1, x2, y2, ... for each. */
    static double[][] of(int digit) {
        return DIGITS[digit];
    }

    private static double[] line(double... points) {
        return points;
    }

    /** A part of an ellipse, its angles in degrees from the right, clockwise as y points down. */
    private static double[] arc(
            double x, double y, double radiusX, double radiusY, double from, double to) {
        double[] points = new double[2 * (ARC_POINTS + 1)];
        for (int i = 0; i <= ARC_POINTS; i++) {
            double angle = Math.toRadians(from + (to - from) * i / ARC_POINTS);
            points[2 * i] = x + radiusX * Math.cos(angle);
            points[2 * i + 1] = y + radiusY * Math.sin(angle);
        }
        return points;
    }

    private static double[] join(double[] first, double[] second) {
        double[] all = new double[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}

package neurone.playground.run;

import org.ejml.data.DMatrixRMaj;

/**
 * A grid of points over the plane of the first two inputs, the others at their mean.
 *
 * @param left the smallest x1
 * @param bottom the smallest x2
 * @param width of the square
 * @param inputs what a network is given for each point, (n_x, SIDE * SIDE), row by row from the top
 */
public record Plane(double left, double bottom, double width, DMatrixRMaj inputs) {

    /** How many points there are along each side. */
    public static final int SIDE = 48;

    private static final double MARGIN = 0.15;

    static Plane of(DMatrixRMaj points, Problem problem) {
        double[] least = new double[2];
        double[] most = new double[2];
        for (int i = 0; i < 2; i++) {
            least[i] = Double.POSITIVE_INFINITY;
            most[i] = Double.NEGATIVE_INFINITY;
            for (int column = 0; column < points.numCols; column++) {
                least[i] = Math.min(least[i], points.get(i, column));
                most[i] = Math.max(most[i], points.get(i, column));
            }
        }
        double extent = Math.max(most[0] - least[0], most[1] - least[1]);
        double width = (extent == 0 ? 1 : extent) * (1 + 2 * MARGIN);
        double left = (least[0] + most[0] - width) / 2;
        double bottom = (least[1] + most[1] - width) / 2;
        return new Plane(left, bottom, width, problem.inputs(grid(points, left, bottom, width)));
    }

    private static DMatrixRMaj grid(DMatrixRMaj points, double left, double bottom, double width) {
        DMatrixRMaj X = new DMatrixRMaj(points.numRows, SIDE * SIDE);
        for (int row = 2; row < points.numRows; row++) {
            double sum = 0;
            for (int column = 0; column < points.numCols; column++) {
                sum += points.get(row, column);
            }
            for (int i = 0; i < X.numCols; i++) {
                X.set(row, i, sum / points.numCols);
            }
        }
        for (int i = 0; i < X.numCols; i++) {
            X.set(0, i, left + width * (i % SIDE + 0.5) / SIDE);
            int fromTop = i / SIDE;
            X.set(1, i, bottom + width * (1 - (fromTop + 0.5) / SIDE));
        }
        return X;
    }
}

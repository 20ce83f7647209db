package neurone.examples.lessons;

import java.util.Arrays;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.data.Dataset;
import neurone.examples.report.Chart;
import neurone.examples.report.Contour;
import neurone.examples.report.Images;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Pictures of data with two inputs, and of where a network draws its line between the classes. */
final class Planes {

    private static final Words X1 = Words.same("x₁");
    private static final Words X2 = Words.same("x₂");
    private static final double HALF = 0.5;

    /** Of an image of the plane. */
    static final Words DIRECTIONS =
            new Words(
                    "de gauche à droite : x₁ ; de bas en haut : x₂",
                    "from left to right: x₁; from bottom to top: x₂");

    private Planes() {}

    /** A chart of the two classes of a dataset with one output, on a square round them. */
    static Chart classes(Words title, Dataset data, double from, double to) {
        return new Chart(title, X1, X2)
                .square(from, to)
                .dots(Words.same("y = 0"), coordinate(data, 0, 0), coordinate(data, 1, 0))
                .dots(Words.same("y = 1"), coordinate(data, 0, 1), coordinate(data, 1, 1));
    }

    private static double[] coordinate(Dataset data, int row, int label) {
        DMatrixRMaj X = data.X();
        DMatrixRMaj Y = data.Y();
        return IntStream.range(0, data.size())
                .filter(i -> Y.get(0, i) == label)
                .mapToDouble(i -> X.get(row, i))
                .toArray();
    }

    /** Adds the line on which the network's output is 1/2, within a square round the origin. */
    static void addBoundary(Chart chart, Words name, Network network, double from, double to) {
        Contour line = new Contour((x, y) -> output(network, x, y), HALF, from, to, from, to);
        if (!line.isEmpty()) {
            chart.line(name, line.x(), line.y());
        }
    }

    static double output(Network network, double... x) {
        return network.predict(DMatrixRMaj.wrap(x.length, 1, x)).get(0);
    }

    /** The points of a square round the origin as examples: line by line from the top. */
    static DMatrixRMaj pixels(int side, double edge) {
        DMatrixRMaj plane = new DMatrixRMaj(2, side * side);
        for (int i = 0; i < plane.numCols; i++) {
            int row = i / side;
            plane.set(0, i, (2.0 * (i % side) / (side - 1) - 1) * edge);
            plane.set(1, i, (1 - 2.0 * row / (side - 1)) * edge);
        }
        return plane;
    }

    /** Each row of a matrix as an image of a neuron; the numbers go line by line from the top. */
    static Images rowsAsImages(Words title, Words directions, int side, DMatrixRMaj matrix) {
        Images images = new Images(title, directions, side);
        for (int i = 0; i < matrix.numRows; i++) {
            int from = i * matrix.numCols;
            images.add(
                    new Words("neurone " + (i + 1), "neuron " + (i + 1)),
                    Arrays.copyOfRange(matrix.data, from, from + matrix.numCols));
        }
        return images;
    }
}

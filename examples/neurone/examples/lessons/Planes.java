package neurone.examples.lessons;

import java.util.stream.IntStream;
import neurone.Network;
import neurone.data.Dataset;
import neurone.examples.report.Plane;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Pictures of data with two inputs, and of what a network says of each point of the plane. */
final class Planes {

    /** Of an image of the plane. */
    static final Words DIRECTIONS =
            new Words(
                    "de gauche à droite : x₁ ; de bas en haut : x₂",
                    "from left to right: x₁; from bottom to top: x₂");

    private Planes() {}

    /** The two classes of a dataset with one output, on a square. */
    static Plane classes(Words title, Dataset data, double from, double to) {
        return new Plane(title, from, to)
                .examples(coordinate(data, 0, 0), coordinate(data, 1, 0), 0)
                .examples(coordinate(data, 0, 1), coordinate(data, 1, 1), 1);
    }

    /** The same, shaded by what a network says of each point. */
    static Plane decision(Words title, Dataset data, Network network, double from, double to) {
        return classes(title, data, from, to).decision((x, y) -> output(network, x, y));
    }

    private static double[] coordinate(Dataset data, int row, int label) {
        DMatrixRMaj X = data.X();
        DMatrixRMaj Y = data.Y();
        return IntStream.range(0, data.size())
                .filter(i -> Y.get(0, i) == label)
                .mapToDouble(i -> X.get(row, i))
                .toArray();
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
}

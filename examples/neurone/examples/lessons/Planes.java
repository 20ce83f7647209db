package neurone.examples.lessons;

import java.util.stream.IntStream;
import neurone.Network;
import neurone.data.Dataset;
import neurone.examples.report.Chart;
import neurone.examples.report.Contour;
import neurone.examples.report.Text;
import org.ejml.data.DMatrixRMaj;

/** Pictures of data with two inputs, and of where a network draws its line between the classes. */
final class Planes {

    private static final Text X1 = new Text("x1");
    private static final Text X2 = new Text("x2");
    private static final double HALF = 0.5;

    private Planes() {}

    /** A chart of the two classes of a dataset with one output. */
    static Chart classes(Text title, Dataset data) {
        return new Chart(title, X1, X2)
                .dots(new Text("y = 0"), coordinate(data, 0, 0), coordinate(data, 1, 0))
                .dots(new Text("y = 1"), coordinate(data, 0, 1), coordinate(data, 1, 1));
    }

    private static double[] coordinate(Dataset data, int row, int label) {
        return IntStream.range(0, data.size())
                .filter(i -> data.Y().get(0, i) == label)
                .mapToDouble(i -> data.X().get(row, i))
                .toArray();
    }

    /** Adds the line on which the network's output is 1/2, within a square round the origin. */
    static void addBoundary(Chart chart, Text name, Network network, double from, double to) {
        Contour line = new Contour((x, y) -> output(network, x, y), HALF, from, to, from, to);
        if (!line.isEmpty()) {
            chart.line(name, line.x(), line.y());
        }
    }

    static double output(Network network, double... x) {
        return network.predict(DMatrixRMaj.wrap(x.length, 1, x)).get(0);
    }
}

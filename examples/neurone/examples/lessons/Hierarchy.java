package neurone.examples.lessons;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.core.Mode;
import neurone.examples.report.Images;
import neurone.examples.report.Report;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** What the neurons of each layer of a deep network see of the plane. */
final class Hierarchy {

    private static final double EDGE = 1.2;
    private static final int PIXELS = 48;
    private static final int SHOWN = 4;

    private Hierarchy() {}

    static void report(Report report) {
        DepthProblem spirals = DepthProblem.SPIRALS;
        Network network = spirals.trained(true, new ReLU(), 0.003, 0);
        int layers = network.layers().size() - 1;
        report.heading("Ce que voient les couches", "What the layers see");
        report.picture("layers", images(network, layers));
    }

    /** The neurons of each layer whose answers vary most, each on a scale of its own. */
    private static Images images(Network network, int layers) {
        ForwardPass pass = network.newPass();
        pass.forward(Planes.pixels(PIXELS, EDGE), Mode.inference());
        Images images =
                new Images(
                        new Words(
                                "Des droites, puis des coins, puis des régions\nCe que voient les"
                                        + " neurones, couche par couche",
                                "Lines, then corners, then regions\nWhat neurons see, layer by"
                                        + " layer"),
                        Planes.DIRECTIONS,
                        PIXELS);
        for (int l = 1; l <= layers; l++) {
            for (double[] answers : mostVaried(pass.layer(l).A())) {
                double most = Arrays.stream(answers).max().orElse(1);
                images.add(
                        new Words("couche " + l, "layer " + l),
                        Numbers.map(answers, a -> a / most));
            }
        }
        return images;
    }

    private static List<double[]> mostVaried(DMatrixRMaj A) {
        return IntStream.range(0, A.numRows)
                .mapToObj(i -> Arrays.copyOfRange(A.data, i * A.numCols, (i + 1) * A.numCols))
                .sorted(Comparator.comparingDouble(Numbers::spread).reversed())
                .limit(SHOWN)
                .toList();
    }
}

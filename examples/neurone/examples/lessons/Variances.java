package neurone.examples.lessons;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierNormal;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;

/** How large the numbers of a pass are, layer after layer, for several ways to start. */
final class Variances {

    private static final int DEPTH = 10;
    private static final int UNITS = 200;
    private static final int M = 300;

    private Variances() {}

    static void report(Report report) {
        report.say(
                "Facteur d'une couche à la suivante pour la variance de Z, ReLU, %d couches de %d",
                "Factor from a layer to the next of the variance of Z, ReLU, %d layers of %d",
                DEPTH,
                UNITS);
        report.say(
                "                théorie n Var(W) / 2     mesuré",
                "                theory n Var(W) / 2      measured");
        line(report, "0.02", new RandomNormal(0.02), UNITS * 0.02 * 0.02 / 2);
        line(report, "0.2", new RandomNormal(0.2), UNITS * 0.2 * 0.2 / 2);
        line(report, "Xavier", new XavierNormal(), 0.5);
        line(report, "He", new HeNormal(), 1);
        picture(report, "tanh", new Tanh());
        picture(report, "relu", new ReLU());
    }

    private static void line(Report report, String name, Initializer start, double theory) {
        double[] z = variances(pass(start, new ReLU()), "Z");
        double measured = Math.pow(z[DEPTH - 1] / z[0], 1.0 / (DEPTH - 1));
        report.print("%-15s %.2f                     %.2f", name, theory, measured);
    }

    private static void picture(Report report, String name, Activation g) {
        Map<Text, Initializer> starts = new LinkedHashMap<>();
        starts.put(new Text("0,02", "0.02"), new RandomNormal(0.02));
        starts.put(new Text("0,2", "0.2"), new RandomNormal(0.2));
        starts.put(new Text("Xavier"), new XavierNormal());
        starts.put(new Text("He"), new HeNormal());
        for (String quantity : new String[] {"A", "dZ"}) {
            Chart chart =
                    new Chart(
                                    new Text(
                                            "Variance de " + quantity + "[l], " + name,
                                            "Variance of " + quantity + "[l], " + name),
                                    new Text("couche l", "layer l"),
                                    new Text("variance"))
                            .logarithmicY();
            starts.forEach(
                    (start, initializer) ->
                            chart.line(
                                    start,
                                    Numbers.counted(DEPTH),
                                    variances(pass(initializer, g), quantity)));
            report.picture("variance-" + quantity.toLowerCase(Locale.ROOT) + "-" + name, chart);
        }
    }

    private static Pass pass(Initializer start, Activation g) {
        NetworkBuilder builder = Network.inputs(UNITS).initializer(start);
        for (int l = 0; l < DEPTH; l++) {
            builder.dense(UNITS, g);
        }
        Network network = builder.dense(1, new Identity(), new RandomNormal(0.1)).build(1);
        SplittableRandom random = new SplittableRandom(2);
        DMatrixRMaj X = new DMatrixRMaj(UNITS, M);
        DMatrixRMaj Y = new DMatrixRMaj(1, M);
        Arrays.setAll(X.data, i -> random.nextGaussian());
        Arrays.setAll(Y.data, i -> random.nextGaussian());
        Pass pass = network.newPass();
        pass.forward(X, Mode.inference());
        pass.backward(new MeanSquaredError(), Y);
        return pass;
    }

    private static double[] variances(Pass pass, String quantity) {
        double[] variances = new double[DEPTH];
        for (int l = 1; l <= DEPTH; l++) {
            DMatrixRMaj matrix =
                    switch (quantity) {
                        case "A" -> pass.layer(l).A();
                        case "Z" -> pass.layer(l).Z();
                        default -> pass.layer(l).dZ();
                    };
            variances[l - 1] = variance(Arrays.copyOf(matrix.data, matrix.getNumElements()));
        }
        return variances;
    }

    private static double variance(double[] numbers) {
        double mean = Numbers.mean(numbers);
        return Numbers.mean(Numbers.map(numbers, x -> (x - mean) * (x - mean)));
    }
}

package neurone.examples.lessons;

import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Panels;
import neurone.examples.report.Plane;
import neurone.examples.report.Report;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Layers without activation, which are one layer however many they are. */
final class LinearLayers {

    private static final double EDGE = 1.4;

    private static final Dataset CIRCLES = ToyData.circles(200, 0.06, 1);

    private LinearLayers() {}

    static void report(Report report) {
        report.heading("Sans activation", "Without activation");
        areOneMatrix(report);
        stayStraight(report);
    }

    private static void areOneMatrix(Report report) {
        Network network =
                Network.inputs(2)
                        .dense(8, new Identity())
                        .dense(8, new Identity())
                        .dense(1, new Identity())
                        .build(1);
        new Trainer(network, new MeanSquaredError(), new Adam(0.02)).fit(CIRCLES, 100);

        DMatrixRMaj W = CommonOps_DDRM.identity(2);
        DMatrixRMaj b = new DMatrixRMaj(2, 1);
        for (Dense layer : network.layers()) {
            // W[l] (W x + b) + b[l] = (W[l] W) x + (W[l] b + b[l])
            W = CommonOps_DDRM.mult(layer.weights().value(), W, null);
            b = CommonOps_DDRM.mult(layer.weights().value(), b, null);
            CommonOps_DDRM.addEquals(b, layer.biases().value());
        }
        report.say(
                "W[3] W[2] W[1] : une seule matrice (%d, %d)",
                "W[3] W[2] W[1]: one matrix (%d, %d)", W.numRows, W.numCols);

        DMatrixRMaj X = CIRCLES.X();
        DMatrixRMaj byLayers = network.predict(X);
        double largest = 0;
        for (int i = 0; i < CIRCLES.size(); i++) {
            double byOneMatrix = W.get(0, 0) * X.get(0, i) + W.get(0, 1) * X.get(1, i) + b.get(0);
            largest = Math.max(largest, Math.abs(byOneMatrix - byLayers.get(0, i)));
        }
        report.say("≈ plus grand écart : %.0e", "≈ largest difference: %.0e", largest);
    }

    private static void stayStraight(Report report) {
        Words title =
                new Words(
                        "Sans g, deux couches cachées ne tracent qu'une droite\nRéseau 2-8-8-1 sur"
                                + " les cercles",
                        "Without g, two hidden layers only draw a line\nNetwork 2-8-8-1 on the"
                                + " circles");
        Words without = new Words("sans activation", "without activation");
        Words with = new Words("avec tanh", "with tanh");
        report.picture(
                "boundary",
                new Panels(title, 2)
                        .add(separated(new Identity(), without, report))
                        .add(separated(new Tanh(), with, report)));
    }

    private static Plane separated(Activation g, Words name, Report report) {
        Network network =
                Network.inputs(2).dense(8, g).dense(8, g).dense(1, new Sigmoid()).build(3);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.02)).fit(CIRCLES, 300);
        report.say(
                name.french() + " : %.0f %% des points bien classés",
                name.english() + ": %.0f%% of the points classified correctly",
                Trials.percentRight(network, CIRCLES));
        return Planes.decision(name, CIRCLES, network, -EDGE, EDGE);
    }
}

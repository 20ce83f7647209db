package neurone.examples.lessons;

import java.util.Arrays;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Trainer;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SpecializedOps_DDRM;

/** Activation functions: why there must be one, what they look like, and which is best. */
final class Lesson3 implements Lesson {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Text title() {
        return new Text("Les fonctions d'activation", "Activation functions");
    }

    @Override
    public void run(Report report) {
        threeLinearLayersAreOne(report);
        theLineStaysStraight(report);
        ActivationPictures.draw(report);
        ActivationTrials.report(report);
    }

    private static void threeLinearLayersAreOne(Report report) {
        Network network =
                Network.inputs(2)
                        .dense(8, new Identity())
                        .dense(8, new Identity())
                        .dense(1, new Identity())
                        .build(1);
        DMatrixRMaj W = CommonOps_DDRM.identity(2);
        for (Dense layer : network.layers()) {
            W = CommonOps_DDRM.mult(layer.weights().value(), W, null);
        }
        DMatrixRMaj X = new DMatrixRMaj(2, 1000);
        SplittableRandom random = new SplittableRandom(1);
        Arrays.setAll(X.data, i -> random.nextDouble(-1, 1));
        DMatrixRMaj oneProduct = CommonOps_DDRM.mult(W, X, null);
        double difference = SpecializedOps_DDRM.diffNormF(network.predict(X), oneProduct);
        report.say(
                "Trois couches sans activation contre une seule matrice W[3] W[2] W[1] (1,2) :",
                "Three layers without activation against one matrix W[3] W[2] W[1] (1,2):");
        report.say(
                "plus grand écart sur 1000 exemples inférieur à 1e-12 : %s",
                "largest difference over 1000 examples below 1e-12: %s", difference < 1e-12);
    }

    private static void theLineStaysStraight(Report report) {
        Dataset circles = ToyData.circles(200, 0.06, 1);
        Text title =
                new Text(
                        "Où le réseau 2-8-8-1 sépare les classes",
                        "Where the network 2-8-8-1 separates the classes");
        Chart chart = Planes.classes(title, circles);
        for (Activation g : new Activation[] {new Identity(), new Tanh()}) {
            Network network =
                    Network.inputs(2).dense(8, g).dense(8, g).dense(1, new Sigmoid()).build(3);
            new Trainer(network, new BinaryCrossEntropy(), new Adam(0.02)).fit(circles, 300);
            Text name =
                    g instanceof Tanh
                            ? new Text("avec tanh", "with tanh")
                            : new Text("sans activation", "without activation");
            Planes.addBoundary(chart, name, network, -1.3, 1.3);
            double accuracy = 100 * Accuracy.of(network.predict(circles.X()), circles.Y());
            report.say(
                    name.french() + " : %.0f %% des points du bon côté",
                    name.english() + ": %.0f %% of the points on the right side",
                    accuracy);
        }
        report.print("");
        report.picture("boundary", chart);
    }
}

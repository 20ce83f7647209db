package neurone.examples.lessons;

import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Report;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The loop that trains a network, written out, beside the trainer of the library. */
final class TrainingLoop {

    private static final double RATE = 0.5;
    private static final int EPOCHS = 200;

    private TrainingLoop() {}

    static void report(Report report) {
        Dataset data = ToyData.moons(200, 0.1, 1);
        Network network = network();
        double[] costs = train(network, data);
        Network same = network();
        double trainer =
                new Trainer(same, new BinaryCrossEntropy(), new GradientDescent(RATE))
                        .fit(data, EPOCHS)
                        .last()
                        .cost();
        report.heading("La boucle d'entraînement", "The training loop");
        report.picture("blocks", new BlocksDrawing());
        report.say(
                "lunes, 2-8-1, taux %.1f, %d pas",
                "moons, 2-8-1, rate %.1f, %d steps", RATE, EPOCHS);
        report.say(
                "J au pas 1 : %.3f, au pas 20 : %.3f, au pas %d : %.3f",
                "J at step 1: %.3f, at step 20: %.3f, at step %d: %.3f",
                costs[0],
                costs[19],
                EPOCHS,
                costs[EPOCHS - 1]);
        report.say("Trainer : J = %.3f au même pas", "Trainer: J = %.3f at the same step", trainer);
    }

    private static Network network() {
        return Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(1);
    }

    private static double[] train(Network network, Dataset data) {
        Pass pass = network.newPass(new BinaryCrossEntropy());
        double[] costs = new double[EPOCHS];
        DMatrixRMaj X = data.X();
        DMatrixRMaj Y = data.Y();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            pass.forward(X, Mode.inference());
            costs[epoch] = pass.cost(Y);
            Gradients gradients = pass.backward(Y);
            for (Parameter theta : network.parameters()) {
                CommonOps_DDRM.addEquals(theta.value(), -RATE, gradients.of(theta));
            }
        }
        return costs;
    }
}

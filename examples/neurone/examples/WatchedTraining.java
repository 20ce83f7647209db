package neurone.examples;

import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.measure.ConfusionMatrix;
import neurone.optimizer.Adam;
import neurone.schedule.Cosine;
import neurone.schedule.WarmUp;
import neurone.training.Epoch;
import neurone.training.Trainer;

/** Training that ends by itself, with the parameters that did best on other examples. */
class WatchedTraining {
    public static void main(String[] args) {
        Dataset train = ToyData.moons(60, 0.3, 1);
        Dataset validation = ToyData.moons(60, 0.3, 2);
        Dataset test = ToyData.moons(200, 0.3, 3);
        Network network = Network.inputs(2).dense(30, new Tanh()).dense(1, new Sigmoid()).build(1);
        Trainer trainer =
                new Trainer(network, new BinaryCrossEntropy(), new Adam(0.1))
                        .batchSize(16)
                        .validation(validation)
                        .schedule(new WarmUp(5, new Cosine(95)))
                        .l2(1e-4)
                        .clipNorm(1)
                        .earlyStopping(10)
                        .onEpoch(WatchedTraining::print);
        trainer.fit(train, 100);
        System.out.println("stopped after epoch " + trainer.epoch());
        System.out.println("on the test set: " + trainer.evaluate(test));
        System.out.println(ConfusionMatrix.of(network.predict(test.X()), test.Y()));
    }

    private static void print(Epoch epoch) {
        if (epoch.number() % 5 == 0) {
            System.out.printf(
                    "epoch %2d  cost %.3f  validation cost %.3f%n",
                    epoch.number(), epoch.cost(), epoch.validationCost());
        }
    }
}

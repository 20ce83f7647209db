package neurone.examples;

import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.ToyData;
import neurone.examples.extending.Swish;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.playground.Playground;
import neurone.training.Trainer;

/** A network with an activation of one's own, trained on a page in the browser. */
class ShownTraining {
    public static void main(String[] args) throws InterruptedException {
        Split moons = ToyData.moons(300, 0.15, 1).split(0.8, 1);
        Dataset train = moons.train();
        Network network = Network.inputs(2).dense(6, new Swish()).dense(1, new Sigmoid()).build(1);
        Trainer trainer =
                new Trainer(network, new BinaryCrossEntropy(), new Adam(0.03))
                        .batchSize(32)
                        .validation(moons.test());
        try (Playground page = Playground.show(trainer, train)) {
            System.out.println(page.address());
            page.await();
        }
    }
}

package neurone.examples;

import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.check.GradientCheck;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.extending.Swish;
import neurone.loss.BinaryCrossEntropy;

/** Compares the gradients of a network that has an activation of one's own with differences. */
class CheckedGradients {
    public static void main(String[] args) {
        Dataset moons = ToyData.moons(20, 0.1, 1);
        Network network = Network.inputs(2).dense(4, new Swish()).dense(1, new Sigmoid()).build(1);
        BinaryCrossEntropy loss = new BinaryCrossEntropy();
        System.out.println(GradientCheck.of(network, loss, moons.X(), moons.Y()));
    }
}

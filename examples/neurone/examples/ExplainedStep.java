package neurone.examples;

import java.util.Locale;
import neurone.*;
import neurone.activation.*;
import neurone.data.*;
import neurone.explain.*;
import neurone.loss.*;
import neurone.optimizer.*;

/** Explains one step of training on exclusive or, from weights that a pencil can follow. */
class ExplainedStep {
    static Network network() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(42);
        network.layer(1).weights().value().setData(new double[] {0.5, -0.4, 0.3, 0.8});
        network.layer(1).biases().value().setData(new double[] {0.1, -0.2});
        network.layer(2).weights().value().setData(new double[] {0.7, -0.6});
        return network;
    }

    static Explanation explanation() {
        Dataset xor = ToyData.xor();
        return Explanation.of(
                network(), new BinaryCrossEntropy(), new GradientDescent(0.5), xor.X(), xor.Y());
    }

    public static void main(String[] args) {
        System.out.print(explanation().text(Locale.getDefault()));
    }
}

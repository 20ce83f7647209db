package neurone.examples;

import neurone.*;
import neurone.activation.*;
import neurone.data.*;
import neurone.loss.*;
import neurone.optimizer.*;
import neurone.training.Epoch;
import neurone.training.Trainer;

/** Learns exclusive or, which a single neuron cannot. */
class XorProgram {
    public static void main(String[] args) {
        Dataset xor = ToyData.xor();
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(42);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.5));
        Epoch last = trainer.fit(xor, 2000).last();
        System.out.println(network);
        System.out.printf("cost %.4f, accuracy %.2f%n", last.cost(), last.accuracy());
        xor.X().print("%6.0f");
        network.predict(xor.X()).print("%6.3f");
    }
}

package neurone.examples.lessons;

import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Panels;
import neurone.examples.report.Plane;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** What two hidden neurons make of the four points of XOR: there, a line separates them. */
final class HiddenSpace {

    /** A seed with which two hidden neurons are enough. */
    private static final long SEED = 1;

    private static final double EDGE = 1.3;

    private HiddenSpace() {}

    static Panels picture() {
        Dataset xor = ToyData.xor();
        Network network =
                Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(SEED);
        LogicGates.learn(network, xor, 2000);
        ForwardPass pass = network.newPass();
        pass.forward(xor.X(), Mode.inference());
        Dataset hidden = new Dataset(pass.layer(1).A().copy(), xor.Y());
        DMatrixRMaj w = network.layer(2).weights().value();
        double b = network.layer(2).biases().value().get(0);
        Sigmoid g = new Sigmoid();
        Words seen = new Words("ce que voit la sortie : a", "what the output sees: a");
        Plane after =
                Planes.classes(seen, hidden, -EDGE, EDGE)
                        .axes("a₁", "a₂")
                        .ticks(-1, 1)
                        .radius(5)
                        .decision((a1, a2) -> g.value(w.get(0) * a1 + w.get(1) * a2 + b));
        Plane before =
                LogicGates.plane(new Words("ce qui entre : x", "what comes in: x"), xor)
                        .decision((x1, x2) -> Planes.output(network, x1, x2));
        Words title =
                new Words(
                        "La couche cachée déplace les points : une droite suffit alors\nXOR, réseau"
                                + " 2-2-1, tanh",
                        "The hidden layer moves the points: then a line is enough\nXOR, network"
                                + " 2-2-1, tanh");
        return new Panels(title, 2).add(before).add(after);
    }
}

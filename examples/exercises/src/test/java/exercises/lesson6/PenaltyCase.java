package exercises.lesson6;

import exercises.check.Draw;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Parameter;

/** The gradients of a small network, to which a penalty is added. */
record PenaltyCase(long seed, double lambda) {

    interface Penalty {
        void add(Network network, Gradients d, double lambda);
    }

    static PenaltyCase of(Draw d) {
        return new PenaltyCase(d.integer(1, 9999), d.number(0.1, 0.9));
    }

    /** What a penalty makes of the gradients. */
    Map<String, Object> run(Penalty penalty) {
        Network network =
                Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(seed);
        Gradients d = new Gradients(network.parameters());
        int k = 0;
        for (Parameter p : network.parameters()) {
            for (int i = 0; i < p.value().getNumElements(); i++) {
                k++;
                d.of(p).data[i] = 0.1 * k;
                p.value().data[i] += p.name().equals("b") ? 0.5 + 0.01 * k : 0;
            }
        }
        penalty.add(network, d, lambda);
        Map<String, Object> result = new LinkedHashMap<>();
        String[] names = {"dW1", "db1", "dW2", "db2"};
        for (int l = 0; l < names.length; l++) {
            result.put(names[l], d.of(network.parameters().get(l)));
        }
        return result;
    }

    /** Adds lambda W^power, or puts it in place of what is there; to biases too, or not. */
    static void add(
            Network network, Gradients d, double lambda, boolean kept, boolean biases, int power) {
        for (Parameter p : network.parameters()) {
            if (biases || p.name().equals("W")) {
                for (int i = 0; i < p.value().getNumElements(); i++) {
                    double before = kept ? d.of(p).data[i] : 0;
                    d.of(p).data[i] = before + lambda * Math.pow(p.value().data[i], power);
                }
            }
        }
    }
}

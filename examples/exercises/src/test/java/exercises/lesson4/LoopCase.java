package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;

import exercises.check.Draw;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.loss.BinaryCrossEntropy;
import org.ejml.data.DMatrixRMaj;

/** A small network to train, and loops that train it with one slip or none. */
record LoopCase(long seed, int epochs, double rate, DMatrixRMaj X, DMatrixRMaj Y) {

    enum Slip {
        NONE,
        COST_AFTER,
        ASCENT,
        WEIGHTS_ONLY,
        NO_RATE,
        ONE_FORWARD,
        NO_UPDATE
    }

    interface Training {
        double[] fit(Network network, double rate, int epochs);
    }

    static LoopCase of(Draw d) {
        int m = 3 + d.size();
        int seed = d.integer(1, 999);
        return new LoopCase(
                seed, d.integer(2, 6), d.number(0.1, 0.8), d.matrix(2, m), d.bits(1, m));
    }

    /** The costs that a training gives, and the parameters that it leaves. */
    Map<String, Object> run(Training training) {
        Network network =
                Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(seed);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("costs", training.fit(network, rate, epochs));
        String[] names = {"W1", "b1", "W2", "b2"};
        for (int k = 0; k < names.length; k++) {
            result.put(names[k], network.parameters().get(k).value());
        }
        return result;
    }

    Training descent(Slip slip) {
        return (network, rate, epochs) -> {
            Pass pass = network.newPass(new BinaryCrossEntropy());
            double[] costs = new double[epochs];
            double c = slip == Slip.ASCENT ? rate : slip == Slip.NO_RATE ? -1 : -rate;
            for (int t = 0; t < epochs; t++) {
                if (t == 0 || slip != Slip.ONE_FORWARD) {
                    pass.forward(X, Mode.inference());
                }
                costs[t] = pass.cost(Y);
                Gradients d = pass.backward(Y);
                for (Parameter p : network.parameters()) {
                    boolean kept = slip == Slip.WEIGHTS_ONLY && p.name().equals("b");
                    addEquals(p.value(), kept || slip == Slip.NO_UPDATE ? 0 : c, d.of(p));
                }
                if (slip == Slip.COST_AFTER) {
                    pass.forward(X, Mode.inference());
                    costs[t] = pass.cost(Y);
                }
            }
            return costs;
        };
    }
}

package neurone;

import neurone.core.Parameter;
import neurone.layer.Cache;
import org.ejml.data.DMatrixRMaj;

/** Finds the first quantity of a pass that is not finite, in the order of computation. */
final class Divergence {

    private Divergence() {}

    static DivergedException of(
            Network network, Pass pass, double cost, String when, double learningRate) {
        return new DivergedException(
                "the cost is "
                        + cost
                        + " in "
                        + when
                        + ", and the first quantity that is not finite is "
                        + culprit(network, pass)
                        + ". The usual cause is a learning rate that is too large (it is "
                        + learningRate
                        + "): divide it by 10, and standardise the inputs. The parameters are as"
                        + " they were before this step.");
    }

    private static String culprit(Network network, Pass pass) {
        if (Inputs.firstNotFinite(pass.layer(1).X()) >= 0) {
            return "X";
        }
        for (int l = 1; l <= network.layers().size(); l++) {
            for (Parameter parameter : network.layer(l).parameters()) {
                if (isBad(parameter.value())) {
                    return named(parameter.name(), network, l);
                }
            }
            Cache cache = pass.layer(l);
            if (isBad(cache.Z())) {
                return named("Z", network, l);
            }
            if (isBad(cache.A())) {
                return named("A", network, l);
            }
        }
        return "the cost itself";
    }

    private static boolean isBad(DMatrixRMaj matrix) {
        return Inputs.firstNotFinite(matrix) >= 0;
    }

    private static String named(String letter, Network network, int l) {
        return letter + "[" + l + "] of " + NetworkTable.label(l, network.layer(l));
    }
}

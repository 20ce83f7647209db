package cluster;

import java.io.Serializable;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;

/**
 * What a shard contributes to the cost and the gradient of its batch: the contributions of all
 * shards, added up, are J and dJ, up to rounding.
 *
 * @param cost the shard's share of J
 * @param gradient its share of dJ, as {@link neurone.core.Gradients#toArray} orders it; empty for
 *     nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Contribution(double cost, double[] gradient) implements Serializable {

    static final Contribution NOTHING = new Contribution(0, new double[0]);

    /**
     * The contribution of a shard.
     *
     * @param m the examples of the whole batch
     * @param seed of the noise of RReLU; another for each shard and each step
     */
    static Contribution of(Shard shard, Network network, Loss loss, long m, long seed) {
        if (shard.m() == 0) {
            return NOTHING;
        }
        DMatrixRMaj Y = shard.matrixY();
        Pass pass = network.newPass(loss.value());
        pass.forward(shard.matrixX(), Mode.training(new SplittableRandom(seed)));
        // the sum of L over the shard, divided by the m of all
        double cost = pass.cost(Y) * shard.m() / m;
        return new Contribution(cost, pass.backward(Y, Math.toIntExact(m)).toArray());
    }

    /** The sum, a new value. */
    Contribution plus(Contribution other) {
        if (gradient.length == 0 || other.gradient.length == 0) {
            return gradient.length == 0 ? other : this;
        }
        double[] sum = gradient.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.gradient[i];
        }
        return new Contribution(cost + other.cost, sum);
    }
}

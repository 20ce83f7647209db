package cluster;

import neurone.Network;
import neurone.words.Words;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Cost and gradient of a batch that lies in shards on many machines. */
public final class ClusterGradient {

    private final JavaSparkContext spark;
    private final JavaRDD<Shard> shards;
    private final Loss loss;
    private final Summation summation;
    private final long m;

    /**
     * Counts the examples once: each shard is told how many there are in all.
     *
     * @param shards one in each partition; kept in memory, those that fit
     */
    public ClusterGradient(
            JavaSparkContext spark, JavaRDD<Shard> shards, Loss loss, Summation summation) {
        this.spark = spark;
        this.shards = shards.cache();
        this.loss = loss;
        this.summation = summation;
        this.m = shards.map(shard -> (long) shard.m()).fold(0L, Long::sum);
        if (m == 0) {
            throw new Refusal(
                    new Words("aucune part n'a d'exemple", "there is no example in any shard"));
        }
    }

    /** Returns the number of examples in all shards. */
    public long m() {
        return m;
    }

    /**
     * J and dJ of the whole batch.
     *
     * @param network as it is now. Not modified.
     * @param step its number, from 1, from which the noise of RReLU is drawn
     */
    public Contribution at(Network network, int step) {
        Broadcast<Model> model = spark.broadcast(Model.of(network));
        try {
            return summation.of(contributions(shards, model, loss, m, step));
        } finally {
            model.destroy();
        }
    }

    /** Static, so that what travels is what is named here. */
    private static JavaRDD<Contribution> contributions(
            JavaRDD<Shard> shards, Broadcast<Model> model, Loss loss, long m, int step) {
        return shards.mapPartitionsWithIndex(
                (index, own) -> {
                    Network network = model.value().network();
                    Contribution sum = Contribution.NOTHING;
                    while (own.hasNext()) {
                        long seed = 1_000_003L * step + index;
                        sum = sum.plus(Contribution.of(own.next(), network, loss, m, seed));
                    }
                    return java.util.List.of(sum).iterator();
                },
                true);
    }
}

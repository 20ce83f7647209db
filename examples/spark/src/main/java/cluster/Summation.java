package cluster;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** How the contributions of the shards are added up. */
public enum Summation {

    /**
     * In the order of the shards, on the driver: the same bits whoever was done first. The driver
     * takes in a gradient from each shard.
     */
    IN_ORDER {
        @Override
        Contribution of(JavaRDD<Contribution> contributions) {
            List<Contribution> all = contributions.collect();
            return all.stream().reduce(Contribution.NOTHING, Contribution::plus);
        }
    },

    /**
     * In a tree, on the workers first: the driver takes in a few. What comes first is added first,
     * so the last digits differ from run to run.
     */
    AS_A_TREE {
        @Override
        Contribution of(JavaRDD<Contribution> contributions) {
            return contributions.treeAggregate(
                    Contribution.NOTHING, Contribution::plus, Contribution::plus);
        }
    };

    abstract Contribution of(JavaRDD<Contribution> contributions);
}

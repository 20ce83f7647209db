package cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neurone.data.Dataset;

/** Cuts a dataset into shards. */
final class Cut {

    private static final Shard EMPTY = new Shard(new double[0], new double[0], 0);

    private Cut() {}

    /**
     * The examples, in order, in shards of these sizes.
     *
     * @param sizes may be 0; all examples in all
     */
    static List<Shard> into(Dataset data, int... sizes) {
        List<Shard> shards = new ArrayList<>();
        int from = 0;
        for (int size : sizes) {
            shards.add(size == 0 ? EMPTY : part(data, from, from + size));
            from += size;
        }
        assertThat(from).isEqualTo(data.size());
        return shards;
    }

    private static Shard part(Dataset data, int from, int to) {
        Dataset part = data.select(IntStream.range(from, to).toArray());
        return Shard.of(part.X(), part.Y());
    }
}

package neurone.bench;

import java.util.concurrent.TimeUnit;
import neurone.data.Batch;
import neurone.data.Dataset;
import neurone.data.Shuffle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Gathering a shuffled batch of 64 images out of 60,000: the part of an epoch beside its steps. The
 * images are drawn; with {@code -p mnist=FOLDER} they are those of MNIST.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GatherBenchmark {

    private static final int BATCH = 64;

    @Param("")
    public String mnist;

    private Dataset data;
    private Batch batch;
    private int[] order;
    private int position;

    @Setup
    public void setUp() {
        data = Jobs.images(mnist);
        batch = Batch.of(data);
        order = Shuffle.order(data.size(), 1);
    }

    @Benchmark
    public void gather() {
        position = position + 2 * BATCH > data.size() ? 0 : position + BATCH;
        batch.gather(data, order, position, position + BATCH);
    }
}

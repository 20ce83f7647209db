package neurone.bench;

import java.util.concurrent.TimeUnit;
import neurone.data.Dataset;
import neurone.examples.speed.Job;
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
 * An epoch of the mnist job over 60,000 images, shuffled, and the bare steps that are in it. The
 * images are drawn; with {@code -p mnist=FOLDER} they are those of MNIST.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EpochBenchmark {

    private static final int BATCH = 64;

    @Param("")
    public String mnist;

    private Dataset images;
    private Job job;

    @Setup
    public void setUp() {
        images = Jobs.images(mnist);
        job = Jobs.named("mnist");
        job.trainer().batchSize(BATCH);
    }

    @Benchmark
    public Object fit() {
        return job.trainer().fit(images, 1);
    }

    @Benchmark
    public double steps() {
        double cost = 0;
        for (int batch = 0; batch < (images.size() + BATCH - 1) / BATCH; batch++) {
            cost = job.step();
        }
        return cost;
    }
}

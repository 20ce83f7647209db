package neurone.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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

/** How a step grows: with m, with the width of two hidden layers, with the depth at width 64. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GrowthBenchmark {

    /** Batches of 784-128-10. */
    @State(Scope.Benchmark)
    public static class BatchSize {

        @Param({"16", "64", "256", "1024", "4096"})
        public int m;

        private Job job;

        @Setup
        public void setUp() {
            job = Job.digits(m, 128);
        }
    }

    /** Two hidden layers, 64 images. */
    @State(Scope.Benchmark)
    public static class Width {

        @Param({"16", "64", "256", "1024", "2048"})
        public int units;

        private Job job;

        @Setup
        public void setUp() {
            job = Job.digits(64, units, units);
        }
    }

    /** Hidden layers of 64 units, 64 images. */
    @State(Scope.Benchmark)
    public static class Depth {

        @Param({"1", "2", "4", "8", "16", "32"})
        public int layers;

        private Job job;

        @Setup
        public void setUp() {
            int[] hidden = new int[layers];
            Arrays.fill(hidden, 64);
            job = Job.digits(64, hidden);
        }
    }

    @Benchmark
    public double m(BatchSize state) {
        return state.job.step();
    }

    @Benchmark
    public double width(Width state) {
        return state.job.step();
    }

    @Benchmark
    public double depth(Depth state) {
        return state.job.step();
    }
}

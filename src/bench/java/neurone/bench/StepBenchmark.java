package neurone.bench;

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

/** One training step of each job, on each side of the seam. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepBenchmark {

    @Param({"xor", "moons", "mnist", "wide"})
    public String job;

    private Job running;

    @Setup
    public void setUp() {
        running = Jobs.named(job);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=blas")
    public double blas() {
        return running.step();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=ejml")
    public double ejml() {
        return running.step();
    }

    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Dneurone.products=java", "--add-modules=jdk.incubator.vector"})
    public double vectors() {
        return running.step();
    }
}

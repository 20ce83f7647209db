package neurone.bench;

import java.util.concurrent.TimeUnit;
import org.ejml.dense.row.CommonOps_DDRM;
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

/** The matrix products of a step of the three jobs, alone: the floor of its time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ProductsBenchmark {

    @Param({"moons", "mnist", "wide"})
    public String job;

    private Layers layers;

    @Setup
    public void setUp() {
        layers = Layers.named(job);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=blas")
    public void blas() {
        layers.multiply();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=ejml")
    public void ejml() {
        layers.multiply();
    }

    /** What EJML takes in the way that one writes at first. */
    @Benchmark
    public void ejmlPlain() {
        for (int l = 0; l < layers.layers().size(); l++) {
            Layers.Layer layer = layers.layers().get(l);
            CommonOps_DDRM.mult(layer.W(), layer.X(), layer.Z());
            CommonOps_DDRM.multTransB(layer.dZ(), layer.X(), layer.dW());
            if (l > 0) {
                CommonOps_DDRM.multTransA(layer.W(), layer.dZ(), layer.dX());
            }
        }
    }
}

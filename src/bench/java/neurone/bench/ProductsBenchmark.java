package neurone.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import neurone.linalg.Products;
import org.ejml.data.DMatrixRMaj;
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

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    /** The matrices of one layer: W (n, k), X (k, m), dZ (n, m). */
    private record Layer(
            DMatrixRMaj W,
            DMatrixRMaj X,
            DMatrixRMaj dZ,
            DMatrixRMaj Z,
            DMatrixRMaj dW,
            DMatrixRMaj dX,
            DMatrixRMaj work) {

        static Layer of(int n, int k, int m) {
            return new Layer(
                    random(n, k),
                    random(k, m),
                    random(n, m),
                    new DMatrixRMaj(n, m),
                    new DMatrixRMaj(n, k),
                    new DMatrixRMaj(k, m),
                    new DMatrixRMaj(m, k));
        }

        private static DMatrixRMaj random(int rows, int columns) {
            DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
            Arrays.setAll(matrix.data, i -> RANDOM.nextDouble(-1, 1));
            return matrix;
        }
    }

    @Param({"moons", "mnist", "wide"})
    public String job;

    private List<Layer> layers;

    @Setup
    public void setUp() {
        layers =
                switch (job) {
                    case "moons" -> layers(400, 2, 16, 16, 1);
                    case "mnist" -> layers(64, 784, 128, 10);
                    default -> layers(256, 784, 1024, 1024, 10);
                };
    }

    private static List<Layer> layers(int m, int... sizes) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < sizes.length; l++) {
            layers.add(Layer.of(sizes[l], sizes[l - 1], m));
        }
        return layers;
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=blas")
    public void blas() {
        products();
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Dneurone.products=ejml")
    public void ejml() {
        products();
    }

    private void products() {
        for (Layer layer : layers) {
            Products.multiply(layer.W, layer.X, layer.Z);
            Products.multiplyTransB(layer.dZ, layer.X, layer.dW, layer.work);
            if (layer != layers.get(0)) {
                Products.multiplyTransA(layer.W, layer.dZ, layer.dX);
            }
        }
    }

    /** What EJML takes in the way that one writes at first. */
    @Benchmark
    public void ejmlPlain() {
        for (Layer layer : layers) {
            CommonOps_DDRM.mult(layer.W, layer.X, layer.Z);
            CommonOps_DDRM.multTransB(layer.dZ, layer.X, layer.dW);
            if (layer != layers.get(0)) {
                CommonOps_DDRM.multTransA(layer.W, layer.dZ, layer.dX);
            }
        }
    }
}

package neurone.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each activation, there and back, per number, in a program that uses them all. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ActivationBenchmark {

    private static final int ROWS = 16;
    private static final int COLUMNS = 512;

    /** The loops that any elementwise activation has, without any of its own. */
    private record Plain(Elementwise g) implements Elementwise {

        @Override
        public double value(double z) {
            return g.value(z);
        }

        @Override
        public double derivative(double z, double a) {
            return g.derivative(z, a);
        }
    }

    private static final Map<String, Supplier<Activation>> ACTIVATIONS =
            Map.ofEntries(
                    Map.entry("identity", Identity::new),
                    Map.entry("sigmoid", Sigmoid::new),
                    Map.entry("tanh", Tanh::new),
                    Map.entry("relu", ReLU::new),
                    Map.entry("leakyrelu", LeakyReLU::new),
                    Map.entry("prelu", PReLU::new),
                    Map.entry("rrelu", RReLU::new),
                    Map.entry("elu", ELU::new),
                    Map.entry("softmax", Softmax::new),
                    Map.entry("tanh-plain", () -> new Plain(new Tanh())),
                    Map.entry("relu-plain", () -> new Plain(new ReLU())),
                    Map.entry("leakyrelu-plain", () -> new Plain(new LeakyReLU())),
                    Map.entry("elu-plain", () -> new Plain(new ELU())),
                    Map.entry("sigmoid-plain", () -> new Plain(new Sigmoid())));

    @Param({
        "identity", "sigmoid", "sigmoid-plain", "tanh", "tanh-plain", "relu", "relu-plain",
        "leakyrelu", "leakyrelu-plain", "prelu", "rrelu", "elu", "elu-plain", "softmax"
    })
    public String activation;

    private final Mode mode = Mode.training(new SplittableRandom(1));
    private final DMatrixRMaj Z = new DMatrixRMaj(ROWS, COLUMNS);
    private final DMatrixRMaj A = new DMatrixRMaj(ROWS, COLUMNS);
    private final DMatrixRMaj dZ = new DMatrixRMaj(ROWS, COLUMNS);
    private Activation g;
    private Gradients gradients;

    @Setup
    public void setUp() {
        SplittableRandom random = new SplittableRandom(1);
        Arrays.setAll(Z.data, i -> random.nextGaussian());
        for (Supplier<Activation> other : ACTIVATIONS.values()) {
            warm(other.get());
        }
        g = ACTIVATIONS.get(activation).get();
        warm(g);
    }

    private void warm(Activation other) {
        g = other;
        gradients = new Gradients(g.parameters());
        for (int i = 0; i < 2000; i++) {
            forward();
            backward();
        }
    }

    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public void forward() {
        g.forward(Z, mode, A);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public void backward() {
        g.backward(Z, A, Z, dZ, gradients);
    }
}

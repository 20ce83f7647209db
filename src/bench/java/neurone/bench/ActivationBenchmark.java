package neurone.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.ELU;
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
import neurone.core.Parameter;
import neurone.examples.extending.Swish;
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

    /** So many that the processor cannot learn the signs of all their numbers. */
    private static final int BATCHES = 16;

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    private record Batch(DMatrixRMaj Z, DMatrixRMaj A) {

        static Batch random() {
            DMatrixRMaj Z = new DMatrixRMaj(ROWS, COLUMNS);
            Arrays.setAll(Z.data, i -> RANDOM.nextGaussian());
            return new Batch(Z, new DMatrixRMaj(ROWS, COLUMNS));
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
                    Map.entry("swish", Swish::new));

    @Param({
        "identity",
        "sigmoid",
        "tanh",
        "relu",
        "leakyrelu",
        "prelu",
        "rrelu",
        "elu",
        "softmax",
        "swish"
    })
    public String activation;

    private final Mode mode = Mode.training(new SplittableRandom(1));
    private final List<Batch> batches = Stream.generate(Batch::random).limit(BATCHES).toList();
    private final DMatrixRMaj dZ = new DMatrixRMaj(ROWS, COLUMNS);
    private int turn;
    private Activation g;
    private List<Parameter> learned;
    private Gradients gradients;

    @Setup
    public void setUp() {
        for (Supplier<Activation> other : ACTIVATIONS.values()) {
            warm(other.get());
        }
        g = ACTIVATIONS.get(activation).get();
        warm(g);
    }

    private void warm(Activation other) {
        g = other;
        learned = g.newParameters(ROWS);
        gradients = new Gradients(learned);
        for (int i = 0; i < 125 * BATCHES; i++) {
            forward();
            backward();
        }
    }

    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public void forward() {
        Batch batch = next();
        g.forward(batch.Z, learned, mode, batch.A);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public void backward() {
        Batch batch = next();
        g.backward(batch.Z, batch.A, batch.Z, learned, dZ, gradients);
    }

    private Batch next() {
        turn = (turn + 1) % BATCHES;
        return batches.get(turn);
    }
}

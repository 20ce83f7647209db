package onnx;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.NetworkBuilder;
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
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.onnx.OnnxFile;
import neurone.onnx.Precision;
import org.ejml.data.DMatrixRMaj;

/**
 * How far ONNX Runtime's predictions are from Neurone's: for each hidden activation the largest
 * difference over all outputs, depths 1 to 6, and m = 1 and 1,000.
 */
public final class Differences {

    static final List<Activation> HIDDEN =
            List.of(
                    new Identity(),
                    new Sigmoid(),
                    new Tanh(),
                    new ReLU(),
                    new LeakyReLU(0.01),
                    new PReLU(),
                    PReLU.perUnit(7),
                    new RReLU(),
                    new ELU(0.7),
                    new Softmax());

    private static final int DEPTHS = 6;

    private Differences() {}

    public static void main(String[] args) throws OrtException, IOException {
        System.out.printf("%-18s %10s %10s%n", "activation", "double", "float");
        for (Activation g : HIDDEN) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %10.1e %10.1e%n",
                    g.toString().replaceAll("\\[.*=.*]|\\[]", ""),
                    largest(g, Precision.DOUBLE),
                    largest(g, Precision.FLOAT));
        }
    }

    /** The largest difference of networks with that hidden activation. */
    static double largest(Activation g, Precision precision) throws OrtException, IOException {
        double largest = 0;
        for (Activation output : HIDDEN) {
            for (int depth = 1; depth <= DEPTHS; depth++) {
                Network network = network(g, output, depth);
                for (int m : new int[] {1, 1000}) {
                    largest = Math.max(largest, difference(network, precision, m));
                }
            }
        }
        return largest;
    }

    /** A network of that many layers, with biases and learned slopes that differ. */
    static Network network(Activation g, Activation output, int depth) {
        NetworkBuilder builder = Network.inputs(5);
        for (int l = 1; l < depth; l++) {
            builder.dense(7, g);
        }
        Network network = builder.dense(7, output).build(depth);
        SplittableRandom random = new SplittableRandom(depth);
        for (Dense layer : network.layers()) {
            for (Parameter parameter : layer.parameters()) {
                if (parameter != layer.weights()) {
                    move(parameter.value(), random);
                }
            }
        }
        return network;
    }

    private static void move(DMatrixRMaj M, SplittableRandom random) {
        for (int i = 0; i < M.getNumElements(); i++) {
            M.data[i] += random.nextDouble(-0.2, 0.2);
        }
    }

    /** The largest difference, relative to the largest prediction, or to 1 if that is larger. */
    private static double difference(Network network, Precision precision, int m)
            throws OrtException, IOException {
        DMatrixRMaj X = examples(network.inputs(), m);
        DMatrixRMaj Yhat = network.predict(X);
        Path file = Files.createTempFile("differences", ".onnx");
        try {
            OnnxFile.save(network, file, precision);
            try (Runtime runtime = new Runtime(file)) {
                return difference(Yhat, runtime.predict(X));
            }
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Numbers from -1 to 1 that a float holds exactly, so that both programs start from the same.
     */
    static DMatrixRMaj examples(int n, int m) {
        DMatrixRMaj X = new DMatrixRMaj(n, m);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = random.nextInt(-32, 33) / 32.0;
        }
        return X;
    }

    static double difference(DMatrixRMaj expected, DMatrixRMaj actual) {
        double largest = 0;
        double size = 1;
        for (int i = 0; i < expected.getNumElements(); i++) {
            largest = Math.max(largest, Math.abs(expected.data[i] - actual.data[i]));
            size = Math.max(size, Math.abs(expected.data[i]));
        }
        return largest / size;
    }
}

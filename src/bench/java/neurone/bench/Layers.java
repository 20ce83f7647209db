package neurone.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import neurone.linalg.Products;
import org.ejml.data.DMatrixRMaj;

/** The matrices of a network and its batch, of random numbers, for the products alone. */
record Layers(List<Layer> layers) {

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    /** The matrices of one layer: W (n, k), X (k, m), dZ (n, m). */
    record Layer(
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

    /** Those of {@link Jobs#named}. */
    static Layers named(String job) {
        return switch (job) {
            case "moons" -> of(400, 2, 16, 16, 1);
            case "mnist" -> of(64, 784, 128, 10);
            case "wide" -> of(256, 784, 1024, 1024, 10);
            default -> throw new IllegalArgumentException("no such job: " + job);
        };
    }

    private static Layers of(int m, int... sizes) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < sizes.length; l++) {
            layers.add(Layer.of(sizes[l], sizes[l - 1], m));
        }
        return new Layers(layers);
    }

    /** The products of a step. */
    void multiply() {
        for (int l = 0; l < layers.size(); l++) {
            Layer layer = layers.get(l);
            Products.multiply(layer.W, layer.X, layer.Z);
            Products.multiplyTransB(layer.dZ, layer.X, layer.dW, layer.work);
            if (l > 0) {
                Products.multiplyTransA(layer.W, layer.dZ, layer.dX);
            }
        }
    }
}

package neurone.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.Zeros;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One layer, computed with a pencil: 2 -> 2, two examples, a slope of 1/2. */
class DenseTest {

    private final Dense layer = layer(2, 2);
    private final Gradients gradients = new Gradients(layer.parameters());
    private final Cache cache = new Cache(layer, gradients);

    private static Dense layer(int inputs, int units) {
        return new Dense(inputs, units, new LeakyReLU(0.5), new Zeros(), new SplittableRandom(1));
    }

    private static DMatrixRMaj matrix(double[]... rows) {
        return new DMatrixRMaj(rows);
    }

    private static double[] row(double... numbers) {
        return numbers;
    }

    private static void assertIs(DMatrixRMaj actual, double[]... rows) {
        DMatrixRMaj expected = matrix(rows);
        assertThat(actual.numRows).isEqualTo(expected.numRows);
        assertThat(actual.numCols).isEqualTo(expected.numCols);
        assertThat(actual.data).containsExactly(expected.data);
    }

    @BeforeEach
    void forward() {
        layer.weights().value().setTo(matrix(row(1, -2), row(3, 0.5)));
        layer.biases().value().setTo(matrix(row(1), row(-1)));
        layer.forward(matrix(row(1, 2), row(3, -4)), Mode.inference(), cache);
    }

    @Test
    void goesForward() {
        assertIs(cache.X(), row(1, 2), row(3, -4));
        assertIs(cache.Z(), row(-4, 11), row(3.5, 3));
        assertIs(cache.A(), row(-2, 11), row(3.5, 3));
    }

    @Test
    void goesBackward() {
        Cache previous = new Cache();
        cache.dA().setTo(matrix(row(1, 2), row(3, 4)));
        layer.backwardActivation(cache);
        layer.backward(cache);
        layer.backwardInput(cache, previous);
        assertIs(cache.dZ(), row(0.5, 2), row(3, 4));
        assertIs(cache.dW(), row(4.5, -6.5), row(11, -7));
        assertIs(cache.db(), row(2.5), row(7));
        assertIs(previous.dA(), row(9.5, 14), row(0.5, -2));
        assertThat(gradients.of(layer.weights())).isSameAs(cache.dW());
        assertThat(gradients.of(layer.biases())).isSameAs(cache.db());
    }

    @Test
    void startsFromDZWhereTheLossGaveIt() {
        cache.dZ().setTo(matrix(row(1, 0), row(0, 1)));
        layer.backward(cache);
        assertIs(cache.dW(), row(1, 3), row(2, -4));
        assertIs(cache.db(), row(1), row(1));
    }

    @Test
    void countsWhatItLearns() {
        Dense wide = layer(5, 3);
        assertThat(wide.inputs()).isEqualTo(5);
        assertThat(wide.units()).isEqualTo(3);
        assertThat(wide.parameters()).extracting(Parameter::name).containsExactly("W", "b");
        assertThat(wide.parameterCount()).isEqualTo(3 * 5 + 3);
    }

    @Test
    void refusesALayerOfNothing() {
        assertThatThrownBy(() -> layer(0, 1)).hasMessage("a layer needs at least 1 input, got 0");
        assertThatThrownBy(() -> layer(1, 0)).hasMessage("a layer needs at least 1 unit, got 0");
    }

    @Test
    void refusesSlopesForAnotherNumberOfUnits() {
        PReLU four = PReLU.perUnit(4);
        assertThatThrownBy(() -> new Dense(2, 3, four, new Zeros(), new SplittableRandom(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        four
                                + " learns its alpha for 4 units, but its layer has 3: make the two"
                                + " equal");
    }
}

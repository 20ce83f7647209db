package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {

    private static final Path TORCH = Path.of("examples", "python", "flowers.safetensors");
    private static final Path DTYPES =
            Path.of("src", "test", "resources", "neurone", "file", "dtypes.safetensors");
    private static final Path TRANSPOSED =
            Path.of("src", "test", "resources", "neurone", "file", "transposed.safetensors");
    private static final Activation NONE = new Identity();

    @TempDir private Path folder;

    private Weights read(String header, double... numbers) throws IOException {
        Path path = folder.resolve("file");
        Files.write(path, HandMade.bytes(header, numbers));
        return Weights.read(path);
    }

    private static String entry(String name, String shape, int begin, int end) {
        return "\"%s\":{\"dtype\":\"F64\",\"shape\":[%s],\"data_offsets\":[%d,%d]}"
                .formatted(name, shape, begin, end);
    }

    @Test
    void makesANetworkOfAStateDictOfPyTorch() {
        Weights weights = Weights.read(TORCH);
        Network network = weights.network(new ReLU(), new Softmax());
        // what PyTorch printed
        assertThat(network.predict(Dataset.column(5.9, 3.0, 5.1, 1.8)).data)
                .containsExactly(new double[] {0.1671, 0.6366, 0.1963}, within(5e-5));
        assertThat(weights.names()).containsExactly("0.weight", "0.bias", "2.weight", "2.bias");
        assertThat(weights)
                .hasToString(
                        """
                        0.weight  F32   (8, 4)
                        0.bias    F32   (8)           as a column
                        2.weight  F32   (3, 8)
                        2.bias    F32   (3)           as a column""");
    }

    /** Saved by PyTorch: hidden.weight.T, and out.bias.reshape(3, 1). */
    @Test
    void recognizesTransposedWeightsAndBiasesOfOneDimension() {
        Weights weights = Weights.read(TRANSPOSED);
        assertThat(weights)
                .hasToString(
                        """
                        hidden.weight  F32   (4, 8)        transposed
                        hidden.bias    F32   (8)           as a column
                        out.weight     F32   (3, 8)
                        out.bias       F32   (3, 1)""");
        // what PyTorch printed
        assertThat(
                        weights.network(new ReLU(), new Identity())
                                .predict(Dataset.column(5.9, 3.0, 5.1, 1.8))
                                .data)
                .containsExactly(new double[] {0.04523033, 0.3910891, 0.60522467}, within(1e-6));
    }

    @Test
    void readsNumbersOfEachKind() {
        Weights weights = Weights.read(DTYPES);
        assertThat(weights.get("half").data)
                .containsExactly(
                        1.5, -2.25, 2.9802322387695312e-06, 65504.0, 0.0999755859375, -0.0);
        assertThat(weights.get("brain").data)
                .containsExactly(1.5, -2.25, 2.995133399963379e-06, 65536, 0.10009765625, -0.0);
        assertThat(weights.get("one").numRows).isEqualTo(3);
        assertThat(weights.get("count").data).containsExactly(7);
        assertThat(weights.get("cube").numCols).isEqualTo(12);
        assertThat(weights.get("cube").get(1, 0)).isEqualTo(12);
    }

    @Test
    void readsEachPatternOf16Bits() {
        ByteBuffer bytes = ByteBuffer.allocate(2);
        double before = -1;
        for (int bits = 0; bits < 0x7c00; bits++) {
            double half = Dtype.F16.next(bytes.clear().putShort((short) bits).flip());
            assertThat(half).isGreaterThan(before);
            assertThat(Dtype.F16.next(bytes.clear().putShort((short) (bits | 0x8000)).flip()))
                    .isEqualTo(-half);
            before = half;
        }
        assertThat(before).isEqualTo(65504);
        assertThat(Dtype.F16.next(bytes.clear().putShort((short) 0x7c00).flip()))
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Dtype.F16.next(bytes.clear().putShort((short) 0x7c01).flip())).isNaN();
    }

    @Test
    void transposesAKernelAndSaysSo() throws IOException {
        Weights weights =
                read(
                        "{"
                                + entry("out.kernel", "2,3", 0, 48)
                                + ","
                                + entry("out.bias", "1,3", 48, 72)
                                + "}",
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9);
        DMatrixRMaj Yhat = weights.dense("out", NONE).weights().value();
        assertThat(Yhat.data).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(weights.network(NONE).predict(Dataset.column(1, 0)).data)
                .containsExactly(8, 10, 12);
        assertThat(weights)
                .hasToString(
                        """
                        out.kernel  F64   (2, 3)        transposed
                        out.bias    F64   (1, 3)        as a column""");
    }

    @Test
    void takesASquareAsItsNameTells() throws IOException {
        String weight = "{" + entry("a.weight", "2,2", 0, 32) + "}";
        assertThat(read(weight, 1, 2, 3, 4).dense("a", NONE).weights().value().data)
                .containsExactly(1, 2, 3, 4);
        String kernel = weight.replace("a.weight", "a.kernel");
        assertThat(read(kernel, 1, 2, 3, 4).dense("a", NONE).weights().value().data)
                .containsExactly(1, 3, 2, 4);
    }

    @Test
    void ordersLayersByTheirNumbers() throws IOException {
        Weights weights =
                read(
                        "{"
                                + entry("f.10.weight", "1,2", 0, 16)
                                + ","
                                + entry("f.2.weight", "2,1", 16, 32)
                                + "}",
                        1,
                        2,
                        3,
                        4);
        assertThat(weights.network(NONE, NONE).predict(Dataset.column(1)).data).containsExactly(11);
    }

    @Test
    void readsAModelOfNeurone() {
        Network network = Networks.withEveryActivation();
        Path path = folder.resolve("model");
        ModelFile.save(network, path);
        assertThat(Weights.read(path).dense("layer2", NONE).biases().value().data)
                .containsExactly(network.layer(2).biases().value().data);
    }

    @Test
    void saysWhatIsMissingOrDoesNotFit() throws IOException {
        Weights torch = Weights.read(TORCH);
        assertThatThrownBy(() -> torch.get("fc"))
                .hasMessage(TORCH + " has no \"fc\"; it has [0.weight, 0.bias, 2.weight, 2.bias]");
        assertThatThrownBy(() -> torch.dense("fc", NONE))
                .hasMessage(TORCH + " has no layer \"fc\"; it has [0, 2]");
        assertThatThrownBy(() -> torch.network(NONE))
                .hasMessage(
                        TORCH
                                + " has 2 layers, [0, 2], but there is 1 activation: give one for"
                                + " each");
        Weights odd =
                read(
                        "{"
                                + entry("a.weight", "2,2", 0, 32)
                                + ","
                                + entry("a.bias", "3", 32, 56)
                                + "}",
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7);
        assertThatThrownBy(() -> odd.dense("a", NONE))
                .hasMessageEndingWith(
                        "layer \"a\" has weights (2, 2) and 3 biases: there must be one for each row"
                                + " or column of the weights");
        Weights bad = read("{" + entry("a.weight", "1", 0, 8) + "}", Double.NaN);
        assertThat(bad.get("a.weight").data).containsExactly(Double.NaN);
        assertThatThrownBy(() -> bad.dense("a", NONE))
                .hasMessageEndingWith(
                        "tensor \"a.weight\" has NaN in row 0, column 0 (counted from 0): every"
                                + " number must be finite");
    }

    /** PyTorch writes a buffer of no example so, and puts it where the next tensor begins. */
    @Test
    void readsAnEmptyTensorBesideOthers() throws IOException {
        Weights weights =
                read(
                        "{"
                                + entry("a.weight", "1,2", 0, 16)
                                + ","
                                + entry("a.bias", "1", 16, 24)
                                + ","
                                + entry("empty", "0,2147483639", 16, 16)
                                + "}",
                        1,
                        2,
                        3);
        assertThat(weights.get("empty").getNumElements()).isZero();
        assertThat(weights.network(NONE).predict(Dataset.column(1, 1)).data).containsExactly(6);
        assertThat(weights)
                .hasToString(
                        """
                        a.weight  F64   (1, 2)
                        empty     F64   (0, 2147483639)
                        a.bias    F64   (1)           as a column""");
        Weights none = read("{" + entry("a.weight", "0,2", 0, 0) + "}");
        assertThatThrownBy(() -> none.dense("a", NONE))
                .hasMessage("a layer needs at least 1 unit, got 0");
        for (String tooMany : new String[] {"0,2147483640", "0,65536,65536", "-1,0"}) {
            assertThatThrownBy(() -> read("{" + entry("a", tooMany, 0, 0) + "}"))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageEndingWith(
                            "): each must be at least 0, and their product the size of an array");
        }
    }

    @Test
    void readsWholeNumbersWithoutASign() {
        ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(Dtype.U16.next(bytes.clear().putShort((short) -1).flip())).isEqualTo(65_535);
        assertThat(Dtype.U32.next(bytes.clear().putInt(-1).flip())).isEqualTo(4_294_967_295.0);
        assertThat(Dtype.U64.next(bytes.clear().putLong(7).flip())).isEqualTo(7);
        for (long bits : new long[] {-1, Long.MIN_VALUE, Long.MIN_VALUE + 1025, -1025}) {
            assertThat(Dtype.U64.next(bytes.clear().putLong(bits).flip()))
                    .isEqualTo(new BigInteger(Long.toUnsignedString(bits)).doubleValue());
        }
    }

    @Test
    void makesALayerOfMatricesOfAnyName() throws IOException {
        Weights weights =
                read(
                        "{"
                                + entry("enc.w", "2,1", 0, 16)
                                + ","
                                + entry("enc.beta", "1", 16, 24)
                                + "}",
                        1,
                        2,
                        3);
        assertThatThrownBy(() -> weights.network(NONE))
                .hasMessageEndingWith(
                        " has no layer that is named as 1.weight and 1.bias; it has [enc.w,"
                                + " enc.beta]: name the matrices,"
                                + " Network.of(weights.dense(nameOfW, nameOfB, g), ...)");
        Network network = Network.of(weights.dense("enc.w", "enc.beta", NONE));
        assertThat(network.predict(Dataset.column(1, 1)).data).containsExactly(6);
        assertThatThrownBy(() -> weights.dense("enc.w", "enc.b", NONE))
                .hasMessageEndingWith(" has no \"enc.b\"; it has [enc.w, enc.beta]");
    }

    @Test
    void refusesKindsOfNumbersThatItDoesNotKnow() {
        assertThatThrownBy(
                        () -> read("{" + entry("a", "1", 0, 8).replace("F64", "F8_E4M3") + "}", 1))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageEndingWith(
                        "tensor \"a\" is of \"F8_E4M3\": save it as F64, F32, F16 or BF16");
    }
}

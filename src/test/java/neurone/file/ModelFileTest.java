package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir private Path folder;

    private Path path() {
        return folder.resolve("model.safetensors");
    }

    private Network loaded(Network network, Activations activations) {
        ModelFile.save(network, path());
        return ModelFile.load(path(), activations);
    }

    @Test
    void givesANetworkBackBitForBit() {
        Network network = Networks.withEveryActivation();
        Networks.assertSame(loaded(network, Activations.standard()), network);
    }

    @Test
    void namesEachActivationOfTheLibrary() {
        assertThat(Activations.standard())
                .hasToString(
                        "[ELU, Identity, LeakyReLU, PReLU, RReLU, ReLU, Sigmoid, Softmax, Tanh]");
    }

    @Test
    void keepsEachBitOfASetting() {
        double slope = Math.nextUp(0.1);
        Network network = Network.inputs(1).dense(1, new LeakyReLU(slope)).build(1);
        assertThat(loaded(network, Activations.standard()).layer(1).activation())
                .isEqualTo(new LeakyReLU(slope));
    }

    @Test
    void givesPReLUBackAsItWas() {
        Network network =
                Network.inputs(2).dense(3, new PReLU(0.5)).dense(2, PReLU.perUnit(2)).build(1);
        Network again = loaded(network, Activations.standard());
        Networks.assertSame(again, network);
        assertThat(again.layer(1).parameters().get(2)).hasToString("alpha (1, 1)");
        assertThat(again.layer(2).parameters().get(2)).hasToString("alpha (2, 1)");
    }

    /** What other readers of the format rely on. */
    @Test
    void writesTheHeaderAsSafetensorsAsksFor() throws IOException {
        ModelFile.save(Network.inputs(2).dense(1, new LeakyReLU(0.5)).build(1), path());
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(path()));
        int length = (int) file.order(ByteOrder.LITTLE_ENDIAN).getLong();
        assertThat(length % 8).isZero();
        byte[] header = new byte[length];
        file.get(header);
        assertThat(new String(header, StandardCharsets.UTF_8))
                .isEqualToIgnoringWhitespace(
                        """
                        {"__metadata__":{"format":"neurone","version":"2",
                        "library":"%s","layers":"1",
                        "layer1.activation":"LeakyReLU","layer1.activation.slope":"0.5"},
                        "layer1.W":{"dtype":"F64","shape":[1,2],"data_offsets":[0,16]},
                        "layer1.b":{"dtype":"F64","shape":[1,1],"data_offsets":[16,24]}}
                        """
                                .formatted(Model.LIBRARY_VERSION))
                .startsWith("{");
        assertThat(file.remaining()).isEqualTo(24);
    }

    @Test
    void namesTheVersionOfThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + Model.LIBRARY_VERSION + "</version>");
    }

    record Swish(double beta) implements Elementwise {
        @Override
        public double value(double z) {
            return z / (1 + Math.exp(-beta * z));
        }

        @Override
        public double derivative(double z, double a) {
            double s = 1 / (1 + Math.exp(-beta * z));
            return s + beta * a * (1 - s);
        }
    }

    /** Learns what it multiplies with, one number for each unit. */
    record Scale(double start) implements Activation {

        @Override
        public List<Parameter> newParameters(int units) {
            DMatrixRMaj factors = new DMatrixRMaj(units, 1);
            factors.fill(start);
            return List.of(new Parameter("factors", factors));
        }

        @Override
        public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
            A.setTo(Z);
            CommonOps_DDRM.multRows(learned.get(0).value().data, A);
        }

        @Override
        public void backward(
                DMatrixRMaj Z,
                DMatrixRMaj A,
                DMatrixRMaj dA,
                List<Parameter> learned,
                DMatrixRMaj dZ,
                Gradients gradients) {
            dZ.setTo(dA);
            CommonOps_DDRM.multRows(learned.get(0).value().data, dZ);
            DMatrixRMaj products = new DMatrixRMaj(0, 0);
            CommonOps_DDRM.elementMult(dA, Z, products);
            CommonOps_DDRM.sumRows(products, gradients.of(learned.get(0)));
        }
    }

    @Test
    void knowsAnActivationOfOnesOwnByItsName() {
        Network network =
                Network.inputs(2).dense(2, new Swish(1.5)).dense(2, new Scale(0.5)).build(1);
        network.layer(2).learned().get(0).value().set(1, 0, 7);
        Activations mine = Activations.standard().with(Swish.class).with(Scale.class);
        Network again = loaded(network, mine);
        Networks.assertSame(again, network);
        assertThat(again.layer(1).activation()).isEqualTo(new Swish(1.5));
        assertThatThrownBy(() -> ModelFile.load(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        path()
                                + ": layer 1 has the activation \"Swish\", which is none of"
                                + " [ELU, Identity, LeakyReLU, PReLU, RReLU, ReLU, Sigmoid,"
                                + " Softmax, Tanh]: if it is yours, load with"
                                + " Activations.standard().with(its class)");
    }

    record Steps(String words) implements Elementwise {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }
    }

    private void assertCannotSave(Network network, String problem) {
        assertThatThrownBy(() -> ModelFile.save(network, path()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
        assertThat(path()).doesNotExist();
    }

    @Test
    void doesNotSaveWhatItCouldNotLoad() {
        assertCannotSave(
                Network.inputs(1).dense(1, new Steps("three")).build(1),
                "Steps cannot be kept in a file: its setting \"words\" has type String: make it a"
                        + " double, int, long or boolean");
        Tanh plain = new Tanh();
        Elementwise unnamed =
                new Elementwise() {
                    @Override
                    public double value(double z) {
                        return plain.value(z);
                    }

                    @Override
                    public double derivative(double z, double a) {
                        return plain.derivative(z, a);
                    }
                };
        assertCannotSave(
                Network.inputs(1).dense(1, unnamed).build(1),
                unnamed.getClass().getName()
                        + " cannot be kept in a file: make it a record whose components are its"
                        + " settings");
    }

    record Typed(double a, int b, long c, boolean d) implements Elementwise {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }
    }

    @Test
    void keepsSettingsOfEachType() {
        Typed typed = new Typed(Math.nextUp(0.1), -3, Long.MAX_VALUE, true);
        Network network = Network.inputs(1).dense(1, typed).build(1);
        Activations mine = Activations.standard().with(Typed.class);
        assertThat(loaded(network, mine).layer(1).activation()).isEqualTo(typed);
    }

    static final class Own {
        record Tanh() implements Elementwise {
            @Override
            public double value(double z) {
                return z;
            }

            @Override
            public double derivative(double z, double a) {
                return 1;
            }
        }
    }

    @Test
    void refusesAClassThatAFileCouldNotTellFromAnother() {
        String problem =
                Own.Tanh.class.getName()
                        + " and neurone.activation.Tanh would have one name in a file: rename"
                        + " yours";
        assertCannotSave(Network.inputs(1).dense(1, new Own.Tanh()).build(1), problem);
        assertThatThrownBy(() -> Activations.standard().with(Own.Tanh.class)).hasMessage(problem);
    }

    @Test
    void doesNotSaveNumbersThatAreNotFinite() {
        Network network = Network.inputs(2).dense(3, new Tanh()).build(1);
        network.layer(1).weights().value().set(2, 1, Double.NaN);
        assertCannotSave(
                network,
                "layer1.W has NaN in row 2, column 1 (counted from 0) and cannot be saved: every"
                        + " number must be finite; did training diverge?");
    }

    @Test
    void refusesAFileThatIsNotThereAndAFolder() {
        assertThatThrownBy(() -> ModelFile.load(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(path() + ": there is no such file");
        assertThatThrownBy(() -> ModelFile.load(folder))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith(folder + ": cannot be read: ");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        ModelFile.save(Network.inputs(1).dense(1, new Tanh()).build(1), path());
        assertCannotRead(
                new AccessDeniedException(path().toString()),
                "the system denies access: look at the permissions of the file and its folder, and"
                        + " whether another program has it open");
        assertCannotRead(
                new FileSystemException(path().toString(), null, "Too many levels of links"),
                "Too many levels of links");
        assertCannotRead(new IOException("the disk was taken out"), "the disk was taken out");
    }

    private void assertCannotRead(IOException exception, String reason) {
        assertThatThrownBy(
                        () ->
                                ModelFile.read(
                                        path(),
                                        file -> {
                                            throw exception;
                                        }))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(path() + ": cannot be read: " + reason);
    }
}

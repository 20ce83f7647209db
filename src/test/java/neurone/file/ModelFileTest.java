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
                        {"__metadata__":{"format":"neurone","version":"1",
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
    static final class Scale implements Activation {
        private final Parameter factors = new Parameter("factors", new DMatrixRMaj(2, 1));

        @Override
        public List<Parameter> parameters() {
            return List.of(factors);
        }

        @Override
        public void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
            A.setTo(Z);
        }

        @Override
        public void backward(
                DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients d) {
            dZ.setTo(dA);
        }

        @Override
        public String toString() {
            return "Scale";
        }
    }

    @Test
    void knowsAnActivationOfOnesOwnByItsName() {
        Network network = Network.inputs(2).dense(2, new Swish(1.5)).dense(2, new Scale()).build(1);
        network.layer(2).activation().parameters().get(0).value().set(1, 0, 7);
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

    record Steps(int count) implements Elementwise {
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
                Network.inputs(1).dense(1, new Steps(3)).build(1),
                "Steps cannot be kept in a file: its setting count is a int: make it a double");
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
                        + " settings, or a class with a name and a constructor without arguments");
    }

    static final class Settable implements Elementwise {
        private static final double LIMIT = 20;
        private final double beta;

        Settable() {
            this(1);
        }

        Settable(double beta) {
            this.beta = beta;
        }

        @Override
        public double value(double z) {
            return Math.min(beta * z, LIMIT);
        }

        @Override
        public double derivative(double z, double a) {
            return a < LIMIT ? beta : 0;
        }
    }

    private static class Base {
        int size = 3;
    }

    static final class Derived extends Base implements Elementwise {
        @Override
        public double value(double z) {
            return z * size;
        }

        @Override
        public double derivative(double z, double a) {
            return size;
        }
    }

    @Test
    void doesNotLoseTheFieldsOfAClass() {
        String problem =
                " is no Parameter and would be lost: make it a record whose components are its"
                        + " settings, or the field static";
        String settable = Settable.class.getName() + " cannot be kept in a file: its field beta";
        assertCannotSave(Network.inputs(1).dense(1, new Settable(2)).build(1), settable + problem);
        assertThatThrownBy(() -> Activations.standard().with(Settable.class))
                .hasMessage(settable + problem);
        assertCannotSave(
                Network.inputs(1).dense(1, new Derived()).build(1),
                Derived.class.getName() + " cannot be kept in a file: its field size" + problem);
    }

    /** Learns several things. */
    static final class Many implements Activation {
        private static final DMatrixRMaj ONE = DMatrixRMaj.wrap(1, 1, new double[] {1});

        private final List<Parameter> list = List.of(new Parameter("p", ONE.copy()));
        private final Parameter[] array = {new Parameter("q", ONE.copy())};

        @Override
        public List<Parameter> parameters() {
            return List.of(list.get(0), array[0]);
        }

        @Override
        public void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
            A.setTo(Z);
        }

        @Override
        public void backward(
                DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients d) {
            dZ.setTo(dA);
        }
    }

    @Test
    void keepsParametersInAListOrAnArray() {
        Network network = Network.inputs(1).dense(1, new Many()).build(1);
        network.layer(1).parameters().forEach(parameter -> parameter.value().fill(7));
        Network again = loaded(network, Activations.standard().with(Many.class));
        assertThat(again.layer(1).parameters())
                .hasSize(4)
                .allMatch(parameter -> parameter.value().get(0) == 7);
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
                        + " number must be finite; did the training diverge?");
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

package neurone.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.Network;
import neurone.Predictor;
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
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.examples.extending.LearnedSwish;
import neurone.examples.extending.Swish;
import neurone.file.ModelFormatException;
import neurone.formula.ActivationLaw;
import neurone.formula.Formula;
import neurone.parts.Parts;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is saved comes back. That other programs read it is shown in examples/onnx. */
class OnnxFileTest {

    private Path path;

    @BeforeEach
    void setPath(@TempDir Path folder) {
        path = folder.resolve("some.onnx");
    }

    static Stream<Activation> activations() {
        return Stream.of(
                new Identity(),
                new Sigmoid(),
                new Tanh(),
                new ReLU(),
                new LeakyReLU(0.2),
                new PReLU(0.1),
                PReLU.perUnit(3),
                new ELU(0.7),
                new RReLU(0.1, 0.3),
                new Softmax());
    }

    private static Network network(Activation g) {
        Network network = Network.inputs(2).dense(3, g).dense(3, g).build(4);
        SplittableRandom random = new SplittableRandom(5);
        for (Parameter parameter : network.parameters()) {
            for (int i = 0; i < parameter.value().getNumElements(); i++) {
                parameter.value().data[i] += random.nextDouble(-1, 1);
            }
        }
        return network;
    }

    private static final DMatrixRMaj X =
            new DMatrixRMaj(new double[][] {{0, 1, -2, 3, -0.1}, {0, -1, 0.5, 2, -7}});

    @Test
    void triesEachActivation() {
        assertThat(activations().map(Activation::getClass)).containsAll(Parts.ACTIVATIONS);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void comesBackWithTheSameBits(Activation g) {
        Network network = network(g);
        OnnxFile.save(network, path);
        Network again = OnnxFile.load(path);
        assertThat(again.predict(X).data).isEqualTo(network.predict(X).data);
        Activation expected = g instanceof RReLU ? new LeakyReLU(0.2) : g;
        assertThat(again.layer(1).activation().getClass()).isEqualTo(expected.getClass());
        assertThat(again.parameterCount()).isEqualTo(network.parameterCount());
    }

    @ParameterizedTest
    @MethodSource("activations")
    void comesBackInFloat(Activation g) throws IOException {
        Network network = network(g);
        OnnxFile.save(network, path);
        long size = Files.size(path);
        OnnxFile.save(network, path, Precision.FLOAT);
        assertThat(Files.size(path)).isLessThan(size);
        DMatrixRMaj Yhat = network.predict(X);
        DMatrixRMaj again = OnnxFile.load(path).predict(X);
        for (int i = 0; i < Yhat.getNumElements(); i++) {
            assertThat(again.data[i])
                    .isCloseTo(Yhat.data[i], within(1e-5 * (1 + Math.abs(Yhat.data[i]))));
        }
    }

    @Test
    void keepsTheSettingsOfAnActivation() {
        OnnxFile.save(
                Network.inputs(2).dense(2, new LeakyReLU(0.2)).dense(2, new ELU(0.7)).build(1),
                path,
                Precision.FLOAT);
        Network again = OnnxFile.load(path);
        assertThat(again.layer(1).activation()).isEqualTo(new LeakyReLU(0.2));
        assertThat(again.layer(2).activation()).isEqualTo(new ELU(0.7));
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void bringsAPredictorBack(Task task) {
        boolean two = task == Task.BINARY || task == Task.SIGNS;
        Activation output =
                switch (task) {
                    case NUMBERS -> new Identity();
                    case SIGNS -> new Tanh();
                    case CLASSES -> new Softmax();
                    default -> new Sigmoid();
                };
        Network network = Network.inputs(2).dense(3, new ELU()).dense(two ? 1 : 2, output).build(6);
        Standardizer scaled =
                new Standardizer(
                        List.of("length", "la\nrgeur"),
                        new DMatrixRMaj(new double[] {3, 0.1}),
                        new DMatrixRMaj(new double[] {7, 0.3}));
        Predictor predictor =
                new Predictor(
                        network,
                        task == Task.NUMBERS ? scaled.withTargets(scaled) : scaled,
                        task,
                        scaled.names(),
                        task == Task.NUMBERS ? List.of() : List.of("no", "yes"));
        OnnxFile.save(predictor, path);
        Predictor again = OnnxFile.loadPredictor(path);
        assertThat(again.predict(X)).isEqualTo(predictor.predict(X));
        assertThat(again.task()).isEqualTo(task);
        assertThat(again.inputNames()).isEqualTo(predictor.inputNames());
        assertThat(again.classNames()).isEqualTo(predictor.classNames());
        assertThat(again.standardizer().means().data).isEqualTo(scaled.means().data);
        assertThatThrownBy(() -> OnnxFile.load(path))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        path
                                + ": scales its inputs or its targets: load it with"
                                + " OnnxFile.loadPredictor; the network is its network()");
    }

    private static Predictor withScaledTargets(Activation output) {
        Standardizer inputs = new Standardizer(Dataset.column(3, 0.1), Dataset.column(7, 0.3));
        Standardizer targets =
                new Standardizer(Dataset.column(-40, 900, 0), Dataset.column(12, 0.5, 0));
        return new Predictor(
                network(output), inputs.withTargets(targets), Task.NUMBERS, List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("activations")
    void bringsScaledTargetsBackAfterAnyActivation(Activation output) {
        Predictor predictor = withScaledTargets(output);
        DMatrixRMaj Yhat = predictor.Yhat(X);
        OnnxFile.save(predictor, path);
        Predictor again = OnnxFile.loadPredictor(path);
        assertThat(again.Yhat(X).data).isEqualTo(Yhat.data);
        assertThat(again.predict(X)).isEqualTo(predictor.predict(X));
        assertThat(again.standardizer()).isEqualTo(predictor.standardizer());
        OnnxFile.save(predictor, path, Precision.FLOAT);
        double[] inFloat = OnnxFile.loadPredictor(path).Yhat(X).data;
        for (int i = 0; i < inFloat.length; i++) {
            assertThat(inFloat[i]).isCloseTo(Yhat.data[i], within(1e-4));
        }
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        OnnxFile.save(network(new ELU()), path);
        byte[] bytes = Files.readAllBytes(path);
        OnnxFile.save(network(new ELU()), path);
        assertThat(path).hasBinaryContent(bytes);
    }

    @Test
    void writesOutTheLawOfAnActivationOfOnesOwn() {
        OnnxFile.save(Network.inputs(2).dense(3, new LearnedSwish()).build(1), path);
        assertThatThrownBy(() -> OnnxFile.load(path))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        path
                                + ": node \"Yhat\" (Div) needs a vector of numbers as its input 2,"
                                + " got \"A1_5\"");
        OnnxFile.save(Network.inputs(2).dense(3, new Swish()).build(1), path);
        assertThat(path).isNotEmptyFile();
    }

    /** An activation that says no law. */
    record Silent() implements Elementwise {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }
    }

    /** An activation that says a law. */
    record Speaking(Formula g) implements Elementwise {
        @Override
        public double value(double z) {
            return z * z;
        }

        @Override
        public double derivative(double z, double a) {
            return 2 * z;
        }

        @Override
        public Optional<ActivationLaw> law() {
            return Optional.of(ActivationLaw.elementwise(g, Formula.number(1)));
        }
    }

    private void assertRefuses(Activation g, String problem) {
        assertThatThrownBy(() -> OnnxFile.save(Network.inputs(1).dense(1, g).build(1), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layer 1 cannot be saved as ONNX: its activation is " + problem);
        assertThat(path).doesNotExist();
    }

    @Test
    void refusesWhatHasNoLawThatOnnxKnows() {
        Formula z = ActivationLaw.Z;
        assertRefuses(
                new Silent(),
                "Silent, which says no formula: give it a law(), or save with ModelFile");
        assertRefuses(
                new Speaking(z.times(z).plus(1)),
                "Speaking, whose law gives 401.0 for z = -20.0, while forward gives 400.0: make the"
                        + " two agree");
        assertRefuses(
                new Speaking(Formula.function("square", z.times(z), z)),
                "Speaking, whose law cannot be computed: z has no value yet: bind it");
        assertRefuses(
                new Speaking(z.times(Formula.letter("t"))),
                "Speaking, whose law cannot be computed: t has no value yet: bind it");
        assertRefuses(
                new Speaking(Formula.number(2)), "Speaking, whose law gives one number for all z");
        assertRefuses(
                new Speaking(z.times(z).plus(z.rowSums()).minus(z.rowSums())),
                "Speaking, whose law has the function rowSums, which ONNX does not");
    }

    @Test
    void refusesNumbersThatCannotBeKept() {
        Network network = network(new Tanh());
        network.layer(2).weights().value().set(1, 2, 1e300);
        assertThatThrownBy(() -> OnnxFile.save(network, path, Precision.FLOAT))
                .hasMessage(
                        "W2 has a number of size 1.0E300, and a float reaches to 3.4028235E38: save"
                                + " with Precision.DOUBLE");
        network.layer(2).weights().value().set(1, 2, Double.NaN);
        assertThatThrownBy(() -> OnnxFile.save(network, path))
                .hasMessage(
                        "W2 has NaN in row 1, column 2 (counted from 0) and cannot be saved: every"
                                + " number must be finite; did training diverge?");
        assertThat(path).doesNotExist();
    }

    private static Predictor deviating(double input, double target) {
        Standardizer inputs = new Standardizer(Dataset.column(0, 0), Dataset.column(1, input));
        Standardizer targets = new Standardizer(Dataset.column(0), Dataset.column(target));
        return new Predictor(
                Network.inputs(2).dense(1, new Identity()).build(1),
                inputs.withTargets(targets),
                Task.NUMBERS,
                List.of(),
                List.of());
    }

    @Test
    void refusesADeviationThatAFloatCannotKeep() {
        assertThatThrownBy(() -> OnnxFile.save(deviating(2e-50, 1), path, Precision.FLOAT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the standard deviation of input 1 (counted from 0) is 2.0E-50, and a float"
                                + " keeps its digits down to "
                                + Float.MIN_NORMAL
                                + ": save with Precision.DOUBLE");
        assertThatThrownBy(() -> OnnxFile.save(deviating(1, 1e-40), path, Precision.FLOAT))
                .hasMessageStartingWith(
                        "the standard deviation of target 0 (counted from 0) is 1.0E-40");
        assertThat(path).doesNotExist();
        OnnxFile.save(deviating(2e-50, 1e-40), path);
        assertThat(OnnxFile.loadPredictor(path).predict(1, 2e-50))
                .isEqualTo(deviating(2e-50, 1e-40).predict(1, 2e-50));
        OnnxFile.save(deviating(0, 0), path, Precision.FLOAT);
        assertThat(OnnxFile.loadPredictor(path).predict(1, 2).value()).isZero();
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> OnnxFile.load(path))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(path + ": there is no such file");
    }
}

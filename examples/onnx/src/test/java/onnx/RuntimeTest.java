package onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;
import com.google.protobuf.Message;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Classes;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.formula.ActivationLaw;
import neurone.formula.Formula;
import neurone.onnx.OnnxFile;
import neurone.onnx.Precision;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** ONNX Runtime predicts what Neurone predicts, and protobuf reads what is written. */
class RuntimeTest {

    static final List<Activation> HIDDEN = Differences.HIDDEN;

    private Path file;

    @BeforeEach
    void setFile(@TempDir Path folder) {
        file = folder.resolve("some.onnx");
    }

    @ParameterizedTest
    @FieldSource("HIDDEN")
    void predictsTheSameInDouble(Activation g) throws OrtException, IOException {
        assertThat(Differences.largest(g, Precision.DOUBLE)).isLessThan(1e-12);
    }

    @ParameterizedTest
    @FieldSource("HIDDEN")
    void predictsTheSameInFloat(Activation g) throws OrtException, IOException {
        assertThat(Differences.largest(g, Precision.FLOAT)).isLessThan(1e-6);
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void predictsWhatAPredictorDoes(Task task) throws OrtException {
        boolean one = task == Task.BINARY || task == Task.SIGNS;
        int units = one ? 1 : 3;
        Activation output =
                switch (task) {
                    case BINARY, LABELS -> new Sigmoid();
                    case SIGNS -> new Tanh();
                    case CLASSES -> new Softmax();
                    case NUMBERS -> new Identity();
                };
        Network network = Network.inputs(5).dense(7, new LeakyReLU()).dense(units, output).build(3);
        Standardizer inputs =
                new Standardizer(
                        new DMatrixRMaj(new double[] {0.1, 0.2, -0.3, 0.4, 0}),
                        new DMatrixRMaj(new double[] {0.2, 0.3, 0.4, 0.5, 0.6}));
        Standardizer targets =
                new Standardizer(
                        new DMatrixRMaj(new double[] {7, 8, 9}),
                        new DMatrixRMaj(new double[] {3, 2, 1}));
        boolean scaled = task == Task.NUMBERS;
        List<String> names =
                scaled ? List.of() : one ? List.of("pâle", "中") : List.of("a", "b", "c");
        Predictor predictor =
                new Predictor(
                        network,
                        scaled ? inputs.withTargets(targets) : inputs,
                        task,
                        List.of("v", "w", "x", "y", "z"),
                        names);
        OnnxFile.save(predictor, file);
        DMatrixRMaj X = Differences.examples(5, 1000);
        try (Runtime runtime = new Runtime(file)) {
            DMatrixRMaj Yhat = predictor.Yhat(X);
            assertThat(Differences.difference(Yhat, runtime.predict(X))).isLessThan(1e-12);
            assertThat(runtime.metadata("predictor.task")).isEqualTo(task.name());
            assertThat(runtime.metadata("predictor.input5")).isEqualTo("z");
            if (!scaled && task != Task.LABELS) {
                assertThat(runtime.labels(X))
                        .isEqualTo(predictor.predict(X).stream().map(p -> p.label()).toList())
                        .contains(names.get(0), names.get(1));
                assertThat(Classes.of(Yhat)).hasSize(1000);
            }
        }
    }

    /** An activation that ONNX has no operator for: what its law says is written out. */
    record Own() implements Elementwise {

        @Override
        public double value(double z) {
            return z < -1 ? Math.abs(z) : z * Math.tanh(Math.log(1 + Math.exp(Math.min(z, 30))));
        }

        @Override
        public double derivative(double z, double a) {
            return 1;
        }

        @Override
        public Optional<ActivationLaw> law() {
            Formula z = ActivationLaw.Z;
            Formula soft = Formula.log(Formula.exp(Formula.min(z, Formula.number(30))).plus(1));
            return Optional.of(
                    ActivationLaw.elementwise(
                            Formula.where(z, -1, z.times(Formula.tanh(soft)), Formula.abs(z)),
                            Formula.number(1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void predictsByTheLawOfAnActivationOfOnesOwn(Precision precision) throws OrtException {
        Network network = Network.inputs(5).dense(7, new Own()).dense(2, new Sigmoid()).build(3);
        OnnxFile.save(network, file, precision);
        DMatrixRMaj X = Differences.examples(5, 1000);
        try (Runtime runtime = new Runtime(file)) {
            assertThat(Differences.difference(network.predict(X), runtime.predict(X)))
                    .isLessThan(precision == Precision.DOUBLE ? 1e-12 : 1e-6);
        }
    }

    @Test
    void writesWhatProtobufReadsByTheOfficialSchema() throws IOException {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(3);
        OnnxFile.save(network, file);
        ModelProto model = ModelProto.parseFrom(Files.readAllBytes(file));
        assertKnown(model);
        assertThat(model.getIrVersion()).isEqualTo(7);
        assertThat(model.getOpsetImport(0).getVersion()).isEqualTo(13);
        GraphProto graph = model.getGraph();
        assertThat(graph.getInput(0).getName()).isEqualTo("X");
        assertThat(graph.getInput(0).getType().getTensorType().getElemType())
                .isEqualTo(TensorProto.DataType.DOUBLE_VALUE);
        assertThat(graph.getNodeList())
                .extracting(RuntimeTest::text)
                .containsExactly(
                        "Z1 = Gemm(X, W1, b1) transB=1",
                        "A1 = Tanh(Z1)",
                        "Z2 = Gemm(A1, W2, b2) transB=1",
                        "Yhat = Sigmoid(Z2)");
        TensorProto W = graph.getInitializer(0);
        assertThat(W.getName()).isEqualTo("W1");
        assertThat(W.getDimsList()).containsExactly(3L, 2L);
        DoubleBuffer numbers =
                W.getRawData()
                        .asReadOnlyByteBuffer()
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asDoubleBuffer();
        double[] all = new double[6];
        numbers.get(all);
        assertThat(all).isEqualTo(network.layer(1).weights().value().data);
    }

    private static String text(NodeProto node) {
        StringBuilder text = new StringBuilder(node.getOutput(0) + " = " + node.getOpType());
        text.append("(").append(String.join(", ", node.getInputList())).append(")");
        for (AttributeProto attribute : node.getAttributeList()) {
            assertThat(attribute.getType()).isEqualTo(AttributeProto.AttributeType.INT);
            text.append(" ").append(attribute.getName()).append("=").append(attribute.getI());
        }
        return text.toString();
    }

    /** No field, at any depth, that the schema does not know. */
    private static void assertKnown(Message message) {
        assertThat(message.getUnknownFields().asMap()).isEmpty();
        message.getAllFields()
                .values()
                .forEach(
                        value -> {
                            if (value instanceof Message inner) {
                                assertKnown(inner);
                            } else if (value instanceof List<?> list) {
                                list.stream()
                                        .filter(Message.class::isInstance)
                                        .forEach(inner -> assertKnown((Message) inner));
                            }
                        });
    }

    /** Files that protobuf has written, in its own order of fields, are read too. */
    @Test
    void readsWhatProtobufWrites() throws IOException {
        Network network =
                Network.inputs(5).dense(4, new LeakyReLU(0.2)).dense(2, new Softmax()).build(3);
        OnnxFile.save(network, file);
        byte[] again = ModelProto.parseFrom(Files.readAllBytes(file)).toByteArray();
        assertThat(again).isNotEqualTo(Files.readAllBytes(file));
        Files.write(file, again);
        DMatrixRMaj X = Differences.examples(5, 10);
        assertThat(OnnxFile.load(file).predict(X).data).isEqualTo(network.predict(X).data);
    }
}

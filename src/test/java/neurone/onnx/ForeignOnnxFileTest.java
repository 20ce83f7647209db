package neurone.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.file.ModelFormatException;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that PyTorch and Keras have written, and graphs as skl2onnx builds them of scikit-learn.
 */
class ForeignOnnxFileTest {

    private static final Path NAME = Path.of("/other.onnx");
    private static final Refusals REFUSALS = new Refusals(NAME);

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ForeignOnnxFileTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "torch-all, 1e-6", // the exporter by traces
        "torch-double, 1e-15",
        "torch-dynamo, 1e-6", // that by torch.export, of PyTorch 2.13
        "keras, 1e-6" // Keras 3.15 on PyTorch
    })
    void predictsWhatOthersPredicted(String name, double tolerance) throws IOException {
        Network network = OnnxFile.network(resource(name + ".onnx"), REFUSALS);
        String lines = new String(resource(name + ".txt"), StandardCharsets.US_ASCII);
        for (String line : lines.lines().toList()) {
            double[] Yhat = numbers(line.split("\\|", -1)[1]);
            assertThat(network.predict(numbers(line.split("\\|", -1)[0])).data)
                    .containsExactly(Yhat, within(tolerance));
        }
    }

    @Test
    void readsTheSettingsThatPyTorchWasGiven() throws IOException {
        Network network = OnnxFile.network(resource("torch-all.onnx"), REFUSALS);
        assertThat(network.layer(2).activation()).isEqualTo(new LeakyReLU(0.2));
        assertThat(network.layer(5).activation()).isEqualTo(new ELU(0.7));
        assertThat(network.parameterCount()).isEqualTo(4 * 8 + 8 + 6 * 72 + 9 + 54 + 21);
    }

    @Test
    void readsTheActivationsOfKeras() throws IOException {
        Network network = OnnxFile.network(resource("keras.onnx"), REFUSALS);
        assertThat(network.layers())
                .extracting(Dense::activation)
                .containsExactly(
                        new ReLU(),
                        new LeakyReLU(0.2),
                        new Tanh(),
                        new Sigmoid(),
                        new ELU(1),
                        new Softmax());
    }

    @Test
    void refusesAConvolutionByTheNameOfItsNode() throws IOException {
        byte[] bytes = resource("torch-convolution.onnx");
        assertThatThrownBy(() -> OnnxFile.network(bytes, REFUSALS))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageMatching(".*node \".*\" \\(Conv\\) is no part of a dense network.*");
    }

    private static GraphWriter mlp(String output) {
        GraphWriter graph = new GraphWriter("scikit-learn", Precision.DOUBLE);
        graph.input("X", 2);
        graph.vector("offset", new DMatrixRMaj(new double[] {1, 2}));
        graph.vector("scale", new DMatrixRMaj(new double[] {0.5, 0.25}));
        graph.node("Sub", "moved", "X", "offset");
        graph.node("Mul", "scaled", "moved", "scale");
        graph.matrix("coefficient", new DMatrixRMaj(new double[][] {{1, 2, 3}, {4, 5, 6}}));
        graph.matrix("intercepts", new DMatrixRMaj(new double[][] {{0.1, 0.2, 0.3}}));
        graph.node("MatMul", "mul_result", "scaled", "coefficient");
        graph.node("Add", "add_result", "mul_result", "intercepts");
        graph.node("Relu", "next_activations", "add_result");
        int units = output.equals("Sigmoid") ? 1 : 2;
        graph.matrix("coefficient1", new DMatrixRMaj(3, units));
        graph.vector("intercepts1", new DMatrixRMaj(units, 1));
        graph.node("MatMul", "mul_result1", "next_activations", "coefficient1");
        graph.node("Add", "add_result1", "mul_result1", "intercepts1");
        graph.node(output, "p", "add_result1");
        return graph;
    }

    private static Predictor predictor(GraphWriter graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Message()
                .put(Schema.Model.OPERATOR_SET, new Message().put(Schema.OperatorSet.VERSION, 15))
                .put(Schema.Model.GRAPH, graph.message())
                .writeTo(Channels.newChannel(out));
        return OnnxFile.predictor(out.toByteArray(), REFUSALS);
    }

    @Test
    void readsAClassifierOfScikitLearn() throws IOException {
        GraphWriter graph = mlp("Sigmoid");
        graph.number("unity", 1);
        graph.node("Sub", "first", "unity", "p");
        graph.node(
                "Concat", "probabilities", List.of(GraphWriter.attribute("axis", 1)), "first", "p");
        graph.node("ArgMax", "argmax", List.of(GraphWriter.attribute("axis", 1)), "probabilities");
        graph.texts("classes", List.of("setosa", "virginica"));
        Message node =
                new Message()
                        .put(Schema.Node.INPUT, "classes")
                        .put(Schema.Node.INPUT, "argmax")
                        .put(Schema.Node.OUTPUT, "array_feature_extractor")
                        .put(Schema.Node.TYPE, "ArrayFeatureExtractor")
                        .put(Schema.Node.DOMAIN, Schema.ML_DOMAIN);
        graph.message().put(Schema.Graph.NODE, node);
        graph.outputTexts("array_feature_extractor");
        graph.output("probabilities", 2);
        Predictor predictor = predictor(graph);
        assertThat(predictor.task()).isEqualTo(Task.BINARY);
        assertThat(predictor.classNames()).containsExactly("setosa", "virginica");
        assertThat(predictor.standardizer().means().data).containsExactly(1, 2);
        assertThat(predictor.standardizer().standardDeviations().data).containsExactly(2, 4);
        Network network = predictor.network();
        assertThat(network.layer(1).activation()).isEqualTo(new ReLU());
        assertThat(network.layer(2).activation()).isEqualTo(new Sigmoid());
        assertThat(network.layer(1).weights().value().data).containsExactly(1, 4, 2, 5, 3, 6);
        assertThat(network.layer(1).biases().value().data).containsExactly(0.1, 0.2, 0.3);
        assertThat(predictor.predict(Dataset.column(3, 2)).get(0).label()).isEqualTo("virginica");
    }

    @Test
    void guessesWhatTheOutputsStandFor() throws IOException {
        GraphWriter classes = mlp("Softmax");
        classes.output("p", 2);
        assertThat(predictor(classes).task()).isEqualTo(Task.CLASSES);
        assertThat(predictor(classes).network().layer(2).activation()).isEqualTo(new Softmax());
        GraphWriter numbers = mlp("Identity");
        numbers.output("p", 2);
        assertThat(predictor(numbers).task()).isEqualTo(Task.NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sigmoid", "Softmax"})
    void takesNoScaledOutputForAProbability(String output) throws IOException {
        GraphWriter graph = mlp(output);
        graph.number("most", 20);
        graph.node("Mul", "grade", "p", "most");
        graph.output("grade", output.equals("Sigmoid") ? 1 : 2);
        Predictor predictor = predictor(graph);
        assertThat(predictor.task()).isEqualTo(Task.NUMBERS);
        assertThat(predictor.classNames()).isEmpty();
        // the second layer gives 0, and so an output of 1/2
        assertThat(predictor.predict(3, 2).outputs()).containsOnly(10.0);
        assertThat(predictor.predict(3, 2).probability()).isNaN();
    }

    @Test
    void refusesAReshapeThatMixesExamples() {
        GraphWriter graph = mlp("Identity");
        graph.wholeNumbers("shape", -1, 4);
        graph.node("Reshape", "q", "p", "shape");
        graph.output("q", 4);
        assertThatThrownBy(() -> predictor(graph))
                .hasMessage(NAME + ": node \"q\" (Reshape) makes rows of 4 numbers of rows of 2");
    }
}

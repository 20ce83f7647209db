package neurone.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.Softmax;
import neurone.file.ModelFormatException;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to mislead: each is refused in one sentence, by the name of the node. */
class HostileOnnxFileTest {

    private static final Path NAME = Path.of("/some.onnx");
    private static final Refusals REFUSALS = new Refusals(NAME);

    private static byte[] bytes(Message message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(Channels.newChannel(out));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Message model(Message graph, long operatorSet) {
        return new Message()
                .put(
                        Schema.Model.OPERATOR_SET,
                        new Message().put(Schema.OperatorSet.VERSION, operatorSet))
                .put(Schema.Model.GRAPH, graph);
    }

    private static void assertRefuses(byte[] bytes, String problem) {
        assertThatThrownBy(() -> OnnxFile.network(bytes, REFUSALS))
                .isInstanceOfSatisfying(
                        ModelFormatException.class, e -> assertThat(french(e)).doesNotContain(": "))
                .hasMessage(NAME + ": " + problem);
    }

    /** The French words, in which a colon has a space before it. */
    private static String french(ModelFormatException e) {
        String french = e.message(Locale.FRENCH);
        assertThat(french).startsWith(NAME + " : ").isNotEqualTo(e.getMessage());
        return french.replace(" : ", " ");
    }

    private static void assertRefusesInFrench(Consumer<GraphWriter> nodes, String problem) {
        byte[] bytes = bytes(model(graph(nodes), 13));
        assertThatThrownBy(() -> OnnxFile.network(bytes, REFUSALS))
                .extracting(e -> ((ModelFormatException) e).message(Locale.FRENCH))
                .isEqualTo(NAME + " : " + problem);
    }

    /** Refuses a graph from X, (m, 2), to Yhat, (m, 1), with W, (1, 2), and b, (1). */
    private static void assertRefuses(Consumer<GraphWriter> nodes, String problem) {
        assertRefuses(bytes(model(graph(nodes), 13)), problem);
    }

    private static Message graph(Consumer<GraphWriter> nodes) {
        GraphWriter graph = new GraphWriter("hostile", Precision.DOUBLE);
        graph.input("X", 2);
        graph.matrix("W", new DMatrixRMaj(1, 2));
        graph.vector("b", new DMatrixRMaj(1, 1));
        nodes.accept(graph);
        graph.output("Yhat", 1);
        return graph.message();
    }

    private static Message tensor(String name, long type, long... dimensions) {
        Message tensor = new Message();
        for (long dimension : dimensions) {
            tensor.put(Schema.Tensor.DIMENSION, dimension);
        }
        return tensor.put(Schema.Tensor.TYPE, type).put(Schema.Tensor.NAME, name);
    }

    private static Consumer<GraphWriter> with(Message tensor) {
        return graph -> graph.message().put(Schema.Graph.TENSOR, tensor);
    }

    @Test
    void loadsTheFileThatTheOthersAreMadeOf() {
        byte[] bytes = bytes(model(graph(g -> g.node("MatMul", "Yhat", "X", "V")), 13));
        assertRefuses(
                bytes,
                "node \"Yhat\" (MatMul) reads \"V\", which nothing before it gives: the graph has a"
                        + " cycle, a gap, or the wrong order");
        Network network =
                OnnxFile.network(
                        bytes(
                                model(
                                        graph(
                                                g -> {
                                                    g.matrix("V", new DMatrixRMaj(2, 1));
                                                    g.node("MatMul", "Yhat", "X", "V");
                                                }),
                                        9)),
                        REFUSALS);
        assertThat(network.inputs()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoFileOfOnnx() {
        assertRefuses(new byte[0], "is truncated, or no file of ONNX: it has no graph");
        assertRefuses(
                "hello".getBytes(StandardCharsets.UTF_8),
                "is truncated, or no file of ONNX: at byte 2, there is no wire type 4");
        assertRefuses(
                new byte[] {8, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
                "is truncated, or no file of ONNX: at byte 1, a number has more than 10 bytes");
        assertRefuses(
                new byte[] {0x3a, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1},
                "is truncated, or no file of ONNX: at byte 0, field 7 claims 18446744073709551615"
                        + " bytes where 0 are left");
        assertRefuses(
                new byte[] {0x3c},
                "is truncated, or no file of ONNX: at byte 0, there is no wire" + " type 4");
        assertRefuses(
                new byte[] {0x38, 1},
                "is truncated, or no file of ONNX: at byte 2, field 7 is not a" + " message");
    }

    @Test
    void refusesAnotherOperatorSet() {
        Message graph = graph(g -> g.node("Identity", "Yhat", "X"));
        assertRefuses(
                bytes(model(graph, 8)),
                "uses operator set 8 of ONNX; this library reads 9 to 25: export the model with one"
                        + " of these, such as 13");
        assertRefuses(
                bytes(new Message().put(Schema.Model.GRAPH, graph)),
                "uses operator set 0 of ONNX; this library reads 9 to 25: export the model with one"
                        + " of these, such as 13");
    }

    @Test
    void refusesTwoValuesOfOneName() {
        assertRefuses(
                with(
                        tensor("W", 11, 1)
                                .put(Schema.Tensor.RAW, new DMatrixRMaj(1, 1), Precision.DOUBLE)),
                "two values are named \"W\"");
        assertRefuses(
                g -> {
                    g.node("Relu", "A", "X");
                    Message node = new Message().put(Schema.Node.INPUT, "A");
                    node.put(Schema.Node.OUTPUT, "A").put(Schema.Node.TYPE, "Relu");
                    g.message().put(Schema.Graph.NODE, node);
                },
                "two values are named \"A\"");
    }

    @Test
    void refusesACycle() {
        assertRefuses(
                g -> {
                    g.node("Tanh", "A", "B");
                    g.node("Tanh", "B", "A");
                    g.node("Gemm", "Yhat", "B", "W", "b");
                },
                "node \"A\" (Tanh) reads \"B\", which nothing before it gives: the graph has a"
                        + " cycle, a gap, or the wrong order");
    }

    /** A node may leave out what it gives, and what it takes: neither is the value of the other. */
    @Test
    @Timeout(10)
    void refusesANodeThatTakesNothing() {
        Message node =
                new Message()
                        .put(Schema.Node.OUTPUT, "Yhat")
                        .put(Schema.Node.OUTPUT, "")
                        .put(Schema.Node.NAME, "g")
                        .put(Schema.Node.TYPE, "Relu");
        assertRefuses(
                g -> g.message().put(Schema.Graph.NODE, node),
                "node \"g\" (Relu) has no input: it must take a value that comes from X");
    }

    private static Consumer<GraphWriter> transposing(long... order) {
        Message perm = new Message().put(Schema.Attribute.NAME, "perm");
        for (long axis : order) {
            perm.put(Schema.Attribute.INTS, axis);
        }
        return g -> {
            g.node("Transpose", "V", List.of(perm), "W");
            g.node("MatMul", "Yhat", "X", "V");
        };
    }

    @Test
    void refusesATransposeThatIsNone() {
        Network network = OnnxFile.network(bytes(model(graph(transposing(1, 0)), 13)), REFUSALS);
        assertThat(network.inputs()).isEqualTo(2);
        for (long[] order : new long[][] {{}, {0}, {0, 0}, {1, 0, 2}}) {
            assertRefuses(
                    transposing(order),
                    "node \"V\" (Transpose) transposes a matrix by perm = "
                            + Arrays.toString(order)
                            + ": it must be [1, 0], or [0, 1] for the matrix as it is");
        }
    }

    @Test
    void refusesATensorThatIsLargerThanItsFile() {
        assertRefuses(
                with(
                        tensor("big", 11, 1_000_000, 1000)
                                .put(Schema.Tensor.RAW, new DMatrixRMaj(1, 1), Precision.DOUBLE)),
                "tensor \"big\" has the shape (1000000, 1000), which takes 8000000000 bytes, but"
                        + " the file has 8 for it");
        assertRefuses(
                with(tensor("big", 1, 1_000_000, 1000)),
                "tensor \"big\" has the shape (1000000, 1000), but the file has 0 numbers for it");
        assertRefuses(
                with(tensor("huge", 11, 1L << 40, 1L << 40)),
                "tensor \"huge\" has the shape (1099511627776, 1099511627776): each must be at"
                        + " least 1, and their product the size of an array");
        assertRefuses(
                with(tensor("none", 11, 0)),
                "tensor \"none\" has the shape (0): each must be at least 1, and their product the"
                        + " size of an array");
        assertRefuses(
                with(tensor("deep", 11, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                "tensor \"deep\" has more than 8 dimensions");
    }

    @Test
    void refusesATensorElsewhere() {
        String problem =
                "tensor \"away\" lies in a file of its own (external data): export all in one file,"
                        + " from PyTorch with external_data=False, or in Python"
                        + " onnx.save(onnx.load(path), path)";
        assertRefuses(with(tensor("away", 11, 1).put(Schema.Tensor.LOCATION, 1)), problem);
        Message where = new Message().put(Schema.Text.KEY, "location").put(2, "../../etc/passwd");
        assertRefuses(with(tensor("away", 11, 1).put(Schema.Tensor.EXTERNAL, where)), problem);
    }

    @Test
    void refusesOtherTypes() {
        assertRefuses(
                with(tensor("c", 14, 1)),
                "tensor \"c\" is of type 14 of ONNX: save it as float or double");
    }

    @Test
    void refusesOtherNodesByTheirName() {
        assertRefuses(
                g -> g.node("Conv", "Yhat", "X", "W"),
                "node \"Yhat\" (Conv) is no part of a dense network: layers are Gemm, or MatMul and"
                        + " Add, each followed by an activation such as Relu");
        assertRefuses(
                g -> {
                    g.node("Gemm", "Z", "X", "W", "b");
                    g.node("Relu", "A", "Z");
                    g.node("Tanh", "Yhat", "A");
                },
                "node \"Yhat\" (Tanh) is a second activation of one layer");
        assertRefuses(
                g -> g.node("Add", "Yhat", "X", "X"),
                "node \"Yhat\" (Add) needs a vector of numbers as its input 2, got \"X\"");
        assertRefuses(
                g -> {
                    g.matrix("V", new DMatrixRMaj(1, 1));
                    g.node("Gemm", "Yhat", "X", "V", "W");
                },
                "node \"Yhat\" (Gemm) has 2 numbers where 1 or 1 belong");
        assertRefuses(
                g -> g.node("Relu", "Yhat", "X"),
                "node \"Yhat\" (Relu) stands before the" + " first layer");
        assertRefuses(g -> g.node("Identity", "Yhat", "X"), "has no layer");
        assertRefuses(g -> {}, "\"Yhat\" does not come from X");
        assertRefuses(g -> g.input("X2", 2), "has 2 inputs, [X, X2]: a dense network has one, X");
        assertRefuses(
                g -> g.output("X", 2),
                "has 2 outputs of numbers, [X, Yhat]: a dense network has one, Yhat");
        assertRefuses(
                g -> {
                    g.node("Gemm", "Z", "X", "W", "b");
                    g.node("Tanh", "A", "Z");
                    g.node("Add", "A_moved", "A", "b");
                    g.node("Relu", "Yhat", "A_moved");
                },
                "node \"Yhat\" (Relu) follows a scaling that is not the last");
    }

    @Test
    void refusesInFrenchToo() {
        assertRefusesInFrench(
                g -> g.node("Conv", "Yhat", "X", "W"),
                "le nœud « Yhat » (Conv) n'est pas d'un réseau dense : les couches sont Gemm, ou"
                        + " MatMul et Add, chacune suivie d'une activation telle que Relu");
        assertRefusesInFrench(
                g -> g.node("Add", "Yhat", "X", "X"),
                "le nœud « Yhat » (Add) a besoin d'un vecteur de nombres comme entrée 2, trouvé :"
                        + " « X »");
        assertRefusesInFrench(
                g -> g.input("X2", 2), "a 2 entrées, [X, X2] : un réseau dense en a une, X");
        assertRefusesInFrench(
                with(tensor("big", 1, 1_000_000, 1000)),
                "le tenseur « big » est de forme (1000000, 1000), mais le fichier a 0 nombre pour"
                        + " lui");
        assertThatThrownBy(() -> OnnxFile.network(new byte[] {0x3c}, REFUSALS))
                .extracting(e -> ((ModelFormatException) e).message(Locale.FRENCH))
                .isEqualTo(
                        NAME
                                + " : est coupé, ou n'est pas un fichier ONNX : à l'octet 0, il n'y"
                                + " a pas de type d'encodage 4");
    }

    private static void assertRefusesTexts(String english, String french, String... texts) {
        Message model = model(graph(g -> g.node("Gemm", "Yhat", "X", "W", "b")), 13);
        for (int i = 0; i < texts.length; i += 2) {
            model.put(
                    Schema.Model.METADATA,
                    new Message()
                            .put(Schema.Text.KEY, texts[i])
                            .put(Schema.Text.VALUE, texts[i + 1]));
        }
        assertThatThrownBy(() -> OnnxFile.predictor(bytes(model), REFUSALS))
                .isInstanceOfSatisfying(
                        ModelFormatException.class,
                        e -> assertThat(e.message(Locale.FRENCH)).isEqualTo(NAME + " : " + french))
                .hasMessage(NAME + ": the metadata " + english);
    }

    @Test
    @Timeout(10)
    void refusesTextsThatMakeNoPredictor() {
        String task = "predictor.task";
        String inputs = "predictor.inputNames";
        String classes = "predictor.classNames";
        assertRefusesTexts(
                "has \"MAGIC\" as \"predictor.task\", where a task of a predictor belongs",
                "les métadonnées ont « MAGIC » pour « predictor.task », où il faut une tâche de Predictor",
                task,
                "MAGIC",
                inputs,
                "0",
                classes,
                "0");
        assertRefusesTexts(
                "lacks \"predictor.input1\"",
                "il manque « predictor.input1 » aux métadonnées",
                task,
                "NUMBERS",
                inputs,
                "999999999");
        assertRefusesTexts(
                "has \"-1\" as \"predictor.inputNames\", where a whole number from 0 to 999999999"
                        + " belongs",
                "les métadonnées ont « -1 » pour « predictor.inputNames », où il faut un nombre entier de 0 à"
                        + " 999999999",
                task,
                "NUMBERS",
                inputs,
                "-1");
    }

    private static Network network() {
        return Network.inputs(2)
                .dense(3, new ELU())
                .dense(3, PReLU.perUnit(3))
                .dense(3, new LeakyReLU())
                .dense(2, new Softmax())
                .build(1);
    }

    @Test
    void refusesAFileThatIsCutOff() {
        byte[] whole = bytes(ModelWriter.of(network(), Precision.DOUBLE));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> OnnxFile.network(cut, REFUSALS))
                    .isInstanceOf(ModelFormatException.class);
        }
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void anyBytesAreANetworkOrAreRefused() {
        SplittableRandom random = new SplittableRandom(1);
        for (Precision precision : Precision.values()) {
            byte[] whole = bytes(ModelWriter.of(network(), precision));
            for (int i = 0; i < 50_000; i++) {
                byte[] broken = whole.clone();
                for (int k = random.nextInt(1, 5); k > 0; k--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                predictOrRefuse(broken);
            }
        }
    }

    private static void predictOrRefuse(byte[] bytes) {
        try {
            OnnxFile.predictor(bytes, REFUSALS);
            Network network = OnnxFile.network(bytes, REFUSALS);
            network.predict(new DMatrixRMaj(network.inputs(), 1));
        } catch (ModelFormatException e) {
            assertThat(e).hasMessageStartingWith(NAME + ": ").hasMessageNotContaining("\n");
        } catch (DivergedException e) {
            // numbers near the largest double are finite, what they add up to may not be
        }
    }
}

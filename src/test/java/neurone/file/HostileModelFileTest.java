package neurone.file;

import static neurone.file.HandMade.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.ELU;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to mislead: each is refused in one sentence, and takes no memory. */
class HostileModelFileTest {

    private static final String HEADER =
            """
            {"__metadata__":{"format":"neurone","version":"1","library":"0","layers":"2",\
            "layer1.activation":"ELU","layer1.activation.alpha":"0.5",\
            "layer2.activation":"PReLU"},\
            "layer1.W":{"dtype":"F64","shape":[2,1],"data_offsets":[0,16]},\
            "layer1.b":{"dtype":"F64","shape":[2,1],"data_offsets":[16,32]},\
            "layer2.W":{"dtype":"F64","shape":[1,2],"data_offsets":[32,48]},\
            "layer2.b":{"dtype":"F64","shape":[1,1],"data_offsets":[48,56]},\
            "layer2.alpha":{"dtype":"F64","shape":[1,1],"data_offsets":[56,64]}}""";

    private static final double[] NUMBERS = {1, 2, 3, 4, 5, 6, 7, 8};

    private Path path;

    @BeforeEach
    void setPath(@TempDir Path folder) {
        path = folder.resolve("some.safetensors");
    }

    private void assertRefuses(byte[] bytes, String problem) throws IOException {
        Files.write(path, bytes);
        assertThatThrownBy(() -> ModelFile.load(path))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(path + ": " + problem);
    }

    private void assertRefuses(String header, String problem) throws IOException {
        assertRefuses(bytes(header, NUMBERS), problem);
    }

    /** Refuses the header above with one thing in it changed. */
    private void assertRefuses(String part, String changed, String problem) throws IOException {
        assertRefuses(HandMade.changed(HEADER, part, changed), problem);
    }

    @Test
    void loadsTheFileThatTheOthersAreMadeOf() throws IOException {
        Files.write(path, bytes(HEADER, NUMBERS));
        Network network = ModelFile.load(path);
        assertThat(network.layer(1).activation()).isEqualTo(new ELU(0.5));
        assertThat(
                        network.parameters().stream()
                                .flatMapToDouble(p -> DoubleStream.of(p.value().data)))
                .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
    }

    @Test
    void refusesAFileThatIsCutOff() throws IOException {
        byte[] whole = bytes(HEADER, NUMBERS);
        assertRefuses(new byte[0], "has 0 bytes: the length of the header alone takes 8");
        assertRefuses(
                Arrays.copyOf(whole, 7), "has 7 bytes: the length of the header alone takes 8");
        assertRefuses(Arrays.copyOf(whole, 300), claims(HEADER.length(), 300));
        assertRefuses(
                Arrays.copyOf(whole, whole.length - 1),
                "the tensors take 64 bytes, but 63 follow the header: download the file again");
    }

    private static String claims(long length, long size) {
        return "the header claims "
                + Long.toUnsignedString(length)
                + " bytes, in a file of "
                + size
                + " and of at most 1048576: the file is truncated, or of another kind";
    }

    @Test
    void refusesWhatFollowsTheTensors() throws IOException {
        assertRefuses(
                bytes(HEADER, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                "the tensors take 64 bytes, but 72 follow the header: download the file again");
    }

    @Test
    void refusesALengthOfTheHeaderThatCannotBe() throws IOException {
        for (long length : new long[] {-1, 0, 1, 1000, Long.MIN_VALUE, Long.MAX_VALUE}) {
            byte[] bytes = bytes(HEADER, NUMBERS);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
            assertRefuses(bytes, claims(length, bytes.length));
        }
        byte[] large = bytes(" ".repeat((1 << 20) + 1));
        assertRefuses(large, claims((1 << 20) + 1, large.length));
    }

    @Test
    void refusesAHeaderThatIsNotJson() throws IOException {
        assertRefuses(" " + HEADER, "the header does not begin with {");
        assertRefuses(
                "{\"a\"=1}",
                "the header is truncated or malformed at its character 5: Unexpected character"
                        + " ('=' (code 61)): was expecting a colon to separate field name and value");
        assertRefuses(
                HEADER.substring(0, 60),
                "the header is truncated or malformed at its character 60: Unexpected end-of-input"
                        + " within/between Object entries");
        assertRefuses(HEADER + "{}", "there is more in the header than one object");
        assertRefuses(
                HEADER + "x",
                "the header is truncated or malformed at its character 488: Unrecognized token 'x':"
                        + " was expecting (JSON String, Number, Array, Object or token 'null',"
                        + " 'true' or 'false')");
    }

    @Test
    void refusesAHeaderThatIsNotUtf8() throws IOException {
        byte[] bytes = bytes(HEADER, NUMBERS);
        bytes[8 + 20] = (byte) 0xff;
        assertRefuses(bytes, "the header is not UTF-8 at its byte 20");
    }

    @Test
    void refusesWhatIsNestedDeepOrTooLongANumber() throws IOException {
        assertRefuses(
                "{\"a\":{\"shape\":[" + "[".repeat(500_000),
                "the header is malformed at its character 16: a name of more than 256 characters,"
                        + " a number of more than 1000, or lists and objects more than 3 deep");
        assertRefuses(
                "{\"a\":{\"shape\":[" + "1".repeat(1001) + "]}}",
                "the header is malformed at its character 1016: a name of more than 256 characters,"
                        + " a number of more than 1000, or lists and objects more than 3 deep");
        assertRefuses("{\"a\":" + "[".repeat(500_000), "tensor \"a\" must be an object");
    }

    @Test
    void refusesNamesThatAreLongOrConfuseATerminal() throws IOException {
        assertRefuses(
                "{\"" + "a".repeat(300) + "\":1}",
                "the header is malformed at its character 303: a name of more than 256 characters,"
                        + " a number of more than 1000, or lists and objects more than 3 deep");
        assertRefuses(
                "{\"" + "a".repeat(200) + "\":1}",
                "tensor \"" + "a".repeat(120) + "...\" must be an object");
        assertRefuses("{\"\\u001b[31m\":1}", "tensor \"?[31m\" must be an object");
        assertRefuses("{\"\\u009b31m\":1}", "tensor \"?31m\" must be an object");
    }

    @Test
    void refusesMoreTensorsThanAModelHas() throws IOException {
        String tensors =
                IntStream.rangeClosed(0, 10_000)
                        .mapToObj(
                                i ->
                                        "\"%d\":{\"dtype\":\"F64\",\"shape\":[1,1],\"data_offsets\":[%d,%d]}"
                                                .formatted(i, 8 * i, 8 * i + 8))
                        .collect(Collectors.joining(","));
        assertRefuses("{" + tensors + "}", "the header names more than 10000 tensors");
    }

    @Test
    void refusesNamesThatAreThereTwice() throws IOException {
        assertRefuses("layer1.b\":", "layer1.W\":", "the header has \"layer1.W\" twice");
        assertRefuses("\"layers\":\"2\"", "\"format\":\"2\"", "__metadata__ has \"format\" twice");
        assertRefuses(
                "\"dtype\":\"F64\",\"shape\":[2,1],\"data_offsets\":[0,16]",
                "\"dtype\":\"F64\",\"dtype\":\"F64\"",
                "tensor \"layer1.W\" has \"dtype\" twice");
    }

    @Test
    void refusesAnotherType() throws IOException {
        assertRefuses(
                "\"layer1.W\":{\"dtype\":\"F64\"",
                "\"layer1.W\":{\"dtype\":\"C64\"",
                "tensor \"layer1.W\" is of \"C64\": save it as F64, F32, F16 or BF16");
        assertRefuses(
                "\"layer1.W\":{\"dtype\":\"F64\"",
                "\"layer1.W\":{\"dtype\":\"F32\"",
                "tensor \"layer1.W\" lies from byte 0 to 16, but (2, 1) numbers of F32 take 8"
                        + " bytes");
    }

    @Test
    void refusesATensorThatIsNotDescribed() throws IOException {
        String W = "{\"dtype\":\"F64\",\"shape\":[2,1],\"data_offsets\":[0,16]}";
        assertRefuses(W, "7", "tensor \"layer1.W\" must be an object");
        assertRefuses(
                W,
                "{\"dtype\":\"F64\",\"shape\":[2,1]}",
                "tensor \"layer1.W\" needs a dtype, a shape and data_offsets, got [dtype, shape]");
        assertRefuses(
                W,
                W.replace("\"dtype\"", "\"type\""),
                "tensor \"layer1.W\" has an unknown field \"type\"");
        assertRefuses(W, W.replace("\"F64\"", "64"), "tensor \"layer1.W\", dtype must be a text");
        for (String shape : new String[] {"[2,1.0]", "[2,\"1\"]", "{}"}) {
            assertRefuses(
                    W,
                    W.replace("[2,1]", shape),
                    "tensor \"layer1.W\", shape must be a list of whole numbers");
        }
        assertRefuses(
                W,
                W.replace("[2,1]", "[2,1,1,1,1,1,1,1,1]"),
                "tensor \"layer1.W\", shape has more than 8 numbers");
        for (String offsets : new String[] {"[]", "[0]", "[0,16,16]"}) {
            assertRefuses(
                    W,
                    W.replace("[0,16]", offsets),
                    "tensor \"layer1.W\", data_offsets must be two whole numbers");
        }
        assertRefuses("{\"__metadata__\":[]}", "__metadata__ must be an object");
        assertRefuses("\"0.5\"", "0.5", "__metadata__, \"layer1.activation.alpha\" must be a text");
    }

    @Test
    void refusesShapesThatNoMatrixHas() throws IOException {
        for (String shape :
                new String[] {"-1, -16", "2147483648, 1", "65536, 65536", "1, 2147483647"}) {
            assertRefuses(
                    "[2,1],\"data_offsets\":[0,16]",
                    "[" + shape + "],\"data_offsets\":[0,16]",
                    "tensor \"layer1.W\" has the shape ("
                            + shape
                            + "): each must be at least 0, and their product the size of an array");
        }
        String other = "{\"dtype\":\"F64\",\"shape\":[%s],\"data_offsets\":[0,%d]}";
        assertRefuses(
                other.formatted("2,1", 16),
                other.formatted("0,1", 0),
                "tensor \"layer1.b\" begins at byte 16 of the data, but what is before it ends at 0");
        assertRefuses(
                bytes(
                        "{\"__metadata__\":{\"format\":\"neurone\",\"version\":\"1\",\"layers\":\"1\","
                                + "\"layer1.activation\":\"Tanh\"},\"layer1.W\":"
                                + other.formatted("0,1", 0)
                                + ",\"layer1.b\":"
                                + other.formatted("0,1", 0)
                                + "}"),
                "tensor \"layer1.W\" has the shape (0, 1): each must be at least 1");
        assertRefuses(
                "[2,1],\"data_offsets\":[0,16]",
                "[2,99999999999999999999],\"data_offsets\":[0,16]",
                "the header is truncated or malformed at its character 221: Numeric value"
                        + " (99999999999999999999) out of range of long (-9223372036854775808 -"
                        + " 9223372036854775807)");
    }

    @Test
    void refusesOffsetsThatDoNotFitTheShape() throws IOException {
        for (String offsets :
                new String[] {
                    "0 to 24",
                    "16 to 0",
                    "-16 to 0",
                    "9223372036854775800 to 9223372036854775807",
                    "-9223372036854775808 to 9223372036854775807"
                }) {
            assertRefuses(
                    "[0,16]",
                    "[" + offsets.replace(" to ", ",") + "]",
                    "tensor \"layer1.W\" lies from byte "
                            + offsets
                            + ", but (2, 1) numbers of F64 take 16 bytes");
        }
    }

    @Test
    void refusesTensorsThatOverlapOrLeaveAGap() throws IOException {
        assertRefuses(
                "[16,32]",
                "[8,24]",
                "tensor \"layer1.b\" begins at byte 8 of the data, but what is before it ends at"
                        + " 16");
        assertRefuses(
                "[0,16]",
                "[8,24]",
                "tensor \"layer1.W\" begins at byte 8 of the data, but what is before it ends at"
                        + " 0");
        assertRefuses(
                "[56,64]",
                "[9223372036854775799,9223372036854775807]",
                "tensor \"layer2.alpha\" begins at byte 9223372036854775799 of the data, but what is"
                        + " before it ends at 56");
    }

    @Test
    void refusesAClaimThatTheFileCannotHoldBeforeItTakesMemory() throws IOException {
        assertRefuses(
                "[1,1],\"data_offsets\":[56,64]",
                "[268435456,1],\"data_offsets\":[56,2147483704]",
                "the tensors take 2147483704 bytes, but 64 follow the header: download the"
                        + " file again");
    }

    @Test
    void refusesNumbersThatAreNotFinite() throws IOException {
        double payload = Double.longBitsToDouble(0x7ff4dead_beef1234L);
        assertRefuses(
                bytes(HEADER, 1, payload, 3, 4, 5, 6, 7, 8),
                "tensor \"layer1.W\" has NaN in row 1, column 0 (counted from 0): every number must"
                        + " be finite");
        assertRefuses(
                bytes(HEADER, 1, 2, 3, 4, 5, Double.NEGATIVE_INFINITY, 7, 8),
                "tensor \"layer2.W\" has -Infinity in row 0, column 1 (counted from 0): every number"
                        + " must be finite");
    }

    @Test
    void refusesAFileOfAnotherProgramOrOfALaterVersion() throws IOException {
        assertRefuses(
                "{}      ",
                "the tensors take 0 bytes, but 64 follow the header: download the file again");
        assertRefuses(
                bytes("{}"),
                "is not a model of Neurone: its metadata names no format; Weights.read"
                        + " reads the file of any program");
        assertRefuses(
                "\"neurone\"",
                "\"pt\"",
                "is not a model of Neurone: its metadata names the format \"pt\"; Weights.read"
                        + " reads the file of any program");
        assertRefuses(
                "\"version\":\"1\"",
                "\"version\":\"4\"",
                "uses format version 4; this library supports versions up to 3: upgrade"
                        + " Neurone");
        assertRefuses(
                "\"version\":\"1\"",
                "\"version\":\"-1\"",
                "the metadata has \"-1\" as \"version\", where a whole number from 0 to 999999999"
                        + " belongs");
    }

    @Test
    void refusesLayersThatAreNotThere() throws IOException {
        assertRefuses("\"layers\":\"2\",", "", "the metadata lacks \"layers\"");
        assertRefuses(
                "\"layers\":\"2\"", "\"layers\":\"0\"", "the metadata says that there is no layer");
        assertRefuses("\"layers\":\"2\"", "\"layers\":\"3\"", "there is no tensor \"layer3.W\"");
        assertRefuses(
                "\"layers\":\"2\"", "\"layers\":\"1\"", "tensor \"layer2.W\" belongs to no layer");
        assertRefuses("layer2.b", "layer2.c", "tensor \"layer2.c\" belongs to no layer");
        assertRefuses(
                "layer2.alpha", "layer2.beta", "the metadata lacks \"layer2.activation.start\"");
    }

    @Test
    void refusesShapesThatDoNotFitTheirLayer() throws IOException {
        assertRefuses(
                "\"shape\":[1,2]",
                "\"shape\":[2,1]",
                "tensor \"layer2.W\" has the shape (2, 1) but its layer has 2 inputs: it needs a"
                        + " column for each");
        assertRefuses(
                "[2,1],\"data_offsets\":[16,32]",
                "[1,2],\"data_offsets\":[16,32]",
                "tensor \"layer1.b\" has the shape (1, 2) where (2, 1) belongs");
        assertRefuses(
                bytes(
                        HEADER.replace(
                                "[1,1],\"data_offsets\":[56,64]", "[3,1],\"data_offsets\":[56,80]"),
                        1,
                        2,
                        3,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10),
                "PReLU[per unit] learns its alpha for 3 units, but its layer has 1: make the two equal");
    }

    @Test
    void refusesActivationsAndSettingsThatDoNotExist() throws IOException {
        assertRefuses(
                "\"ELU\"",
                "\"java.lang.Runtime\"",
                "layer 1 has the activation \"java.lang.Runtime\", which is none of [ELU, Identity,"
                        + " LeakyReLU, PReLU, RReLU, ReLU, Sigmoid, Softmax, Tanh]: if it is yours,"
                        + " load with Activations.standard().with(its class)");
        assertRefuses(
                ",\"layer2.activation\":\"PReLU\"", "", "the metadata lacks \"layer2.activation\"");
        assertRefuses(
                "activation.alpha",
                "activation.beta",
                "the metadata lacks \"layer1.activation.alpha\"");
        assertRefuses(
                "\"0.5\"",
                "\"half\"",
                "the metadata has \"half\" as \"layer1.activation.alpha\", where a number belongs");
        assertRefuses(
                "\"0.5\"",
                "\"NaN\"",
                "layer 1: ELU expects a finite alpha above 0, got NaN: try 1.0");
    }
}

package neurone.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class NetworkPictureTest {

    private static Network small() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(1);
        network.layer(1).weights().value().setData(new double[] {0.5, -0.25, 0, 1});
        network.layer(2).weights().value().setData(new double[] {-1, 0.125});
        return network;
    }

    private static String svg(Network network) {
        return NetworkPicture.of(network).svg(Locale.ENGLISH);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> strokes(String svg) {
        return Pattern.compile("stroke=\"(#[0-9a-f]+)\" stroke-width=\"(\\d\\.\\d\\d)\"")
                .matcher(svg)
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }

    @Test
    void refusesANull() {
        assertThatThrownBy(() -> NetworkPicture.of(null))
                .hasMessage("NetworkPicture.of expects a network, got null");
    }

    @Test
    void aLinesColorIsTheSignAndItsWidthTheSize() {
        assertThat(strokes(svg(small())))
                .containsExactly(
                        "#b84a00 5.13",
                        "#005f9e 3.80",
                        "#b84a00 7.00",
                        "#005f9e 7.00",
                        "#b84a00 2.86",
                        // the samples
                        "#b84a00 7.00",
                        "#005f9e 7.00");
    }

    @Test
    void aWeightOfZeroHasNoSign() {
        assertThat(svg(small())).contains("stroke=\"#8f8f8f\" stroke-width=\"1\" stroke-dasharray");
    }

    @Test
    void writesWeightsAndBiasesOfASmallNetwork() {
        assertThat(svg(small())).contains(">−0.25<", ">b = 0<", ">x₁<", ">ŷ<", ">hidden 1<");
    }

    @Test
    void eachNeuronAndEachWeightShowsItsValue() {
        assertThat(svg(small()))
                .contains("<title>input 2</title>")
                .contains("<title>layer 1, neuron 2 (Tanh): b = 0</title>")
                .contains("<title>W[1], row 1, column 2: -0.25</title>");
        assertThat(NetworkPicture.of(small()).svg(Locale.FRENCH))
                .contains("<title>entrée 2</title>")
                .contains("<title>couche 1, neurone 2 (Tanh) : b = 0</title>")
                .contains("<title>W[1], ligne 1, colonne 2 : -0,25</title>");
    }

    @Test
    void aLargeLayerIsElidedWithItsCount() throws Exception {
        Network network =
                Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(1);
        String svg = svg(network);
        Document document = parsed(svg);
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(9 + 9 + 10);
        assertThat(strokes(svg)).hasSize(9 * 9 + 9 * 10 + 2);
        assertThat(svg)
                .contains(">784 inputs<", ">128 neurons<", ">10 neurons<", ">⋮<")
                .contains("<title>input 784</title>", "neuron 128 (ReLU)")
                .doesNotContain("<title>input 9</title>");
    }

    @Test
    void theLimitIsTheCallersChoice() throws Exception {
        Network network = Network.inputs(5).dense(4, new Tanh()).build(1);
        String svg = NetworkPicture.of(network).limit(4).svg(Locale.ENGLISH);
        assertThat(parsed(svg).getElementsByTagName("circle").getLength()).isEqualTo(3 + 4);
    }

    @Test
    void refusesALimitBelowThree() {
        assertThatThrownBy(() -> NetworkPicture.of(small()).limit(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a picture shows at least 3 neurons of a layer, got a limit of 2: try 10");
    }

    @Test
    void drawsAWeightThatIsNotFinite() throws Exception {
        Network network = small();
        network.layer(1).weights().value().set(0, 0, Double.NaN);
        String svg = svg(network);
        parsed(svg);
        assertThat(svg)
                .contains("row 1, column 1: NaN", "stroke-dasharray")
                .contains("the thickest: |w| = 1<", "infinite or NaN");
    }

    @Test
    void drawsANetworkOfZeros() {
        Network network = small();
        network.parameters().forEach(parameter -> parameter.value().zero());
        assertThat(strokes(svg(network))).hasSize(2);
    }

    @Test
    void staysAsItIsWhenTheNetworkLearns() {
        Network network = small();
        NetworkPicture picture = NetworkPicture.of(network);
        String svg = picture.svg(Locale.ENGLISH);
        network.layer(1).weights().value().zero();
        assertThat(picture.svg(Locale.ENGLISH)).isEqualTo(svg);
    }
}

package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import neurone.Network;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.picture.NetworkPicture;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Whole explanations, sign by sign: what is shown changes only where somebody means it to. */
class ExplanationFilesTest {

    private static Path besideTheClasses(String name) throws IOException {
        URI classes = URI.create(ExplanationFilesTest.class.getResource("/").toString());
        return Files.createDirectories(Path.of(classes).resolveSibling("explained")).resolve(name);
    }

    /** A layer of each activation, so that each has its formulas shown. */
    private static final Network ALL =
            Network.inputs(2)
                    .dense(2, new Sigmoid())
                    .dense(2, new ReLU())
                    .dense(2, new LeakyReLU(0.1))
                    .dense(2, new PReLU(0.3))
                    .dense(2, new RReLU())
                    .dense(2, new ELU(1.3))
                    .dense(2, new Tanh())
                    .dense(2, new Identity())
                    .dense(3, new Softmax())
                    .build(5);

    private static final Network SHORT =
            Network.inputs(2).dense(2, new PReLU(0.3)).dense(3, new Softmax()).build(5);

    private static Explanation explanation(Network network, Loss loss, Optimizer optimizer) {
        DMatrixRMaj X = new DMatrixRMaj(new double[][] {{1, -2}, {0.5, 3}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 0}, {0, 0}, {0, 1}});
        return Explanation.of(network, loss, optimizer, X, Y);
    }

    private final Explanation paired =
            explanation(SHORT, new CategoricalCrossEntropy(), new Adam(0.01));

    private static void assertShows(String name, String shown) throws IOException {
        Path file = Files.writeString(besideTheClasses(name), shown);
        try (InputStream in = ExplanationFilesTest.class.getResourceAsStream(name)) {
            String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shown)
                    .as("if it is meant, copy %s to the test resources", file)
                    .isEqualTo(expected.replace("\r\n", "\n"));
        }
    }

    @Test
    void showsTextInEnglish() throws IOException {
        assertShows(
                "all.en.txt",
                explanation(ALL, new CategoricalCrossEntropy(), new Adam(0.01))
                        .text(Locale.ENGLISH));
    }

    @Test
    void showsTextInFrench() throws IOException {
        assertShows(
                "chain.fr.txt",
                explanation(SHORT, new MeanSquaredError(), new RMSProp(0.01)).text(Locale.FRENCH));
    }

    @Test
    void showsMarkdown() throws IOException {
        assertShows("paired.en.md", paired.markdown(Locale.ENGLISH));
    }

    @Test
    void showsAPage() throws IOException {
        String body = paired.html(Locale.ENGLISH).replaceAll("(?s)^.*</head>|<script>.*", "");
        assertShows("paired.en.html", body);
    }

    @Test
    void drawsAPictureOfLargeLayers() throws IOException {
        Network network = Network.inputs(12).dense(30, new Tanh()).dense(3, new Softmax()).build(5);
        assertShows("large.fr.svg", NetworkPicture.of(network).svg(Locale.FRENCH));
    }
}

package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Tanh;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An explanation has the same line ends on each system. */
@Tag("slow")
class ExplanationLineEndsTest {

    /** Prints an explanation in all of its forms. */
    public static void main(String[] args) {
        Network network = Network.inputs(1).dense(1, new Tanh()).build(1);
        DMatrixRMaj X = new DMatrixRMaj(1, 2);
        Explanation explanation =
                Explanation.of(network, new MeanSquaredError(), new Adam(1), X, X);
        System.out.print(explanation.text(Locale.ENGLISH));
        System.out.print(explanation.markdown(Locale.ENGLISH));
        System.out.print(explanation.html(Locale.ENGLISH));
    }

    @Test
    void areLineFeedsWhereTheSystemHasOthers() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dneurone.products=ejml",
                                "-Dline.separator=\r\n",
                                "-cp",
                                classPath(),
                                ExplanationLineEndsTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).contains("</html>").doesNotContain("\r");
    }

    private static String classPath() {
        return Stream.of(
                        ExplanationLineEndsTest.class,
                        Network.class,
                        DMatrixRMaj.class,
                        CommonOps_DDRM.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}

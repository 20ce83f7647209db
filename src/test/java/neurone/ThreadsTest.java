package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ludovic.netlib.blas.BLAS;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class ThreadsTest {

    private static final String CLASS_PATH =
            Stream.of(
                            ThreadStress.class,
                            Network.class,
                            DMatrixRMaj.class,
                            CommonOps_DDRM.class,
                            BLAS.class)
                    .map(ThreadsTest::placeOf)
                    .distinct()
                    .collect(Collectors.joining(System.getProperty("path.separator")));

    private static String placeOf(Class<?> known) {
        try {
            return Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"ejml, EJML", "blas, netlib"})
    void predictingAndPassesAtOnceGiveTheBitsOfOneAfterTheOther(String products, String multiplier)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dneurone.products=" + products,
                                "-cp",
                                CLASS_PATH,
                                ThreadStress.class.getName())
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed)
                .contains("320 predictions and trips gave the same bits by ")
                .contains(multiplier);
    }
}

package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice in programs of its own: it is made once in each. */
@Tag("slow")
class ProductsProcessTest {

    /** Prints who multiplies. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            try {
                System.out.println(Products.description());
            } catch (ProductsException e) {
                System.out.println(e);
            }
        }
    }

    @TempDir private Path cache;

    private Process start(boolean withNetlib, String... options) throws IOException {
        String classPath =
                String.join(
                        File.pathSeparator,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> withNetlib || !entry.contains("netlib"))
                                .toList());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dneurone.cache=" + cache, "-cp", classPath));
        command.addAll(Arrays.asList(options));
        command.add(Program.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String printed(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void refusesAWrongValueInOneSentence() throws IOException {
        assertThat(printed(start(true, "-Dneurone.products=fast")))
                .isEqualTo(
                        "neurone.linalg.ProductsException: neurone.products expects auto, blas or"
                                + " one of system, bundled, java, ejml, got \"fast\"");
    }

    @Test
    void goesWithoutNetlib() throws IOException {
        assertThat(printed(start(false)))
                .isEqualTo("EJML (no dev.ludovic.netlib:blas on the class path)");
        assertThat(printed(start(false, "-Dneurone.products=blas")))
                .isEqualTo(
                        "neurone.linalg.ProductsException: neurone.products = blas is not"
                                + " to be had:"
                                + " no dev.ludovic.netlib:blas on the class path");
    }

    @Test
    void saysThatANamedLibraryIsNone() throws IOException {
        String named = "-D" + Netlib.NATIVE_PATH + "=" + cache.resolve("gone.so");
        assertThat(printed(start(true, named, "-Dneurone.products=named")))
                .contains("neurone.products = named is not to be had: " + cache.resolve("gone.so"));
        assertThat(printed(start(true, named)))
                .contains(cache.resolve("gone.so") + " does not load");
    }

    @Test
    void unpacksForTwoProgramsAtOnce() throws IOException {
        assumeThat(System.getProperty("java.class.path")).contains("openblas");
        Process one = start(true, "-Dneurone.products=bundled");
        Process two = start(true, "-Dneurone.products=bundled");
        assertThat(printed(one))
                .endsWith("OpenBLAS of org.bytedeco:openblas, through netlib")
                .isEqualTo(printed(two));
        try (Stream<Path> files = Files.walk(cache)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }
}

package neurone.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dataset for which Java has memory once, and not twice. */
@Tag("slow")
class MemoryDoorTest {

    /** The program: 24 MB of rows, and a dataset of them that is to be split, or standardized. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            double[][] rows = new double[3000][1000];
            Dataset data = Dataset.ofRows(rows, new double[rows.length]);
            Dataset copy =
                    args.length > 0
                            ? Standardizer.none(data.inputs()).apply(data)
                            : data.split(0.9, 7).train();
            System.out.println(copy + " of " + rows.length);
        }
    }

    private static String printed(String memory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(memory, "-cp", System.getProperty("java.class.path")));
        command.add(Program.class.getName());
        command.addAll(List.of(arguments));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void saysHowMuchAStandardizedCopyTakes() throws IOException {
        assertThat(printed("-Xmx64m", "standardize"))
                .contains("a copy of 3000 examples of 1000 numbers takes 22 MB of memory");
        assertThat(printed("-Xmx256m", "standardize")).contains("m = 3000, n_x = 1000, n_y = 1");
    }

    @Test
    void saysHowMuchASplitTakes() throws IOException {
        assertThat(printed("-Xmx64m"))
                .contains(
                        "a copy of 2700 examples of 1000 numbers takes 20 MB of memory, and Java has"
                                + " 64 MB for all: start it with more, such as -Xmx2g");
        assertThat(printed("-Xmx256m")).contains("m = 2700, n_x = 1000, n_y = 1");
    }
}

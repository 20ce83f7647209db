package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table as large as MNIST on Kaggle: 60,000 lines, each a label and 784 pixels. */
@Tag("slow")
@Tag("long")
class LargeCsvTest {

    private static final int EXAMPLES = 60_000;
    private static final int PIXELS = 784;
    private static final long BYTES_OF_THE_MATRIX = (long) EXAMPLES * (PIXELS + 1) * Double.BYTES;

    @TempDir private static Path folder;
    private static Path file;

    @BeforeAll
    static void writeTheFile() throws IOException {
        file = folder.resolve("mnist_train.csv");
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("label,");
            out.write(
                    IntStream.range(0, PIXELS)
                            .mapToObj(i -> (1 + i / 28) + "x" + (1 + i % 28))
                            .collect(Collectors.joining(",", "", "\n")));
            for (int i = 0; i < EXAMPLES; i++) {
                out.write('0' + i % 10);
                for (int k = 0; k < PIXELS; k++) {
                    out.write(',');
                    // a fifth of MNIST's pixels is not black
                    out.write(
                            random.nextInt(5) > 0 ? "0" : Integer.toString(random.nextInt(1, 256)));
                }
                out.write('\n');
            }
        }
    }

    private static String printed(long memory, String task) throws Exception {
        Path printed = folder.resolve("printed");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + memory,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName(),
                                file.toString(),
                                task)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        process.waitFor();
        return Files.readString(printed).strip();
    }

    @Test
    void takesAtMostThreeTimesTheMemoryOfTheMatrix() throws Exception {
        assertThat(printed(3 * BYTES_OF_THE_MATRIX, "read"))
                .isEqualTo("m = 60000, n_x = 784, n_y = 10");
    }

    @Test
    void takesAtMostThreeTimesTheTimeOfItsBytesAndNumbers() throws Exception {
        assertThat(Double.parseDouble(printed(8 * BYTES_OF_THE_MATRIX, "ratio")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void isReadByTheClassForMnist() {
        Dataset train = Mnist.train(folder);
        assertThat(train).hasToString("m = 60000, n_x = 784, n_y = 10");
    }

    /** What a JVM of its own does. */
    static final class Program {

        private static final int ROUNDS = 3;
        private static final int BUFFER = 1 << 16;

        /** Its clock stands still while other programs have the processor. */
        private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

        private Program() {}

        /**
         * Reads the table once, or says how much longer it takes than its bytes and numbers.
         *
         * @param args the file, then read or ratio
         */
        public static void main(String[] args) throws IOException {
            Path table = Path.of(args[0]);
            if (args[1].equals("read")) {
                System.out.println(dataset(table));
                return;
            }
            long plain = Long.MAX_VALUE;
            long whole = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = THREAD.getCurrentThreadCpuTime();
                double last = numbers(table)[EXAMPLES * (PIXELS + 1) - 1];
                long between = THREAD.getCurrentThreadCpuTime();
                Dataset data = dataset(table);
                long end = THREAD.getCurrentThreadCpuTime();
                if (data.x().numbers()[EXAMPLES * PIXELS - 1] != last) {
                    throw new IllegalStateException("the numbers differ");
                }
                plain = Math.min(plain, between - start);
                whole = Math.min(whole, end - between);
            }
            System.out.printf(Locale.ROOT, "%.2f%n", (double) whole / plain);
        }

        private static Dataset dataset(Path table) {
            return CsvTable.read(table).classes("label");
        }

        /** Each byte once, and the number between two commas, as Java parses it. */
        private static double[] numbers(Path table) throws IOException {
            double[] numbers = new double[EXAMPLES * (PIXELS + 1)];
            try (InputStream in = new BufferedInputStream(Files.newInputStream(table), BUFFER)) {
                while (in.read() != '\n') {
                    // the header
                }
                byte[] bytes = new byte[BUFFER];
                StringBuilder number = new StringBuilder();
                int at = 0;
                for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                    for (char c :
                            new String(bytes, 0, n, StandardCharsets.US_ASCII).toCharArray()) {
                        if (c == ',' || c == '\n') {
                            numbers[at++] = Double.parseDouble(number.toString());
                            number.setLength(0);
                        } else {
                            number.append(c);
                        }
                    }
                }
            }
            return numbers;
        }
    }
}

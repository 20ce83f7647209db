package neurone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Files of the tests, each with some bytes changed, many thousand a second: a table, or the one
 * exception that is documented. {@link CsvFuzz} is slower, and looks for new ways through the code.
 */
public final class CsvMutations {

    private static final Path FILES = Path.of("src", "test", "resources", "neurone", "data", "csv");
    private static final int LONGEST = 400;
    private static final int MOST_CHANGES = 6;

    private static final List<byte[]> PIECES =
            Stream.of(
                            ",",
                            ";",
                            "\t",
                            "|",
                            "\"",
                            "\"\"",
                            "\n",
                            "\r",
                            "\r\n",
                            " ",
                            "\u00a0",
                            "#",
                            "sep=;\n",
                            "'",
                            "-",
                            "+",
                            ".",
                            "1,5",
                            "1.234",
                            "1e400",
                            "1e",
                            "0x1p3",
                            "12D",
                            "NaN",
                            "NA",
                            "?",
                            "\0",
                            "\uFEFF",
                            "\u00e9",
                            "=",
                            "1",
                            "99999999999")
                    .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
                    .toList();

    private final SplittableRandom random;
    private final List<byte[]> seeds;

    private CsvMutations(long seed) throws IOException {
        random = new SplittableRandom(seed);
        try (Stream<Path> files = Files.list(FILES)) {
            seeds = files.sorted().map(CsvMutations::start).toList();
        }
    }

    private static byte[] start(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads so many files.
     *
     * @param args how many, and the seed
     */
    public static void main(String[] args) throws IOException {
        int inputs = Integer.parseInt(args[0]);
        CsvMutations mutations = new CsvMutations(Long.parseLong(args[1]));
        long start = System.nanoTime();
        int tables = 0;
        for (int i = 0; i < inputs; i++) {
            byte[] bytes = mutations.next();
            try {
                tables += CsvFuzz.read(bytes, i) ? 1 : 0;
            } catch (Throwable e) {
                Path kept = Files.write(Files.createTempFile("neurone", ".csv"), bytes);
                throw new AssertionError("input " + i + ", kept as " + kept, e);
            }
        }
        System.out.printf(
                "seed %s: %,d inputs, %,d of them tables, the others refused, in %d s%n",
                args[1], inputs, tables, (System.nanoTime() - start) / 1_000_000_000);
    }

    private byte[] next() {
        byte[] bytes = any(seeds);
        for (int i = random.nextInt(MOST_CHANGES + 1); i > 0; i--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] any(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] changed(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, from, from, any(PIECES));
            case 1 -> replaced(bytes, from, to, any(PIECES));
            case 2 -> replaced(bytes, from, to, new byte[0]);
            case 3 -> replaced(bytes, from, to, new byte[] {(byte) random.nextInt(256)});
            case 4 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
            default -> replaced(bytes, from, bytes.length, tail(any(seeds)));
        };
    }

    private byte[] tail(byte[] bytes) {
        return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
    }

    /** The bytes with others in the place of some, not too long. */
    private static byte[] replaced(byte[] bytes, int from, int to, byte[] others) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + others.length);
        System.arraycopy(others, 0, result, from, others.length);
        System.arraycopy(bytes, to, result, from + others.length, bytes.length - to);
        return result.length > 2 * LONGEST ? Arrays.copyOf(result, LONGEST) : result;
    }
}

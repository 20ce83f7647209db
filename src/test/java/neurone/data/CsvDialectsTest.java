package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables that another program wrote are read back equal. */
class CsvDialectsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> WORDS =
            List.of(
                    "rose",
                    "p\u00e8re",
                    "p\u00e9re",
                    "a, b",
                    "x;y",
                    "bar|bar",
                    "tab\there",
                    "say \"no\"",
                    "two\nlines",
                    "10 %",
                    "\u00c5se",
                    "1.2.3",
                    "yes",
                    "it's",
                    "# 4");

    @TempDir private Path folder;

    /** A way to write a file. */
    record Writing(
            char separator,
            boolean comma,
            String thousands,
            Optional<QuoteStrategy> quotes,
            LineDelimiter lineEnd,
            Charset charset,
            String start) {}

    static Stream<Writing> dialects() {
        Optional<QuoteStrategy> needed = Optional.empty();
        Optional<QuoteStrategy> always = Optional.of(QuoteStrategies.ALWAYS);
        Charset utf8 = StandardCharsets.UTF_8;
        return Stream.of(
                new Writing(',', false, "", needed, LineDelimiter.LF, utf8, ""),
                new Writing(',', false, ",", needed, LineDelimiter.CRLF, utf8, "\uFEFF"),
                new Writing(',', false, "", always, LineDelimiter.LF, utf8, ""),
                new Writing(',', true, ".", always, LineDelimiter.CRLF, utf8, ""),
                new Writing(';', true, "\u00a0", needed, LineDelimiter.CRLF, WINDOWS, ""),
                new Writing(';', true, "\u202f", needed, LineDelimiter.CRLF, utf8, "\uFEFF"),
                new Writing(';', false, "'", needed, LineDelimiter.CR, utf8, ""),
                new Writing(';', true, ".", always, LineDelimiter.LF, utf8, "sep=;\n"),
                new Writing(
                        '\t',
                        true,
                        "\u202f",
                        needed,
                        LineDelimiter.CRLF,
                        StandardCharsets.UTF_16LE,
                        "\uFEFF"),
                new Writing(
                        '\t',
                        false,
                        "",
                        needed,
                        LineDelimiter.LF,
                        StandardCharsets.UTF_16BE,
                        "\uFEFF"),
                new Writing('|', false, ",", needed, LineDelimiter.LF, utf8, ""),
                new Writing('|', true, " ", always, LineDelimiter.CRLF, WINDOWS, ""));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void readsBackWhatWasWritten(Writing writing) throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            Table table = new Table(new SplittableRandom(seed));
            Path file = folder.resolve(seed + ".csv");
            table.write(file, writing);
            CsvTable read = CsvTable.read(file);
            assertThat(read.names()).as("seed %d", seed).isEqualTo(table.names);
            assertThat(read.size()).isEqualTo(table.rows.size());
            for (int i = 0; i < table.rows.size(); i++) {
                assertThat(cells(read, i)).as("seed %d", seed).isEqualTo(table.rows.get(i));
            }
        }
    }

    private static List<Object> cells(CsvTable table, int example) {
        Cells cells = table.content().cells();
        int row = table.row(example);
        return IntStream.range(0, table.columns())
                .<Object>mapToObj(
                        i ->
                                Double.isNaN(cells.number(row, i))
                                        ? cells.text(row, i)
                                        : Double.valueOf(cells.number(row, i)))
                .toList();
    }

    /** Columns of numbers, with an empty cell here and there, and one of words. */
    private static final class Table {

        private final List<String> names = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();

        Table(SplittableRandom random) {
            int numbers = random.nextInt(2, 8);
            for (int i = 0; i < numbers; i++) {
                names.add("x" + i);
            }
            names.add("\u00e9tat, final");
            int size = random.nextInt(3, 30);
            for (int row = 0; row < size; row++) {
                List<Object> cells = new ArrayList<>();
                for (int i = 0; i < numbers; i++) {
                    boolean isEmpty = row > 1 && random.nextInt(20) == 0;
                    // the first tells which sign is the decimal one
                    boolean isFirst = row == 0 && i == 0;
                    cells.add(isEmpty ? "" : isFirst ? random.nextGaussian() : number(random));
                }
                cells.add(WORDS.get(random.nextInt(WORDS.size())));
                rows.add(cells);
            }
        }

        private static Double number(SplittableRandom random) {
            return switch (random.nextInt(5)) {
                case 0 -> (double) random.nextInt(-1000, 1000);
                case 1 -> random.nextInt(-10_000_000, 10_000_000) / 1000.0;
                case 2 -> random.nextInt(-10_000_000, 10_000_000) / 10.0;
                case 3 -> random.nextGaussian();
                default -> random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
            };
        }

        void write(Path file, Writing writing) throws IOException {
            StringWriter text = new StringWriter();
            text.write(writing.start());
            CsvWriter.CsvWriterBuilder builder =
                    CsvWriter.builder()
                            .fieldSeparator(writing.separator())
                            .lineDelimiter(writing.lineEnd());
            writing.quotes().ifPresent(builder::quoteStrategy);
            try (CsvWriter writer = builder.build(text)) {
                writer.writeRecord(names);
                for (List<Object> row : rows) {
                    writer.writeRecord(
                            row.stream()
                                    .map(
                                            cell ->
                                                    cell instanceof Double number
                                                            ? written(number, writing)
                                                            : cell.toString())
                                    .toList());
                }
            }
            Files.writeString(file, text.toString(), writing.charset());
        }

        private static String written(double number, Writing writing) {
            String[] parts = Double.toString(number).split("\\.", 2);
            if (!parts[1].contains("E")) {
                parts[0] = parts[0].replaceAll("\\B(?=(\\d{3})+$)", writing.thousands());
            }
            return parts[0] + (writing.comma() ? "," : ".") + parts[1];
        }
    }
}

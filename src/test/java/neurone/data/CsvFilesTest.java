package neurone.data;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as programs write them; what is expected of each stands in one list. */
class CsvFilesTest {

    private static final String LIST = "expected.txt";
    private static final String TITLE = "=== ";

    private static Path folder() {
        try {
            return Path.of(CsvFilesTest.class.getResource("csv").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> expected() throws IOException {
        return Stream.of(Files.readString(folder().resolve(LIST)).split("(?m)^" + TITLE))
                .filter(part -> !part.isEmpty())
                .collect(
                        toMap(
                                part -> part.substring(0, part.indexOf('\n')),
                                part -> part.substring(part.indexOf('\n') + 1)));
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(LIST) && !name.startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsExpected(String name) throws IOException {
        assertThat(shown(folder().resolve(name))).isEqualTo(expected().get(name));
    }

    @Test
    void nothingElseIsExpected() throws IOException {
        assertThat(expected().keySet()).containsExactlyInAnyOrderElementsOf(files().toList());
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static String shown(Path file) {
        try {
            CsvTable table = CsvTable.read(file);
            return Stream.concat(
                            Stream.of(table.format(), String.join(" | ", table.names())),
                            IntStream.range(0, table.size()).mapToObj(i -> shown(table, i)))
                    .collect(joining("\n", "", "\n"));
        } catch (DataFormatException e) {
            return e.getMessage().replace(file + ": ", "refused: ") + '\n';
        }
    }

    private static String shown(CsvTable table, int example) {
        Cells cells = table.content().cells();
        int row = table.row(example);
        return IntStream.range(0, table.columns())
                .mapToObj(
                        i ->
                                cells.isMissing(row, i)
                                        ? "-"
                                        : Double.isNaN(cells.number(row, i))
                                                ? '"' + cells.text(row, i) + '"'
                                                : cells.text(row, i))
                .collect(joining(" | ", "line " + cells.line(row) + ": ", ""));
    }
}

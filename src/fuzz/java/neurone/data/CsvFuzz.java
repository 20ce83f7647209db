package neurone.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/** Any bytes are a table, or give the one exception that is documented. */
public final class CsvFuzz {

    private static final Path NAME = Path.of("fuzz.csv");

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        readOrRefuse(
                () -> {
                    CsvTable table = CsvTable.of(NAME, lines(bytes), 0);
                    table.classes(table.columns() - 1);
                    table.targets(table.columns() - 1);
                });
        readOrRefuse(
                () -> {
                    CsvTable table = CsvTable.of(NAME, lines(bytes), 1);
                    int last = table.columns() - 1;
                    table.binary(last, table.classNames(last).get(0));
                });
    }

    private static List<CsvRecord> lines(byte[] bytes) {
        return CsvLines.read(NAME, new ByteArrayInputStream(bytes));
    }

    private static void readOrRefuse(Runnable reading) {
        try {
            reading.run();
        } catch (DataFormatException e) {
            if (!e.getMessage().startsWith(NAME + ": ")) {
                throw new AssertionError("the message does not name the file", e);
            }
        }
    }
}

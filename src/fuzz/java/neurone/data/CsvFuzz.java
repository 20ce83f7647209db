package neurone.data;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/** Any bytes are a table, or give the one exception that is documented. */
public final class CsvFuzz {

    private static final Path NAME = Path.of("fuzz.csv");

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            var lines = CsvLines.read(NAME, new ByteArrayInputStream(bytes));
            CsvTable table = CsvTable.of(NAME, lines, List.of());
            int last = table.columns() - 1;
            table.classes(last);
            table.targets(last);
        } catch (DataFormatException e) {
            if (!e.getMessage().startsWith(NAME + ": ")) {
                throw new AssertionError("the message does not name the file", e);
            }
        }
    }
}

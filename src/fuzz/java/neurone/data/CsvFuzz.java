package neurone.data;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Any bytes are a table, or give the one exception that is documented. */
public final class CsvFuzz {

    private static final Path NAME = Path.of("fuzz.csv").toAbsolutePath();
    private static final List<CsvFormat> FORMATS =
            List.of(
                    CsvFormat.found(),
                    CsvFormat.of(',').noHeader(),
                    CsvFormat.of(';').decimalComma().header(),
                    CsvFormat.of('\t').decimalPoint().charset(StandardCharsets.UTF_16LE).skip(1));

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        for (int i = 0; i < FORMATS.size(); i++) {
            read(bytes, i);
        }
    }

    /**
     * Reads the bytes in one of the formats.
     *
     * @return whether they are a table
     */
    static boolean read(byte[] bytes, int format) {
        CsvText text = new CsvText(NAME, () -> new ByteArrayInputStream(bytes));
        return readOrRefuse(() -> use(CsvTable.of(text, FORMATS.get(format % FORMATS.size()))));
    }

    private static void use(CsvTable table) {
        int last = table.columns() - 1;
        table.format();
        readOrRefuse(() -> table.classes(last, table.classes(last).classNames()));
        readOrRefuse(() -> table.binary(0, table.classes(0).classNames().get(0)));
        readOrRefuse(() -> table.targets(last));
        readOrRefuse(() -> table.fillMissing().inputs());
        readOrRefuse(() -> table.dropMissing().inputs());
    }

    private static boolean readOrRefuse(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DataFormatException e) {
            if (!e.getMessage().startsWith(NAME + ": ")) {
                throw new AssertionError("the message does not name the file", e);
            }
            return false;
        }
    }
}

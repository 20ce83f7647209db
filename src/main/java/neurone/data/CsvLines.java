package neurone.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a file of comma-separated values, within limits. */
final class CsvLines {

    private static final int MOST_COLUMNS = 100_000;
    private static final int LONGEST_FIELD = 10_000;
    private static final int BUFFER = 1 << 16;

    /** What a field takes besides its text: a string, its bytes, and its number twice. */
    private static final int BYTES_PER_FIELD = 72;

    private CsvLines() {}

    /**
     * Reads all lines.
     *
     * @param file its name, for messages
     * @param in its bytes, in UTF-8
     * @throws DataFormatException if a line or the whole is too large, or if a quote is misplaced
     */
    static List<CsvRecord> read(Path file, InputStream in) {
        List<CsvRecord> lines = new ArrayList<>();
        long bytes = 0;
        try (CsvReader<CsvRecord> reader = open(in)) {
            for (CsvRecord line : reader) {
                bytes += sizeOf(line);
                Memory.check(file, bytes);
                lines.add(line);
            }
            return lines;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new DataFormatException(file, "cannot be read: " + reason.getMessage(), e);
        }
    }

    private static CsvReader<CsvRecord> open(InputStream in) {
        return CsvReader.builder()
                .maxBufferSize(BUFFER)
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .build(),
                        in,
                        StandardCharsets.UTF_8);
    }

    private static long sizeOf(CsvRecord line) {
        long bytes = BYTES_PER_FIELD;
        for (String field : line.getFields()) {
            bytes += BYTES_PER_FIELD + field.length();
        }
        return bytes;
    }
}

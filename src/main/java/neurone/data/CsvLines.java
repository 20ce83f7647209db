package neurone.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
            throw DataFormatException.unreadable(file, e.getCause() == null ? e : e.getCause());
        }
    }

    private static CsvReader<CsvRecord> open(InputStream in) throws IOException {
        return CsvReader.builder()
                .maxBufferSize(BUFFER)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .build(),
                        text(in));
    }

    /** Refuses bytes that are not UTF-8: replaced, as Java does by default, classes might merge. */
    private static Reader text(InputStream in) throws IOException {
        // a new decoder reports what is malformed
        var text =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static long sizeOf(CsvRecord line) {
        long bytes = BYTES_PER_FIELD;
        for (String field : line.getFields()) {
            bytes += BYTES_PER_FIELD + field.length();
        }
        return bytes;
    }
}

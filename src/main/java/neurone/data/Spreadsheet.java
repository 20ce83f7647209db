package neurone.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import neurone.io.AtomicFile;

/**
 * Lines of values as the spreadsheet of a country reads them: where numbers have a comma, a
 * semicolon stands between two of them, and a point and a comma elsewhere.
 *
 * <p>Numbers have all their digits; NaN is an empty cell. One thread at a time.
 */
public final class Spreadsheet {

    /** Without it, Excel takes UTF-8 for the encoding of an older Windows. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Locale locale;
    private final boolean comma;
    private final StringWriter lines = new StringWriter();
    private final CsvWriter writer;

    /**
     * An empty table.
     *
     * @param locale of those who will read it, such as {@code Locale.FRANCE}; {@code Locale.ROOT}
     *     for programs
     */
    public Spreadsheet(Locale locale) {
        Objects.requireNonNull(locale, "expected a locale, such as Locale.FRANCE, got null");
        this.locale = locale;
        this.comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        this.writer =
                CsvWriter.builder()
                        .fieldSeparator(comma ? ';' : ',')
                        .bufferSize(0)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(lines);
    }

    /**
     * Adds a line.
     *
     * @param cells numbers of any type, and texts
     * @return this table
     */
    public Spreadsheet line(Object... cells) {
        Objects.requireNonNull(cells, "a line expects its cells, numbers and texts, got null");
        writer.writeRecord(Arrays.stream(cells).map(this::text).toArray(String[]::new));
        return this;
    }

    private String text(Object cell) {
        Objects.requireNonNull(
                cell, "a cell expects a number or a text, got null; NaN is an empty cell");
        if (cell instanceof Number number) {
            String digits = Double.isNaN(number.doubleValue()) ? "" : number.toString();
            return comma ? digits.replace('.', ',') : digits;
        }
        return cell.toString();
    }

    /** Returns the lines, each with a line feed at its end. */
    @Override
    public String toString() {
        return lines.toString();
    }

    /**
     * Writes the lines to a file in UTF-8, in place of what is there, as a whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what was there is unchanged
     */
    public void write(Path file) {
        AtomicFile.write(file, (locale.equals(Locale.ROOT) ? "" : BYTE_ORDER_MARK) + lines);
    }
}

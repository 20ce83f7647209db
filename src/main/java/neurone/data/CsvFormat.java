package neurone.data;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import neurone.words.Printable;

/**
 * What a user states of a file of values, where {@link CsvTable#read(java.nio.file.Path)} cannot
 * find it or finds two readings. What is not stated is still found.
 *
 * <pre>{@code
 * CsvTable.read(file, CsvFormat.of(';').decimalComma().noHeader())
 * }</pre>
 *
 * <p>Immutable.
 */
public final class CsvFormat {

    private static final CsvFormat FOUND =
            new CsvFormat(Optional.empty(), Decimal.FOUND, Header.FOUND, Optional.empty(), 0);

    private final Optional<Character> separator;
    private final Decimal decimal;
    private final Header header;
    private final Optional<Charset> charset;
    private final int skipped;

    private CsvFormat(
            Optional<Character> separator,
            Decimal decimal,
            Header header,
            Optional<Charset> charset,
            int skipped) {
        this.separator = separator;
        this.decimal = decimal;
        this.header = header;
        this.charset = charset;
        this.skipped = skipped;
    }

    /** The format of which all is found: separator, decimal sign, header and encoding. */
    public static CsvFormat found() {
        return FOUND;
    }

    /**
     * The format with this character between the columns; the rest is found.
     *
     * @param separator such as ',', ';', '|', '\t' or ' '; for a file of one column any that is not
     *     in it
     * @throws IllegalArgumentException if numbers are made of it, or lines and quotes
     */
    public static CsvFormat of(char separator) {
        if (Character.isLetterOrDigit(separator) || "\"#\r\n\0.+-".indexOf(separator) >= 0) {
            throw new IllegalArgumentException(
                    "a separator stands between the columns and nowhere else, got "
                            + Printable.quoted(String.valueOf(separator))
                            + ": try ',', ';', '|' or '\\t'");
        }
        return new CsvFormat(
                Optional.of(separator), FOUND.decimal, FOUND.header, FOUND.charset, FOUND.skipped);
    }

    /** Reads 1,5 as one and a half, and 1.234 as a thousand and more. */
    public CsvFormat decimalComma() {
        return new CsvFormat(separator, Decimal.COMMA, header, charset, skipped);
    }

    /** Reads 1.5 as one and a half, and 1,234 as a thousand and more. */
    public CsvFormat decimalPoint() {
        return new CsvFormat(separator, Decimal.POINT, header, charset, skipped);
    }

    /** The first line names the columns. */
    public CsvFormat header() {
        return new CsvFormat(separator, decimal, Header.PRESENT, charset, skipped);
    }

    /** The first line is an example. */
    public CsvFormat noHeader() {
        return new CsvFormat(separator, decimal, Header.ABSENT, charset, skipped);
    }

    /** The encoding of the text, which must be in it from the first character to the last. */
    public CsvFormat charset(Charset encoding) {
        Objects.requireNonNull(
                encoding, "expected an encoding, such as StandardCharsets.UTF_8, got null");
        return new CsvFormat(separator, decimal, header, Optional.of(encoding), skipped);
    }

    /**
     * Leaves out lines before the table, such as a bank's name and address.
     *
     * @param lines how many, at least 0; an empty one counts
     */
    public CsvFormat skip(int lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("expected at least 0 lines to skip, got " + lines);
        }
        return new CsvFormat(separator, decimal, header, charset, lines);
    }

    Optional<Character> separatorOrFound() {
        return separator;
    }

    Decimal decimalOrFound() {
        return decimal;
    }

    Header headerOrFound() {
        return header;
    }

    Optional<Charset> charsetOrFound() {
        return charset;
    }

    int skipped() {
        return skipped;
    }

    /** Returns what is stated, such as {@code separator semicolon, decimal comma}. */
    @Override
    public String toString() {
        List<String> stated = new ArrayList<>();
        separator.ifPresent(s -> stated.add("separator " + Dialect.separatorName(s).english()));
        if (decimal != Decimal.FOUND) {
            stated.add("decimal " + decimal.name().toLowerCase(Locale.ROOT));
        }
        if (header != Header.FOUND) {
            stated.add(header == Header.ABSENT ? "no header" : "header");
        }
        charset.ifPresent(c -> stated.add(c.name()));
        if (skipped > 0) {
            stated.add(Printable.count(skipped, "line") + " skipped");
        }
        return stated.isEmpty() ? "all found" : String.join(", ", stated);
    }
}

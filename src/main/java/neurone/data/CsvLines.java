package neurone.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/** Reads the lines of a file into cells, one after the other, within limits. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int MOST_COLUMNS = 100_000;
    private static final int LONGEST_FIELD = 10_000;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Dialect dialect;
    private final NumberText number = new NumberText();
    private final NotationEvidence evidence = new NotationEvidence();
    private final Texts texts;
    private final List<String> names = new ArrayList<>();
    private boolean isHeader;
    private Cells cells;
    private long[] row = new long[16];
    private int fields;
    private int filled;
    private boolean isComment;
    private Size first;
    private Size shortest;
    private Size longest;

    /** How many fields the example has that begins in this line, and whether it begins with #. */
    private record Size(long line, int fields, boolean isComment) {}

    private CsvLines(Path file, Dialect dialect) {
        this.file = file;
        this.dialect = dialect;
        this.texts = new Texts(file);
        this.isHeader = dialect.hasHeader();
    }

    static CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(BUFFER)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Reads a text, from its first line after those that are skipped. */
    static CsvLines read(Path file, Dialect dialect, Reader text) throws IOException {
        CsvLines lines = new CsvLines(file, dialect);
        try (CsvReader<Boolean> reader = builder(dialect.separator()).build(lines, text)) {
            reader.forEach(line -> {});
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof DataFormatException ours) {
                throw ours;
            }
            throw new DataFormatException(
                    file,
                    Words.of(
                            "la ligne %s a un guillemet (\") qui ne se ferme pas, ou qu'il faut"
                                    + " doubler, ou un champ de plus de %s caractères",
                            "line %s has a quote (\") that does not end, or that should be written"
                                    + " twice, or a field of more than %s characters",
                            lines.line(),
                            LONGEST_FIELD),
                    e);
        }
        return lines;
    }

    private long line() {
        return dialect.skipped() + getStartingLineNumber();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = 0;
        filled = 0;
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (length > LONGEST_FIELD || index == MOST_COLUMNS) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "la ligne %s a un champ de plus de %s caractères, ou plus de %s champs",
                            "line %s has a field of more than %s characters, or more than %s fields",
                            line(),
                            LONGEST_FIELD,
                            MOST_COLUMNS));
        }
        int from = Spaces.start(text, offset, offset + length);
        int to = Spaces.end(text, from, offset + length);
        fields = index + 1;
        isComment = index == 0 ? from < to && text[from] == '#' : isComment;
        if (from < to) {
            filled = fields;
        }
        if (isHeader) {
            names.add(name(new String(text, from, to - from)));
        } else {
            addCell(index, text, from, to, quoted);
        }
    }

    /** NumPy makes a comment of its header. */
    private String name(String text) {
        return names.isEmpty() && text.startsWith("# ") ? Spaces.strip(text.substring(2)) : text;
    }

    private void addCell(int index, char[] text, int from, int to, boolean quoted) {
        if (index == row.length) {
            row = Arrays.copyOf(row, 2 * row.length);
        }
        Kind kind = number.read(text, from, to);
        if (kind == Kind.WHOLE) {
            row[index] = Double.doubleToRawLongBits(number.value());
            return;
        }
        double value = dialect.notation().valueOf(number, kind);
        row[index] =
                Double.isNaN(value)
                        ? textBits(unquoted(text, from, to, quoted))
                        : Double.doubleToRawLongBits(value);
        if (kind != Kind.TEXT) {
            evidence.add(kind, line(), text, from, to);
        }
    }

    /** Weka puts apostrophes round a text that has a space in it. */
    private static String unquoted(char[] text, int from, int to, boolean quoted) {
        boolean hasApostrophes =
                !quoted && to - from > 2 && text[from] == '\'' && text[to - 1] == '\'';
        int rim = hasApostrophes ? 1 : 0;
        return new String(text, from + rim, to - from - 2 * rim);
    }

    private long textBits(String text) {
        return Cells.textBits(texts.place(text, line()));
    }

    @Override
    protected Boolean buildRecord() {
        if (filled > 0 && isHeader) {
            isHeader = false;
            first = new Size(line(), fields, false);
            checkNames();
        } else if (filled > 0) {
            addExample();
        } else if (isHeader) {
            names.clear();
        }
        return Boolean.TRUE;
    }

    private void addExample() {
        Size size = new Size(line(), fields, isComment);
        Size content = new Size(line(), filled, isComment);
        if (cells == null) {
            first = first == null ? size : first;
            shortest = size;
            longest = content;
            cells = new Cells(file, Math.max(names.size(), fields), texts);
        }
        shortest = fields < shortest.fields() ? size : shortest;
        longest = filled > longest.fields() ? content : longest;
        if (filled > cells.width()) {
            throw ragged(size, first);
        }
        if (fields < cells.width()) {
            row = row.length < cells.width() ? Arrays.copyOf(row, cells.width()) : row;
            Arrays.fill(row, fields, cells.width(), textBits(""));
        }
        cells.add(size.line(), row);
    }

    private void checkNames() {
        for (String name : names) {
            CsvSample.refuseNul(file, name, line());
        }
    }

    /** Returns what was read, without the empty columns at the end. */
    CsvContent content() {
        if (cells == null) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "il n'y a aucun exemple dans le fichier",
                            "there is no example in the file"));
        }
        int named = names.size();
        while (named > 0 && names.get(named - 1).isEmpty()) {
            named--;
        }
        int columns = Math.max(named, longest.fields());
        if (shortest.fields() < columns) {
            throw ragged(shortest, named == columns ? first : longest);
        }
        if (dialect.hasHeader() && names.size() < columns) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "la ligne %s nomme %s mais la ligne %s a %s : ajoutez les noms qui"
                                    + " manquent, ou sautez cette première ligne par"
                                    + " CsvFormat.found().skip(%s).noHeader()",
                            "line %s names %s but line %s has %s: add the missing names, or skip"
                                    + " this line with CsvFormat.found().skip(%s).noHeader()",
                            first.line(),
                            Words.count(names.size(), "colonne", "column"),
                            longest.line(),
                            Words.count(longest.fields(), "champ", "field"),
                            first.line()));
        }
        List<String> columnNames =
                dialect.hasHeader() ? List.copyOf(names.subList(0, columns)) : List.of();
        return new CsvContent(file, dialect, columnNames, first.line(), columns, cells);
    }

    NotationEvidence evidence() {
        return evidence;
    }

    private DataFormatException ragged(Size one, Size other) {
        Words cure =
                one.isComment()
                        ? new Words(
                                ", et commence par # : si c'est un commentaire, supprimez-la",
                                ", and begins with #: if it is a comment, delete it")
                        : Words.of(
                                " : donnez à chaque ligne le même nombre de champs, et mettez entre"
                                        + " guillemets un champ qui contient %s",
                                ": give each line the same number of them, and put quotes round a"
                                        + " field that has a %s in it",
                                Dialect.separatorName(dialect.separator()));
        return new DataFormatException(
                file,
                Words.of(
                        "la ligne %s a %s mais la ligne %s en a %s%s",
                        "line %s has %s but line %s has %s%s",
                        one.line(),
                        Words.count(one.fields(), "champ", "field"),
                        other.line(),
                        other.fields(),
                        cure));
    }
}

package neurone.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.data.CsvSample.Line;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/**
 * Reads a file: finds from its first lines how it is written, reads it so, and a second time if
 * what comes further down tells otherwise.
 */
final class CsvReading {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?sep=([,;|:\t ])\"?", Pattern.CASE_INSENSITIVE);

    private final CsvText text;
    private final CsvFormat format;

    CsvReading(CsvText text, CsvFormat format) {
        this.text = text;
        this.format =
                Objects.requireNonNull(
                        format, "expected a format, such as CsvFormat.found(), got null");
    }

    CsvContent content() {
        try {
            Optional<Charset> stated =
                    format.charsetOrFound().isPresent() ? format.charsetOrFound() : text.marked();
            return stated.isPresent() ? content(stated.get()) : contentInFoundCharset();
        } catch (CharacterCodingException e) {
            throw new DataFormatException(
                    text.file(),
                    new Words(
                            "ce n'est pas du texte dans l'encodage indiqué : indiquez-en un autre par"
                                    + " CsvFormat.found().charset(...), ou enregistrez-le de nouveau"
                                    + " en UTF-8",
                            "is not text in the encoding that is stated: state another with"
                                    + " CsvFormat.found().charset(...), or save it again as UTF-8"),
                    e);
        } catch (IOException e) {
            throw DataFormatException.unreadable(text.file(), e);
        }
    }

    private CsvContent contentInFoundCharset() throws IOException {
        try {
            return content(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return contentInWindows();
        }
    }

    private CsvContent contentInWindows() throws IOException {
        try {
            return content(WINDOWS);
        } catch (CharacterCodingException e) {
            throw new DataFormatException(
                    text.file(),
                    new Words(
                            "n'est ni en UTF-8 ni en windows-1252 : indiquez son encodage par"
                                    + " CsvFormat.found().charset(...), ou enregistrez-le de nouveau"
                                    + " en UTF-8",
                            "is neither in UTF-8 nor in windows-1252: state its encoding with"
                                    + " CsvFormat.found().charset(...), or save it again as UTF-8"),
                    e);
        }
    }

    private CsvContent content(Charset charset) throws IOException {
        CsvSample sample = sample(charset, format.skipped());
        sample.refuseOtherFormats();
        Matcher stated = SEPARATOR_LINE.matcher(sample.firstLine());
        boolean isStated = stated.matches();
        int skipped = format.skipped() + (isStated ? 1 : 0);
        CsvSample table = isStated ? sample(charset, skipped) : sample;
        char separator =
                format.separatorOrFound()
                        .orElseGet(
                                () ->
                                        isStated
                                                ? stated.group(1).charAt(0)
                                                : Separators.find(table));
        List<Line> lines = table.lines(separator).all();
        if (!isStated && format.separatorOrFound().isEmpty()) {
            new SpacedColumns(table, lines).refuse();
        }
        checkStart(lines, skipped);
        boolean hasHeader = hasHeader(lines, skipped);
        Notation notation =
                evidence(hasHeader ? lines.subList(1, lines.size()) : lines)
                        .notation(format.decimalOrFound(), separator);
        return content(new Dialect(charset, skipped, separator, hasHeader, notation));
    }

    private CsvSample sample(Charset charset, int skipped) throws IOException {
        try (Reader reader = text.open(charset, skipped)) {
            return CsvSample.of(text.file(), reader);
        }
    }

    /** Refuses lines above the table, which would otherwise give it its number of columns. */
    private void checkStart(List<Line> lines, int skipped) {
        int usual = CsvSample.usual(lines, Line::filled);
        int first = 0;
        while (first < lines.size() && lines.get(first).size() < usual) {
            first++;
        }
        if (first > 0 && first < lines.size()) {
            long line = skipped + lines.get(first).number();
            throw new DataFormatException(
                    text.file(),
                    Words.of(
                            "la ligne %s a %s mais la ligne %s en a %s : si le tableau commence là,"
                                    + " sautez ce qui le précède par CsvFormat.found().skip(%s) ; sinon,"
                                    + " donnez à chaque ligne le même nombre de champs",
                            "line %s has %s but line %s has %s: if the table begins there, skip what"
                                    + " stands above it with CsvFormat.found().skip(%s); else give"
                                    + " each line the same number of fields",
                            skipped + lines.get(0).number(),
                            Words.count(lines.get(0).size(), "champ", "field"),
                            line,
                            lines.get(first).size(),
                            line - 1));
        }
    }

    private boolean hasHeader(List<Line> lines, int skipped) {
        return switch (format.headerOrFound()) {
            case PRESENT -> Headers.check(text.file(), lines, skipped);
            case ABSENT -> false;
            case FOUND -> Headers.find(text.file(), lines, skipped);
        };
    }

    private static NotationEvidence evidence(List<Line> lines) {
        NotationEvidence evidence = new NotationEvidence();
        for (Line line : lines) {
            for (CsvSample.Cell cell : line.cells()) {
                if (cell.kind() != Kind.TEXT) {
                    char[] number = cell.text().toCharArray();
                    evidence.add(cell.kind(), line.number(), number, 0, number.length);
                }
            }
        }
        return evidence;
    }

    private CsvContent content(Dialect dialect) throws IOException {
        CsvLines lines = read(dialect);
        Decimal stated = format.decimalOrFound();
        char separator = dialect.separator();
        if (lines.evidence().isOpen(stated, separator)) {
            throw new DataFormatException(
                    text.file(),
                    Words.of(
                            "%s ; aucun autre nombre ne tranche : précisez",
                            "%s; no other number tells: say which",
                            lines.evidence().openExample()));
        }
        Notation notation = lines.evidence().notation(stated, separator);
        return notation.equals(dialect.notation())
                ? lines.content()
                : read(dialect.with(notation)).content();
    }

    private CsvLines read(Dialect dialect) throws IOException {
        try (Reader reader = text.open(dialect.charset(), dialect.skipped())) {
            return CsvLines.read(text.file(), dialect, reader);
        }
    }
}

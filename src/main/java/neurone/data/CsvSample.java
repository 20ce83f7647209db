package neurone.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/** The first lines of a file, to be read with one separator or another. */
final class CsvSample {

    private static final int MOST_CHARACTERS = 1 << 18;

    private final Path file;
    private final String text;
    private final boolean isWhole;

    private CsvSample(Path file, String text, boolean isWhole) {
        this.file = file;
        this.text = text;
        this.isWhole = isWhole;
    }

    static CsvSample of(Path file, Reader reader) throws IOException {
        char[] buffer = new char[1 << 13];
        StringBuilder text = new StringBuilder();
        int read = reader.read(buffer);
        while (read >= 0 && text.length() < MOST_CHARACTERS) {
            text.append(buffer, 0, read);
            read = reader.read(buffer);
        }
        return new CsvSample(file, text.toString(), read < 0);
    }

    Path file() {
        return file;
    }

    /** Refuses what is not a table. */
    void refuseOtherFormats() {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html")) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "est une page web : téléchargez le fichier que la page montre ou nomme",
                            "is a web page: download the file that the page shows or names"));
        }
        if (start.startsWith("@relation")) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "est un fichier ARFF : enregistrez-le en CSV, comme le fait Weka dans sa"
                                    + " visionneuse de ces fichiers",
                            "is an ARFF file: save it as CSV, as Weka's viewer of such files does"));
        }
        refuseNul(file, text, 1);
    }

    static void refuseNul(Path file, String text, long line) {
        if (text.indexOf(0) >= 0) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "a un caractère NUL, à la ligne %s ou plus bas : ce n'est pas du texte,"
                                    + " ou c'est de l'UTF-16 sans marque, à lire par"
                                    + " CsvFormat.found().charset(StandardCharsets.UTF_16LE)",
                            "has a NUL character, in line %s or below: it is not text, or it is"
                                    + " UTF-16 without a mark, to be read with"
                                    + " CsvFormat.found().charset(StandardCharsets.UTF_16LE)",
                            line));
        }
    }

    /** Returns the first line. */
    String firstLine() {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    /** A line that is not blank, and its number from 1. */
    record Line(long number, List<Cell> cells) {

        int size() {
            return cells.size();
        }

        /** How many cells there are without the empty ones at the end. */
        int filled() {
            int filled = size();
            while (filled > 0 && cells.get(filled - 1).isBlank()) {
                filled--;
            }
            return filled;
        }
    }

    /** A cell of the sample, without the space round it. */
    record Cell(String text, boolean isQuoted, Kind kind) {

        boolean isBlank() {
            return text.isEmpty();
        }

        boolean isNumber() {
            return kind != Kind.TEXT;
        }

        boolean isMissing() {
            return Cells.isMissing(text);
        }
    }

    /**
     * What a separator makes of the sample.
     *
     * @param lines all of them, but for blank ones and one that the sample breaks off
     * @param isBroken whether they end where a quote does not fit
     */
    record Lines(List<Line> lines, boolean isBroken) {

        /** Returns all lines, or none if it is not known where they end. */
        List<Line> all() {
            return isBroken ? List.of() : lines;
        }
    }

    /** Reads the lines, as far as their quotes fit. */
    Lines lines(char separator) {
        List<Line> lines = new ArrayList<>();
        boolean isBroken = false;
        try (CsvReader<Line> reader =
                CsvLines.builder(separator)
                        .allowUnclosedQuote(!isWhole)
                        .build(new LineHandler(), text)) {
            for (Line line : reader) {
                lines.add(line);
            }
        } catch (CsvParseException | IOException e) {
            isBroken = true;
        }
        if (!isWhole && !isBroken && lines.size() > 1) {
            lines.remove(lines.size() - 1);
        }
        lines.removeIf(line -> line.filled() == 0);
        return new Lines(lines, isBroken);
    }

    /** What most lines measure, if most agree: what the one in the middle does. */
    static int usual(List<Line> lines, ToIntFunction<Line> measure) {
        return lines.stream()
                .mapToInt(measure)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    }
}

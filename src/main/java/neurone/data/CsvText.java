package neurone.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import neurone.words.Words;

/**
 * The text of a file: its bytes, unpacked where gzip packed them, without a byte-order mark, in an
 * encoding that they must be in to the last of them: replaced, as Java does by default, characters
 * might make two classes one.
 */
final class CsvText {

    private static final int BUFFER = 1 << 13;
    private static final int HEAD = 8;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Where the bytes come from: they are read more than once. */
    interface Source {
        InputStream open() throws IOException;
    }

    private final Path file;
    private final Source source;

    CsvText(Path file, Source source) {
        this.file = file;
        this.source = source;
    }

    static CsvText of(Path file) {
        Objects.requireNonNull(file, "expected the path of a file to read, got null");
        return new CsvText(file.toAbsolutePath().normalize(), () -> Files.newInputStream(file));
    }

    /** The same text; the consumer is told of the share of its bytes that is read. */
    CsvText watchedBy(DoubleConsumer progress) {
        Objects.requireNonNull(progress, "expected something to tell the progress to, got null");
        return new CsvText(
                file, () -> new WatchedStream(source.open(), Files.size(file), progress));
    }

    Path file() {
        return file;
    }

    /** Returns the encoding that a byte-order mark states. */
    Optional<Charset> marked() throws IOException {
        try (InputStream in = bytes()) {
            byte[] head = in.readNBytes(HEAD);
            refuseOtherFormats(head);
            if (startsWith(head, 0xff, 0xfe)) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (startsWith(head, 0xfe, 0xff)) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
            return startsWith(head, 0xef, 0xbb, 0xbf)
                    ? Optional.of(StandardCharsets.UTF_8)
                    : Optional.empty();
        }
    }

    private void refuseOtherFormats(byte[] head) {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "est un classeur (.xlsx, .ods) ou un .zip : ouvrez-le et enregistrez la"
                                    + " feuille en CSV, ou décompressez-le",
                            "is a workbook (.xlsx, .ods) or a .zip: open it and save the sheet as"
                                    + " CSV, or unpack it"));
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new DataFormatException(
                    file,
                    new Words(
                            "est un classeur d'Excel (.xls) : ouvrez-le et enregistrez la feuille en"
                                    + " CSV",
                            "is a workbook of Excel (.xls): open it and save the sheet as CSV"));
        }
    }

    private static boolean startsWith(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private InputStream bytes() throws IOException {
        InputStream in = new BufferedInputStream(source.open(), BUFFER);
        try {
            in.mark(2);
            boolean packed = startsWith(in.readNBytes(2), 0x1f, 0x8b);
            in.reset();
            return packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Opens the text after the lines to skip. A new decoder reports what is malformed. */
    Reader open(Charset charset, int skipped) throws IOException {
        var text = new BufferedReader(new InputStreamReader(bytes(), charset.newDecoder()), BUFFER);
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            for (int line = 0; line < skipped; line++) {
                skipLine(text);
            }
            return text;
        } catch (IOException e) {
            text.close();
            throw e;
        }
    }

    /** Not readLine, which after a carriage return leaves the line feed to be skipped later. */
    private static void skipLine(BufferedReader text) throws IOException {
        int c = text.read();
        while (c >= 0 && c != '\n' && c != '\r') {
            c = text.read();
        }
        if (c == '\r') {
            text.mark(1);
            if (text.read() != '\n') {
                text.reset();
            }
        }
    }
}

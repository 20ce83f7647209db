package neurone.data;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

/** Any bytes are images or labels, or give the one exception that is documented. */
public final class IdxFuzz {

    private static final Path NAME = Path.of("fuzz-idx").toAbsolutePath();

    private IdxFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        read(bytes, IdxReader::images);
        read(bytes, IdxReader::labels);
    }

    private static void read(byte[] bytes, IdxFile.Content<?> content) {
        try {
            IdxFile.read(NAME, bytes.length, new ByteArrayInputStream(bytes), content);
        } catch (DataFormatException e) {
            if (!e.getMessage().startsWith(NAME + ": ")) {
                throw new AssertionError("the message does not name the file", e);
            }
        }
    }
}

package neurone.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a file that are not numbers, each once. */
final class Texts {

    private static final int BYTES_EACH = 150;

    private final Path file;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long bytes;

    Texts(Path file) {
        this.file = file;
    }

    /** Returns the place of a text, which is added if it is new. */
    int place(String text, long line) {
        Integer known = places.get(text);
        if (known != null) {
            return known;
        }
        CsvSample.refuseNul(file, text, line);
        bytes += BYTES_EACH + text.length();
        Memory.check(file, bytes);
        places.put(text, texts.size());
        texts.add(text);
        return texts.size() - 1;
    }

    String get(int place) {
        return texts.get(place);
    }

    long bytes() {
        return bytes;
    }
}

package neurone.onnx;

import java.nio.file.Path;
import neurone.file.ModelFormatException;
import neurone.words.Words;

/**
 * Makes the exception that refuses a file.
 *
 * @param file which
 */
record Refusals(Path file) {

    /**
     * Refuses the file.
     *
     * @param french with a {@code %s} for each value, as in {@link Words#of}
     * @param english with a {@code %s} for each value
     */
    ModelFormatException of(String french, String english, Object... values) {
        return of(Words.of(french, english, values), null);
    }

    ModelFormatException of(Words problem, Exception cause) {
        return new ModelFormatException(file, problem, cause);
    }

    /** Refuses a node, by its name; what is wrong follows the name. */
    ModelFormatException of(Node node, String french, String english, Object... values) {
        return of("%s %s", "%s %s", node.words(), Words.of(french, english, values));
    }
}

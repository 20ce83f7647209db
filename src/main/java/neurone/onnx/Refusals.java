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

    ModelFormatException of(String problem) {
        return new ModelFormatException(file, Words.same(problem));
    }

    ModelFormatException of(String problem, Exception cause) {
        return of(Words.same(problem), cause);
    }

    ModelFormatException of(Words problem, Exception cause) {
        return new ModelFormatException(file, problem, cause);
    }

    /** Refuses a node, by its name. */
    ModelFormatException of(Node node, String problem) {
        return of(node + " " + problem);
    }
}

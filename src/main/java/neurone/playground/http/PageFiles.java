package neurone.playground.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the page, read once and found by their names: no path is ever opened. */
public final class PageFiles {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, Answer> files = new HashMap<>();

    /**
     * Reads resources.
     *
     * @param owner beside which they lie
     * @param names of the files; the first is the page itself
     */
    public PageFiles(Class<?> owner, List<String> names) {
        for (String name : names) {
            files.put("/" + name, new Answer(type(name), bytes(owner, name)));
        }
        files.put("/", files.get("/" + names.get(0)));
    }

    private static String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    private static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Answer> of(String path) {
        return Optional.ofNullable(files.get(path));
    }
}

package neurone.playground.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is sent back. */
public final class Answer {

    private final String type;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param type its media type
     * @param body its bytes, kept
     */
    Answer(String type, byte[] body) {
        this.type = type;
        this.body = body;
    }

    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    /** Values as JSON. */
    public static Answer json(Map<String, ?> values) {
        return new Answer("application/json", Json.write(values));
    }

    /** Plain text in UTF-8. */
    public static Answer text(String text) {
        return new Answer("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of no known kind. */
    public static Answer bytes(byte[] bytes) {
        return new Answer("application/octet-stream", bytes);
    }
}

package neurone.playground.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import neurone.words.Words;

/**
 * Who may ask: a browser that was given the address, for a page of this server.
 *
 * <p>The address has to be ours to the letter, or a name that a stranger's page was rebound to this
 * machine would do. The token travels in the fragment of the URL, which no browser sends, and comes
 * back as a header, which no form of another page can set.
 */
final class Guard {

    static final String TOKEN = "X-Neurone-Token";

    private static final int TOKEN_BYTES = 16;

    private final String host;
    private final int largestBody;
    private final String token;

    Guard(String host, int largestBody) {
        this.host = host;
        this.largestBody = largestBody;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    String token() {
        return token;
    }

    void checkHost(HttpExchange exchange) {
        if (!isOnly(exchange.getRequestHeaders(), "Host", host)) {
            throw refusal(403, "cette page ne répond qu'à %s", "this page answers %s alone", host);
        }
    }

    void checkPost(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!isOnly(headers, "Origin", "http://" + host)) {
            throw refusal(
                    403, "la demande vient d'une autre page", "the request is of another page");
        }
        String sent = String.valueOf(headers.getFirst(TOKEN));
        if (!MessageDigest.isEqual(bytes(sent), bytes(token))) {
            throw refusal(
                    403,
                    "le jeton manque : ouvrez l'adresse entière qui a été affichée",
                    "the token is missing: open the whole address that was printed");
        }
        String type = String.valueOf(headers.getFirst("Content-Type"));
        if (!type.matches("application/json(;\\s*charset=(utf|UTF)-8)?")) {
            throw refusal(415, "du JSON est attendu", "JSON is expected");
        }
    }

    byte[] body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(largestBody + 1);
        if (body.length > largestBody) {
            throw refusal(
                    413,
                    "la demande dépasse %s octets",
                    "the request is longer than %s bytes",
                    largestBody);
        }
        return body;
    }

    private static boolean isOnly(Headers headers, String name, String value) {
        return List.of(value).equals(headers.get(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(int status, String french, String english, Object... values) {
        return new Refusal(status, Words.of(french, english, values));
    }
}

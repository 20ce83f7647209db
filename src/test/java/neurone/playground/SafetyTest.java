package neurone.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what is refused in one line. */
class SafetyTest {

    private static Playground page;

    @BeforeAll
    static void open() {
        page = Playground.show(Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        page.close();
    }

    private static Visitor visitor() {
        return new Visitor(page.address());
    }

    private static void assertRefused(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(body).doesNotContain("\n", "Exception", "neurone.").hasSizeBetween(10, 1500);
    }

    @Test
    void answersABrowserThatHasTheWholeAddress() throws IOException {
        assertThat(visitor().get("/")).startsWith("HTTP/1.1 200").contains("<!DOCTYPE html>");
        assertThat(visitor().post("state", "{}")).startsWith("HTTP/1.1 200").contains("spirals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "evil.example", "127.0.0.1", "[::1]", "127.0.0.1:1", ""})
    void refusesEachOtherHost(String host) throws IOException {
        assertRefused(visitor().with("Host", host).get("/"), 403);
        assertRefused(visitor().with("Host", host).post("state", "{}"), 403);
    }

    @Test
    void refusesASecondHost() throws IOException {
        Visitor visitor = visitor();
        String twice =
                "GET / HTTP/1.1\r\nHost: "
                        + visitor.host
                        + "\r\nHost: evil.example\r\n"
                        + "Connection: close\r\n\r\n";
        assertRefused(visitor.raw(twice, new byte[0]), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost", "https://127.0.0.1"})
    void refusesEachOtherOrigin(String origin) throws IOException {
        assertRefused(visitor().with("Origin", origin).post("play", "{\"on\":true}"), 403);
        assertRefused(visitor().without("Origin").post("play", "{\"on\":true}"), 403);
    }

    @Test
    void refusesAPostWithoutTheToken() throws IOException {
        assertRefused(visitor().without("X-Neurone-Token").post("state", "{}"), 403);
        assertRefused(visitor().with("X-Neurone-Token", "guess").post("state", "{}"), 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
    void takesJsonAlone(String type) throws IOException {
        assertRefused(visitor().with("Content-Type", type).post("state", "{}"), 415);
    }

    @Test
    void letsNoOtherPageReadAnything() throws IOException {
        String answer = visitor().get("/");
        assertThat(answer.toLowerCase(Locale.ROOT))
                .doesNotContain("access-control")
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("x-content-type-options: nosniff");
        assertThat(answer).doesNotContain(page.address().getFragment().replace("t=", ""));
        assertRefused(visitor().send("OPTIONS /api/state", new byte[0]), 405);
        assertRefused(visitor().send("PUT /", new byte[0]), 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "//etc/passwd",
                "/Playground.class",
                "/api/state",
                "/main.js/",
                "/C:/Windows/win.ini"
            })
    void opensNoPathOfAClient(String path) throws IOException {
        assertRefused(visitor().get(path), 404);
    }

    @Test
    void readsNoMoreThanItsLimit() throws IOException {
        assertRefused(visitor().post("open", new byte[600_000]), 413);
    }

    static Stream<String> bad() {
        return Stream.of(
                "",
                "[]",
                "{",
                "{} {}",
                "nonsense",
                "\u0000",
                "{\"lanes\":[]}",
                "{\"lanes\":7}",
                "{\"lanes\":[7]}",
                "[".repeat(5000),
                "{\"a\":".repeat(500),
                "{\"lanes\":[{},{},{},{},{}]}",
                "{\"lanes\":[{\"setup\":{\"layers\":[{\"units\":1e9}]}}]}",
                "{\"lanes\":[{\"setup\":{\"layers\":[{\"units\":257}]}}]}",
                "{\"lanes\":[{\"setup\":{\"layers\":[" + "{},".repeat(40) + "{}]}}]}",
                setup("\"data\":{\"size\":100000}"),
                setup("\"data\":{\"kind\":\"/etc/passwd\"}"),
                setup("\"data\":{\"kind\":\"formula\",\"text\":\"System.exit(0)\"}"),
                setup("\"data\":{\"kind\":\"formula\",\"text\":\"" + "(".repeat(300) + "\"}"),
                setup("\"data\":{\"kind\":\"csv\",\"text\":\"\"}"),
                setup("\"data\":{\"kind\":\"points\",\"points\":[0,0]}"),
                setup("\"data\":{\"noise\":1e400}"),
                setup("\"optimizer\":\"java.lang.Runtime\""),
                setup("\"optimizer\":\"Adam(-1)\""),
                setup("\"optimizer\":\"Adam(NaN)\""),
                setup("\"loss\":\"MeanSquaredErr\""),
                setup("\"layers\":[{\"units\":1,\"g\":\"ProcessBuilder\"}]"),
                setup("\"layers\":[{\"units\":3,\"g\":\"Sigmoid\"}]"),
                setup("\"seed\":-1"),
                setup("\"features\":[\"x3\"]"));
    }

    private static String setup(String fields) {
        String layers = "\"layers\":[{\"units\":1,\"g\":\"Sigmoid\"}]";
        String both = fields.contains("layers") ? fields : layers + "," + fields;
        return "{\"lanes\":[{\"setup\":{" + both + "}}]}";
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysInOneLineWhatIsWrong(String json) throws IOException {
        assertRefused(visitor().post("open", json), 400);
        assertThat(visitor().post("state", "{}")).contains("spirals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lane\":3}",
                "{\"lane\":9}",
                "{\"example\":1e6}",
                "{\"example\":-1}",
                "{\"first\":99}",
                "{\"lane\":\"0\"}"
            })
    void saysInOneLineWhatCannotBeExplained(String json) throws IOException {
        for (String call : List.of("pencil", "check")) {
            assertRefused(visitor().post(call, json), 400);
        }
    }

    @Test
    void refusesNumbersThatAreNotThere() throws IOException {
        assertRefused(visitor().post("edit", "{\"layer\":9}"), 400);
        assertRefused(visitor().post("edit", "{\"layer\":1,\"row\":8}"), 400);
        assertRefused(visitor().post("edit", "{\"layer\":1,\"parameter\":\"Q\"}"), 400);
        assertRefused(visitor().post("predict", "{\"x\":[1]}"), 400);
        assertRefused(visitor().post("predict", "{\"x\":[1,\"NaN\"]}"), 400);
        assertRefused(visitor().post("nothing", "{}"), 404);
    }

    @Test
    void survivesABrokenRequest() throws IOException {
        Visitor visitor = visitor();
        assertThat(visitor.raw("nonsense\r\n\r\n", new byte[0])).doesNotContain("\tat ");
        assertThat(visitor.raw("GET http://[ HTTP/1.1\r\n\r\n", new byte[0]))
                .doesNotContain("\tat ");
        assertThat(visitor.post("state", "{}")).startsWith("HTTP/1.1 200");
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        URI address = page.address();
        assertThat(address.getHost()).isEqualTo("127.0.0.1");
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress other : Collections.list(card.getInetAddresses())) {
                if (!other.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(other, address.getPort()).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void saysThatAPortIsTaken() {
        int port = page.address().getPort();
        assertThatThrownBy(() -> Playground.show(port, Locale.ENGLISH))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("port " + port + " is taken: choose another one, or 0 for any");
    }
}

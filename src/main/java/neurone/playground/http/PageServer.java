package neurone.playground.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import neurone.words.Words;

/**
 * Serves one page and its calls to the browsers of this machine.
 *
 * <p>It listens on the loopback address alone. GET gives the files of the page; POST calls a
 * handler, with JSON, the token and the origin of the page.
 */
public final class PageServer implements AutoCloseable {

    /** A call of the page. */
    @FunctionalInterface
    public interface Handler {

        /**
         * Answers a call.
         *
         * @param fields what the page sent
         * @throws Refusal if they make no sense
         * @throws InterruptedException if it takes too long
         */
        Answer answer(Fields fields) throws InterruptedException;
    }

    private static final String CALLS = "/api/";
    private static final int LARGEST_BODY = 512 * 1024;
    private static final int THREADS = 32;
    private static final int SECONDS = 20;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /**
     * The JDK sends the head of an answer and its body apart; without this the body waits some 40
     * ms for the other side to acknowledge the head. What is set already stays.
     */
    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final Workers workers;
    private final Guard guard;
    private final PageFiles files;
    private final Map<String, Handler> handlers;

    private PageServer(HttpServer server, PageFiles files, Map<String, Handler> handlers) {
        this.server = server;
        this.files = files;
        this.handlers = Map.copyOf(handlers);
        this.workers = new Workers(THREADS, SECONDS);
        this.guard = new Guard(host(), LARGEST_BODY);
    }

    /**
     * Starts a server.
     *
     * @param port to listen on; 0 for one that is free
     * @param files of the page
     * @param handlers of its calls, by their names
     * @throws UncheckedIOException if the port is taken
     */
    public static PageServer start(int port, PageFiles files, Map<String, Handler> handlers) {
        if (System.getProperty(AT_ONCE) == null) {
            System.setProperty(AT_ONCE, "true");
        }
        try {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
            PageServer page = new PageServer(server, files, handlers);
            server.setExecutor(page.workers);
            server.createContext("/", page::handle);
            server.start();
            return page;
        } catch (BindException e) {
            String problem = "port " + port + " is taken: choose another one, or 0 for any";
            throw new UncheckedIOException(problem, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Returns the address to open, with the token in its fragment. */
    public URI address() {
        return URI.create("http://" + host() + "/#t=" + guard.token());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            int status = 200;
            try {
                answer = answer(exchange);
            } catch (Refusal e) {
                status = e.status();
                Words line = e.line();
                answer = Answer.json(Map.of("fr", line.french(), "en", line.english()));
            } catch (InterruptedException e) {
                status = 503;
                answer = Answer.json(Map.of("fr", "trop lent", "en", "too slow"));
            } catch (RuntimeException e) {
                status = 500;
                answer = Answer.json(Map.of("fr", "erreur interne", "en", "internal error"));
            }
            send(exchange, status, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
        guard.checkHost(exchange);
        String path = String.valueOf(exchange.getRequestURI().getPath());
        return switch (exchange.getRequestMethod()) {
            case "GET" -> files.of(path).orElseThrow(PageServer::nothing);
            case "POST" -> call(exchange, path);
            default ->
                    throw new Refusal(
                            405, new Words("GET ou POST est attendu", "GET or POST is expected"));
        };
    }

    private Answer call(HttpExchange exchange, String path)
            throws IOException, InterruptedException {
        guard.checkPost(exchange);
        Handler handler =
                path.startsWith(CALLS) ? handlers.get(path.substring(CALLS.length())) : null;
        if (handler == null) {
            throw nothing();
        }
        return handler.answer(Json.read(guard.body(exchange)));
    }

    private static Refusal nothing() {
        return new Refusal(404, new Words("il n'y a rien ici", "there is nothing here"));
    }

    private static void send(HttpExchange exchange, int status, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        // a length of 0 would mean an unknown one
        int length = answer.body().length;
        exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
        exchange.getResponseBody().write(answer.body());
    }

    /** Stops listening, and ends what is being answered. */
    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }
}

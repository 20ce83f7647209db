package neurone.playground;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import neurone.data.Dataset;
import neurone.playground.http.PageFiles;
import neurone.playground.http.PageServer;
import neurone.playground.http.PageServer.Handler;
import neurone.playground.run.Lane;
import neurone.playground.run.Palettes;
import neurone.playground.run.Start;
import neurone.training.Trainer;
import neurone.words.Words;

/**
 * A page in the browser of this machine where a network trains while one looks, stops, is taken
 * back, explained and changed.
 *
 * <pre>{@code
 * try (Playground page = Playground.show(trainer, data)) {
 *     System.out.println(page.address());
 *     page.await();
 * }
 * }</pre>
 *
 * <p>From then on the page trains the trainer, and nobody else may use it, nor its network, until
 * {@link #close}: afterward the network has the numbers that the page showed last. Activations,
 * losses and optimizers of your own are in the menus of the page.
 *
 * <p>The page answers programs of this machine alone, and of these only a browser that was given
 * the whole {@link #address}. A program with a {@code module-info} requires {@code jdk.httpserver}.
 */
public final class Playground implements AutoCloseable {

    private static final List<String> FILES =
            List.of(
                    "index.html",
                    "style.css",
                    "main.js",
                    "describe.js",
                    "theme.js",
                    "unit.js",
                    "banner.js",
                    "changes.js",
                    "keys.js",
                    "lane.js",
                    "lanes.js",
                    "layers.js",
                    "points.js",
                    "remark.js",
                    "tabs.js",
                    "transport.js",
                    "watch.js",
                    "api.js",
                    "dom.js",
                    "words.js",
                    "state.js",
                    "controls.js",
                    "network.js",
                    "plane.js",
                    "curve.js",
                    "pencil.js",
                    "digits.js",
                    "scene.js",
                    "scenes.js",
                    "share.js",
                    "canvas.js",
                    "views.js",
                    "view-curve.js",
                    "view-fold.js",
                    "view-line.js",
                    "view-race.js",
                    "view-slice.js");

    private final Session session;
    private final PageServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Playground(Palettes palettes, Lane first, int port, Locale locale) {
        this.session = new Session(palettes, first);
        Map<String, Handler> handlers = new HashMap<>();
        String language = Words.isFrench(locale) ? "fr" : "en";
        handlers.putAll(new Calls(session, language).handlers());
        handlers.putAll(new Desk(session).handlers());
        handlers.putAll(new Sights(session).handlers());
        try {
            this.server = PageServer.start(port, new PageFiles(Playground.class, FILES), handlers);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * Shows a page that begins with two spirals and a network of 2-8-8-1, on a port that is free.
     *
     * @param locale French for a page in French, any other for English; the page can change it
     */
    public static Playground show(Locale locale) {
        return show(0, locale);
    }

    /**
     * Shows a page that begins with two spirals and a network of 2-8-8-1.
     *
     * @param port to listen on, from 0 to 65535; 0 for one that is free
     * @param locale French for a page in French, any other for English; the page can change it
     * @throws java.io.UncheckedIOException if the port is taken
     */
    public static Playground show(int port, Locale locale) {
        Objects.requireNonNull(
                locale, "Playground.show expects a locale, such as Locale.FRENCH, got null");
        Palettes palettes = new Palettes();
        return new Playground(palettes, Lane.of(Start.script(), palettes), port, locale);
    }

    /**
     * Shows the training run of a program, from where it is now, in the language of the system.
     *
     * @param trainer which the page trains from now on, with its validation set if it has one
     * @param data the examples to train on: with two inputs they are drawn in the plane
     * @throws IllegalArgumentException if the data does not fit the network or the loss
     */
    public static Playground show(Trainer trainer, Dataset data) {
        Objects.requireNonNull(trainer, "Playground.show expects a trainer, got null");
        Objects.requireNonNull(data, "Playground.show expects a dataset, got null");
        Palettes palettes = new Palettes();
        Lane lane = Lane.of(trainer, data, palettes);
        return new Playground(palettes, lane, 0, Locale.getDefault());
    }

    /** Returns the address to open in a browser; its fragment is the key, for nobody else. */
    public URI address() {
        return server.address();
    }

    /**
     * Waits until the page is closed by another thread.
     *
     * @throws InterruptedException if this thread is interrupted
     */
    public void await() throws InterruptedException {
        closed.await();
    }

    /** Closes the page and ends its threads. */
    @Override
    public void close() {
        server.close();
        session.close();
        closed.countDown();
    }

    /** Returns the address. */
    @Override
    public String toString() {
        return address().toString();
    }
}

package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A page of the course in a browser, opened as by a double click. */
final class SitePage {

    /** A browser that is told to be of some width, and on a light or dark system. */
    enum Screen {
        WIDE_LIGHT(1280, "light"),
        NARROW_DARK(400, "dark");

        private final int width;
        private final String scheme;

        Screen(int width, String scheme) {
            this.width = width;
            this.scheme = scheme;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AXE = axe();

    /** One page of a PDF; the tree of pages is /Pages. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private static final String LISTEN =
            """
            window.faults = [];
            addEventListener('error', e => window.faults.push(e.message ?? 'not loaded: ' + (e.target.src ?? e.target.href)), true);
            addEventListener('unhandledrejection', e => window.faults.push(String(e.reason)));
            """;

    private static final String RUN_AXE =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(
              found => done(found.violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ' ' + rule.nodes.slice(0, 3).map(node => node.html).join(' '))),
              fault => done([String(fault)]));
            """;

    private final BrowserPage browser;

    /** Uses a browser that has just been started. */
    SitePage(BrowserPage browser) {
        this.browser = browser;
        browser.driver.executeCdpCommand(
                "Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN));
    }

    /** Opens a file, and waits until its formulas are set and its fonts are there. */
    SitePage open(Path file, String fragment) {
        browser.driver.get("about:blank");
        browser.driver.get(file.toUri() + fragment);
        browser.driver.executeAsyncScript(
                "document.fonts.ready.then(() => setTimeout(arguments[0], 0))");
        return this;
    }

    SitePage on(Screen screen) {
        browser.driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        900,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
        browser.driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", screen.scheme))));
        return this;
    }

    /** What axe calls serious or critical. */
    List<String> barriers() {
        if (!(Boolean) browser.js("return 'axe' in window")) {
            browser.js(AXE);
        }
        return strings(browser.driver.executeAsyncScript(RUN_AXE));
    }

    /** What went wrong while the page was loaded and since: errors of scripts, missing files. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(strings(browser.js("return window.faults")));
        faults.addAll(
                strings(
                        browser.js(
                                "return [...document.images].filter(i => !i.naturalWidth).map(i => i.src)")));
        faults.addAll(
                strings(
                        browser.js(
                                "return [...document.querySelectorAll('.math')].filter(m => !m.querySelector('.katex')"
                                        + " || m.querySelector('.katex-error')).map(m => m.textContent)")));
        return faults;
    }

    /** What was asked for outside the folder of the site. */
    List<String> requests(Path folder) {
        return strings(
                browser.js(
                        "return performance.getEntriesByType('resource').map(e => e.name)"
                                + ".filter(name => !name.startsWith(arguments[0]) && !name.startsWith('data:'))",
                        folder.toUri().toString()));
    }

    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            browser.driver.executeAsyncScript("setTimeout(arguments[0], 50)");
        }
    }

    boolean isTooWide() {
        return browser.isTooWide();
    }

    /** How many sheets the page takes on paper. */
    int sheets() {
        Map<String, Object> pdf =
                browser.driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true));
        byte[] bytes = Base64.getDecoder().decode((String) pdf.get("data"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return (int) SHEET.matcher(text).results().count();
    }

    /** The builder of Selenium runs it in a window of its own each time, which takes long. */
    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(Object array) {
        return ((List<?>) array).stream().map(String::valueOf).toList();
    }
}

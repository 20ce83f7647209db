package neurone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import neurone.playground.Playground;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** A browser at the page, and what tests do there. */
final class BrowserPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final ChromeDriver driver;

    private final Path downloads;

    private BrowserPage(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** Starts a browser; the test is skipped where there is none. */
    static BrowserPage start(int width, int height, boolean isTouch) {
        String browser = program("neurone.chromium", "/usr/bin/chromium", "/usr/bin/google-chrome");
        String driver = program("neurone.chromedriver", "/usr/bin/chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--lang=en",
                "--window-size=" + width + "," + height);
        if (isTouch) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of(
                            "deviceMetrics",
                            Map.of("width", width, "height", height, "pixelRatio", 2.0)));
        }
        Path downloads = newFolder();
        options.setExperimentalOption(
                "prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of(driver).toFile())
                        .build();
        return new BrowserPage(new ChromeDriver(service, options), downloads);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String program(String property, String... usual) {
        List<String> places =
                Stream.concat(Stream.ofNullable(System.getProperty(property)), Stream.of(usual))
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .toList();
        Assumptions.assumeFalse(places.isEmpty(), "there is no " + usual[0]);
        return places.get(0);
    }

    /** Opens a page, with more of the state behind its key. */
    BrowserPage open(Playground page, String state) {
        driver.get("about:blank");
        driver.get(page.address() + (state.isEmpty() ? "" : "&" + state));
        await(() -> !text("#place").isEmpty());
        return this;
    }

    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain; %s", banner()).isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    Object js(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    String text(String css) {
        return String.valueOf(
                js("return document.querySelector(arguments[0])?.textContent ?? ''", css));
    }

    String banner() {
        return String.valueOf(
                js(
                        "const b = document.getElementById('banner'); return b.hidden ? '' :"
                                + " b.textContent"));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Clicks as a finger or a mouse does; what covers the element is a fault. */
    void click(String css) {
        WebElement element = find(css);
        js("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Touches the middle of an element with a finger. */
    void tap(String css) {
        drag(css, 0, 0, 0, 0);
    }

    /** Moves a finger over an element, from one place to another, both seen from its middle. */
    void drag(String css, int fromX, int fromY, int toX, int toY) {
        move(PointerInput.Kind.TOUCH, css, fromX, fromY, toX, toY);
    }

    /** Moves the mouse over an element with its button down. */
    void pull(String css, int fromX, int fromY, int toX, int toY) {
        move(PointerInput.Kind.MOUSE, css, fromX, fromY, toX, toY);
    }

    private void move(PointerInput.Kind kind, String css, int fromX, int fromY, int toX, int toY) {
        WebElement element = find(css);
        js("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", element);
        PointerInput finger = new PointerInput(kind, "finger");
        PointerInput.Origin middle = PointerInput.Origin.fromElement(element);
        Sequence way =
                new Sequence(finger, 0)
                        .addAction(finger.createPointerMove(Duration.ZERO, middle, fromX, fromY))
                        .addAction(finger.createPointerDown(0));
        if (fromX != toX || fromY != toY) {
            way.addAction(finger.createPointerMove(Duration.ofMillis(100), middle, toX, toY));
        }
        driver.perform(List.of(way.addAction(finger.createPointerUp(0))));
    }

    int count(String css) {
        return ((Number) js("return document.querySelectorAll(arguments[0]).length", css))
                .intValue();
    }

    /** Waits for a file that the page saves. */
    Path downloaded(String name) {
        Path file = downloads.resolve(name);
        await(() -> Files.isRegularFile(file));
        return file;
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Chooses from a menu, or types into a field, and waits for what the page makes of it. */
    void set(String id, String value) {
        js(
                "const f = document.getElementById(arguments[0]);"
                        + " f.closest('details')?.setAttribute('open', ''); if (f.type === 'checkbox')"
                        + " f.checked = arguments[1] === 'true'; else f.value = arguments[1];"
                        + " f.dispatchEvent(new Event('change', {bubbles: true}))",
                id,
                value);
    }

    void type(String css, String value) {
        WebElement field = find(css);
        js("arguments[0].scrollIntoView({block: 'center'})", field);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB);
    }

    int step() {
        String digits = text("#place").replaceAll("[\u202f,]", "").replaceAll("\\D*(\\d+).*", "$1");
        return Integer.parseInt(digits);
    }

    void goTo(int step) {
        js(
                "const s = document.getElementById('time'); s.max = Math.max(s.max, arguments[0]);"
                        + " s.value = arguments[0]; s.dispatchEvent(new Event('change'))",
                step);
        await(() -> step() == step);
    }

    String hash() {
        return String.valueOf(js("return location.hash.slice(1)"));
    }

    /** What axe calls serious or critical. */
    List<String> barriers() {
        AxeRunOptions options = new AxeRunOptions();
        // what is right need not be told, element by element
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder()
                .withOptions(options).analyze(driver).getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(BrowserPage::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId()
                + " "
                + rule.getNodes().stream().map(n -> n.getHtml()).limit(5).toList();
    }

    boolean isTooWide() {
        return (Boolean)
                js(
                        "return document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(downloads)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

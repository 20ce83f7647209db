package neurone.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many pages, rude ones, and ones that go away. */
@Tag("slow")
class GuestsTest {

    private static boolean hasThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("neurone-playground"));
    }

    private static void waitForTheEndOfThreads() throws InterruptedException {
        for (int i = 0; i < 200 && hasThreads(); i++) {
            Thread.sleep(50);
        }
        assertThat(hasThreads()).isFalse();
    }

    @Test
    void servesTenPagesAtOnce() throws Exception {
        try (Playground page = Playground.show(Locale.FRENCH)) {
            new Visitor(page.address()).post("play", "{\"on\":true,\"speed\":0}");
            CountDownLatch all = new CountDownLatch(10);
            AtomicInteger frames = new AtomicInteger();
            for (int i = 0; i < 10; i++) {
                Thread guest = new Thread(() -> watch(page, frames, all));
                guest.setDaemon(true);
                guest.start();
            }
            all.await();
            assertThat(frames.get()).isEqualTo(100);
        }
        waitForTheEndOfThreads();
    }

    private static void watch(Playground page, AtomicInteger frames, CountDownLatch all) {
        try {
            for (int i = 0; i < 10; i++) {
                String answer = new Visitor(page.address()).post("frame", "{\"seen\":-1}");
                frames.addAndGet(answer.startsWith("HTTP/1.1 200") ? 1 : 0);
            }
        } catch (IOException e) {
            frames.set(-1000);
        } finally {
            all.countDown();
        }
    }

    @Test
    void waitsForNoClientThatDoesNotReadOrWrite() throws Exception {
        List<Socket> rude = new ArrayList<>();
        try (Playground page = Playground.show(Locale.ENGLISH)) {
            Visitor visitor = new Visitor(page.address());
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), visitor.port);
                String half = i % 2 == 0 ? "POST /api/frame HT" : request(visitor);
                socket.getOutputStream().write(half.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                rude.add(socket);
            }
            long start = System.nanoTime();
            assertThat(visitor.post("state", "{}")).startsWith("HTTP/1.1 200");
            assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        } finally {
            for (Socket socket : rude) {
                socket.close();
            }
        }
        waitForTheEndOfThreads();
    }

    /** Promises a body that never comes. */
    private static String request(Visitor visitor) {
        StringBuilder head = new StringBuilder("POST /api/frame HTTP/1.1\r\n");
        visitor.headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.append("Content-Length: 100\r\n\r\n{").toString();
    }

    @Test
    void closesInTheMiddleOfTraining() throws Exception {
        Playground page = Playground.show(Locale.ENGLISH);
        Visitor visitor = new Visitor(page.address());
        visitor.post("play", "{\"on\":true,\"speed\":0}");
        visitor.post("frame", "{\"seen\":-1}");
        page.close();
        page.close();
        page.await();
        waitForTheEndOfThreads();
    }

    @Test
    void trainsNothingWhenNobodyLooks() throws Exception {
        try (Playground page = Playground.show(Locale.ENGLISH)) {
            Visitor visitor = new Visitor(page.address());
            visitor.post("play", "{\"on\":true,\"speed\":0}");
            Thread.sleep(7_000);
            int first = step(visitor.post("step", "{}"));
            Thread.sleep(500);
            int second = step(visitor.post("step", "{}"));
            assertThat(second).isEqualTo(first + 1);
        }
    }

    /** A far step is minutes away: pages see how it goes, and may stop it. */
    @Test
    void staysOpenOnTheWayToAFarStep() throws Exception {
        try (Playground page = Playground.show(Locale.ENGLISH)) {
            Visitor visitor = new Visitor(page.address());
            int first = step(visitor.post("goto", "{\"step\":1000000}"));
            assertThat(first).isBetween(1, 999_999);
            assertThat(visitor.post("frame", "{\"seen\":-1}")).startsWith("HTTP/1.1 200");
            int stopped = step(visitor.post("play", "{\"on\":false}"));
            assertThat(stopped).isBetween(first + 1, 999_999);
            Thread.sleep(200);
            assertThat(step(visitor.post("play", "{\"on\":false}"))).isEqualTo(stopped);
        }
        waitForTheEndOfThreads();
    }

    @Test
    void trainsBetweenAnyTwoFrames() throws Exception {
        try (Playground page = Playground.show(Locale.ENGLISH)) {
            Visitor visitor = new Visitor(page.address());
            visitor.post("play", "{\"on\":true,\"speed\":100}");
            String last = visitor.post("frame", "{\"seen\":-1}");
            for (int i = 0; i < 10; i++) {
                String next = visitor.post("frame", "{\"seen\":" + number("number", last) + "}");
                assertThat(step(next)).isGreaterThan(step(last));
                last = next;
            }
        }
    }

    private static int step(String answer) {
        return number("step", answer);
    }

    private static int number(String name, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200");
        return Integer.parseInt(answer.replaceAll("(?s).*?\"" + name + "\": ?(\\d+).*", "$1"));
    }
}

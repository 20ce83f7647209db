package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the documentation, and the fenced blocks in it with the comment that precedes each. */
public record Page(Path path, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- ([^\\n]*?) -->\n)?```(\\w+)\n(.*?)```\n", Pattern.DOTALL);

    /**
     * A fenced block.
     *
     * @param origin what the comment before it says, or null
     * @param language such as java
     * @param text without the fences
     */
    public record Block(String origin, String language, String text) {}

    public static Page of(String first, String... more) {
        Path path = Path.of(first, more);
        return new Page(path, read(path));
    }

    static String read(Path path) {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Page::block).toList();
    }

    private static Block block(MatchResult found) {
        return new Block(found.group(1), found.group(2), found.group(3));
    }

    public Block printedBy(String program) {
        return blocks().stream()
                .filter(block -> ("printed by " + program).equals(block.origin()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " shows nothing by " + program));
    }

    /** Each block of Java says which file it is from, and stands there word for word. */
    public void assertThatCodeIsReal() {
        List<Block> code = blocks().stream().filter(b -> b.language().equals("java")).toList();
        assertThat(code).as("code in %s", path).isNotEmpty();
        for (Block block : code) {
            assertThat(block.origin()).as("before %s", block.text()).startsWith("code: ");
            Path source = Path.of(block.origin().substring("code: ".length()));
            assertThat(unindented(read(source))).contains(unindented(block.text()));
        }
    }

    private static String unindented(String code) {
        return code.replaceAll("(?m)^ +", "");
    }
}

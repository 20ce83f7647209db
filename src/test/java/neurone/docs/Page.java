package neurone.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neurone.examples.report.Language;

/** A page of the documentation, and the fenced blocks in it with the comment that precedes each. */
record Page(Path path, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("((?:<!-- ([^\\n]*?) -->\n)?```(\\w+)\n)(.*?)```\n", Pattern.DOTALL);

    /**
     * A fenced block.
     *
     * @param origin what the comment before it says, or ""
     * @param language such as java
     * @param text without the fences
     */
    record Block(String origin, String language, String text) {}

    static Page of(String first, String... more) {
        Path path = Path.of(first, more);
        return new Page(path, read(path));
    }

    /** README and all pages of docs. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), files.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> new Page(file, read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path path) {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return path.startsWith(Path.of("docs", "fr")) ? Language.FRENCH : Language.ENGLISH;
    }

    /** The page with the spaces that its language asks for. */
    Page set() {
        return language() == Language.FRENCH ? new Page(path, FrenchTypography.of(text)) : this;
    }

    List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Page::block).toList();
    }

    private static Block block(MatchResult found) {
        String origin = found.group(2) == null ? "" : found.group(2);
        return new Block(origin, found.group(3), found.group(4));
    }

    /** The page with other text in its blocks. */
    Page withBlocks(Function<Block, String> newText) {
        return new Page(
                path,
                BLOCK.matcher(text)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                found.group(1)
                                                        + newText.apply(block(found))
                                                        + "```\n")));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Commands mean the same in bash, zsh, cmd and PowerShell.
 *
 * <p>PowerShell splits an argument that begins with a dash at its first point, and one that is
 * quoted from its middle on; it leaves whole what is quoted as a whole.
 */
class CommandsTest {

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|jsh|md|xml|html|properties)");

    /** A property with a point in its name or value, or a quoted value, without a quote before. */
    private static final Pattern SPLIT =
            Pattern.compile(
                    "(?<!\")-D(\\w+\\.[\\w.]*=|[a-z]+\\.[a-z]|\\w+=(\\\\?[\"']|[\\w:,]*\\.\\w))\\S*");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs", "examples", "src"})
    void quoteAPropertyAsAWhole(String place) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            List<Path> texts = files.filter(f -> TEXT.matcher(f.toString()).matches()).toList();
            assertThat(texts).isNotEmpty();
            for (Path text : texts) {
                assertThat(SPLIT.matcher(Page.read(text)).results().map(MatchResult::group))
                        .as("properties in %s that a shell splits", text)
                        .isEmpty();
            }
        }
    }
}

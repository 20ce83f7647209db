package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCacheTest {

    @TempDir private Path home;

    private Path standard(String system, Map<String, String> environment) throws Unavailable {
        return LibraryCache.standard(system, home.toString(), environment);
    }

    @Test
    void isWhereTheSystemKeepsSuchFiles() throws Unavailable {
        Path other = home.resolve("other");
        assertThat(standard("Linux", Map.of())).isEqualTo(home.resolve(".cache/neurone"));
        assertThat(standard("Linux", Map.of("XDG_CACHE_HOME", other.toString())))
                .isEqualTo(other.resolve("neurone"));
        assertThat(standard("Linux", Map.of("XDG_CACHE_HOME", "not/absolute")))
                .isEqualTo(home.resolve(".cache/neurone"));
        assertThat(standard("Mac OS X", Map.of()))
                .isEqualTo(home.resolve("Library/Caches/neurone"));
        assertThat(standard("Windows 11", Map.of()))
                .isEqualTo(home.resolve("AppData/Local/neurone"));
        assertThat(standard("Windows 11", Map.of("LOCALAPPDATA", other.toString())))
                .isEqualTo(other.resolve("neurone"));
    }

    @Test
    void saysThatAUserHasNoHome() {
        assertThatThrownBy(() -> LibraryCache.standard("Linux", "?", Map.of()))
                .hasMessage(
                        "the user has no home folder to unpack OpenBLAS to: name a folder with"
                                + " \"-Dneurone.cache=FOLDER\"");
    }
}

package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemBlasTest {

    @TempDir private Path folder;

    private boolean isFound() {
        Path index = folder.resolve("index");
        return new SystemBlas("libblas.so.3", List.of(Path.of("nowhere"), folder), index).exists();
    }

    @Test
    void isMissedWhereNeitherFoldersNorIndexHaveIt() throws IOException {
        assertThat(isFound()).isFalse();
        Files.write(folder.resolve("index"), new byte[] {-1, 0, 'l', 'i', 'b', 'm'});
        assertThat(isFound()).isFalse();
    }

    @Test
    void isFoundInAFolder() throws IOException {
        Files.createFile(folder.resolve("libblas.so.3"));
        assertThat(isFound()).isTrue();
    }

    @Test
    void isLookedForInEachFolderThatTheSystemNames() {
        assertThat(SystemBlas.folders(String.join(File.pathSeparator, "a", "b c")))
                .containsExactly(Path.of("a"), Path.of("b c"));
        assertThat(SystemBlas.folders("")).isEmpty();
        assertThat(SystemBlas.folders(String.join(File.pathSeparator, "", "a", " ", "b")))
                .containsExactly(Path.of("a"), Path.of("b"));
        assertThat(SystemBlas.folders(String.join(File.pathSeparator, "\"b c\"", "\0", "a")))
                .containsExactly(Path.of("b c"), Path.of("a"));
    }

    @Test
    void isFoundInTheIndex() throws IOException {
        Files.writeString(folder.resolve("index"), "\0libblas.so.3\0/usr/lib/libblas.so.3\0");
        assertThat(isFound()).isTrue();
    }
}

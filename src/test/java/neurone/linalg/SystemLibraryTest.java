package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemLibraryTest {

    @TempDir private Path folder;

    private boolean isFound() {
        Path index = folder.resolve("index");
        return !new SystemLibrary(List.of(Path.of("nowhere"), folder), index)
                .find("libopenblas.so.0")
                .isEmpty();
    }

    @Test
    void isMissedWhereNeitherFoldersNorIndexHaveIt() throws IOException {
        assertThat(isFound()).isFalse();
        Files.write(folder.resolve("index"), new byte[] {-1, 0, 'l', 'i', 'b', 'm'});
        assertThat(isFound()).isFalse();
    }

    @Test
    void isFoundInAFolder() throws IOException {
        Files.createFile(folder.resolve("libopenblas.so.0"));
        assertThat(isFound()).isTrue();
    }

    @Test
    void isLookedForInEachFolderThatTheSystemNames() {
        assertThat(SystemLibrary.folders(String.join(File.pathSeparator, "a", "b c")))
                .containsExactly(Path.of("a"), Path.of("b c"));
        assertThat(SystemLibrary.folders("")).isEmpty();
        assertThat(SystemLibrary.folders(String.join(File.pathSeparator, "", "a", " ", "b")))
                .containsExactly(Path.of("a"), Path.of("b"));
        assertThat(SystemLibrary.folders(String.join(File.pathSeparator, "\"b c\"", "\0", "a")))
                .containsExactly(Path.of("b c"), Path.of("a"));
    }

    @Test
    void isFoundInTheIndex() throws IOException {
        Path library = Files.createFile(folder.resolve("libopenblas.so.0"));
        Path index = folder.resolve("index");
        Files.writeString(index, "\0libopenblas.so.0\0" + library + "\0/gone/libopenblas.so.0\0");
        assertThat(new SystemLibrary(List.of(), index).find("libopenblas.so.0"))
                .containsExactly(library);
    }
}

package neurone.linalg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unpacking and loading, on a platform that nobody has. */
class BundledLibraryTest {

    private static final Platform MADE_UP = new Platform("vax", "libmade.so", List.of("libup.so"));

    private static final String IN_JAR = "org/bytedeco/openblas/vax/";

    private static final byte[] LARGE = "not a library ".repeat(100_000).getBytes(UTF_8);

    @TempDir private Path folder;

    private Path jar(String... names) throws IOException {
        Path jar = folder.resolve("openblas.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(IN_JAR + name));
                zip.write(LARGE);
                zip.closeEntry();
            }
        }
        return jar;
    }

    private Path file(Path jar, Path cache) throws IOException, Unavailable {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return new BundledLibrary(MADE_UP, loader, new LibraryCache(cache)).file();
        }
    }

    @Test
    void saysThatTheJarIsMissing() throws IOException {
        Path jar = jar("other");
        assertThatThrownBy(() -> file(jar, folder))
                .isInstanceOf(Unavailable.class)
                .hasMessage("no org.bytedeco:openblas with the classifier vax on the class path");
    }

    @Test
    void saysThatTheJarLacksAFile() throws IOException {
        Path jar = jar("libmade.so");
        assertThatThrownBy(() -> file(jar, folder))
                .isInstanceOf(Unavailable.class)
                .hasMessageEndingWith("openblas.jar has no " + IN_JAR + "libup.so");
    }

    @Test
    void saysThatTheSystemRefusesTheFileOfAnotherProcessor() throws IOException {
        Path jar = jar("libmade.so", "libup.so");
        assertThatThrownBy(() -> file(jar, folder.resolve("cache")))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("libup.so does not load: ");
    }

    @Test
    void saysThatTheCacheCannotBeWritten() throws IOException {
        Path jar = jar("libmade.so", "libup.so");
        Path notAFolder = Files.createFile(folder.resolve("cache"));
        assertThatThrownBy(() -> file(jar, notAFolder))
                .isInstanceOf(Unavailable.class)
                .hasMessageStartingWith("cannot unpack OpenBLAS to " + notAFolder)
                .hasMessageContaining("name another folder with \"-Dneurone.cache=FOLDER\"");
    }

    private void unpack(Path file) throws IOException, Unavailable {
        try (JarFile jar = new JarFile(folder.resolve("openblas.jar").toFile())) {
            new LibraryCache(folder).unpack(jar, jar.getJarEntry(IN_JAR + "libmade.so"), file);
        }
    }

    @Test
    void unpacksOnceAndReplacesWhatIsNotWhole() throws IOException, Unavailable {
        jar("libmade.so");
        Path file = folder.resolve("libmade.so");
        unpack(file);
        assertThat(file).hasBinaryContent(LARGE);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, longAgo);
        unpack(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

        Files.writeString(file, "half");
        unpack(file);
        assertThat(file).hasBinaryContent(LARGE);
        byte[] sameLength = LARGE.clone();
        sameLength[77] ^= 1;
        Files.write(file, sameLength);
        unpack(file);
        assertThat(file).hasBinaryContent(LARGE);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** What a program sees that looks while others unpack. */
    @Test
    void isNeverSeenHalfWritten() throws Exception {
        jar("libmade.so");
        Path file = folder.resolve("libmade.so");
        ExecutorService programs = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> program =
                    () -> {
                        unpack(file);
                        return Files.readAllBytes(file).length;
                    };
            for (int i = 0; i < 10; i++) {
                Files.deleteIfExists(file);
                for (Future<Integer> length :
                        programs.invokeAll(List.of(program, program, program, program))) {
                    assertThat(length.get()).isEqualTo(LARGE.length);
                }
            }
        } finally {
            programs.shutdown();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}

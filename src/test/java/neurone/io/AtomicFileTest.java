package neurone.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final String SMALL = "déjà";
    private static final String LARGE = "more than a small disk holds\n".repeat(10_000);

    private static final String DENIED =
            "the system denies access: look at the permissions of the file and its folder, and"
                    + " whether another program has it open";

    @TempDir private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void assertCannotWrite(String text, Path path, String problem) {
        assertThatThrownBy(() -> AtomicFile.write(path, text))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(path + ": cannot be written: " + problem);
    }

    @Test
    void leavesTheNewFileAlone() throws IOException {
        Path path = folder.resolve("costs.csv");
        AtomicFile.write(path, LARGE);
        AtomicFile.write(path, SMALL);
        assertThat(names(folder)).containsExactly("costs.csv");
        assertThat(path).hasContent(SMALL);
    }

    @Test
    void writesAllToAChannelThatTakesAByteAtATime() throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        AtomicFile.writeFully(
                new WritableByteChannel() {
                    @Override
                    public int write(ByteBuffer bytes) {
                        taken.write(bytes.get());
                        return 1;
                    }

                    @Override
                    public boolean isOpen() {
                        return true;
                    }

                    @Override
                    public void close() {
                        // holds nothing open
                    }
                },
                ByteBuffer.wrap(SMALL.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.toString(StandardCharsets.UTF_8)).isEqualTo(SMALL);
    }

    @Test
    void leavesTheOldFileWhenTheDiskIsFullHalfWay() throws IOException {
        Path path = Files.writeString(folder.resolve("some"), "old");
        AtomicFile.Content content =
                out -> {
                    out.write(ByteBuffer.wrap(new byte[1000]));
                    assertThat(Files.readString(path)).isEqualTo("old");
                    throw new IOException("No space left on device");
                };
        assertThatThrownBy(() -> AtomicFile.write(path, content))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        path
                                + ": cannot be written: No space left on device; the file that was"
                                + " there is unchanged");
        assertThat(path).hasContent("old");
        assertThat(names(folder)).containsExactly("some");
    }

    @Test
    void leavesTheOldFileWhenTheProgramFailsHalfWay() throws IOException {
        Path path = Files.writeString(folder.resolve("some"), "old");
        AtomicFile.Content content =
                out -> {
                    throw new IllegalStateException("broken");
                };
        assertThatThrownBy(() -> AtomicFile.write(path, content)).hasMessage("broken");
        assertThat(path).hasContent("old");
        assertThat(names(folder)).containsExactly("some");
    }

    @Test
    void leavesTheOldFileWhenTheSystemDeniesAccess() throws IOException {
        Path path = Files.writeString(folder.resolve("some"), "old");
        AtomicFile.Content content =
                out -> {
                    throw new AccessDeniedException(path.toString());
                };
        assertThatThrownBy(() -> AtomicFile.write(path, content))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        path
                                + ": cannot be written: "
                                + DENIED
                                + "; the file that was there is unchanged");
        assertThat(path).hasContent("old");
    }

    /** As a user has it whose tables are on another disk. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "only its administrators make links")
    void replacesWhatALinkLeadsTo() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path path = tables.resolve("costs.csv");
        AtomicFile.write(path, LARGE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), path);
        AtomicFile.write(link, SMALL);
        assertThat(link).isSymbolicLink();
        assertThat(path).hasContent(SMALL);
        assertThat(names(folder)).containsExactlyInAnyOrder("tables", "link");
        assertThat(names(tables)).containsExactly("costs.csv");
    }

    @Test
    void saysWhenThereIsNoSuchFolderOrAFolderInTheWay() throws IOException {
        assertCannotWrite(
                SMALL, folder.resolve("nowhere").resolve("costs"), "there is no such folder");
        Path inTheWay = Files.createDirectory(folder.resolve("costs"));
        assertCannotWrite(SMALL, inTheWay, "there is a folder of that name");
        assertThat(names(folder)).containsExactly("costs");
    }

    @Test
    void leavesTheOldFileInAFolderThatMayNotBeWrittenTo() throws IOException {
        Path path = folder.resolve("costs.csv");
        AtomicFile.write(path, SMALL);
        assumeTrue(folder.toFile().setWritable(false));
        try {
            assumeTrue(!Files.isWritable(folder), "the super-user may write everywhere");
            assertCannotWrite(LARGE, path, DENIED + "; the file that was there is unchanged");
        } finally {
            folder.toFile().setWritable(true);
        }
        assertThat(path).hasContent(SMALL);
    }

    /** A disk of 64 kB, which only the super-user of a Linux can have. */
    private interface OnSmallDisk {
        void run(Path disk) throws Exception;
    }

    private void onSmallDisk(OnSmallDisk test) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "this user may not mount a disk");
        try {
            test.run(disk);
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void leavesTheOldFileOnADiskThatIsFull() throws Exception {
        onSmallDisk(
                disk -> {
                    Path path = disk.resolve("costs.csv");
                    AtomicFile.write(path, SMALL);
                    assertCannotWrite(
                            LARGE,
                            path,
                            "No space left on device; the file that was there is unchanged");
                    assertThat(path).hasContent(SMALL);
                    assertThat(names(disk)).containsExactly("costs.csv");
                });
    }

    @Test
    void leavesTheOldFileOnADiskThatMayOnlyBeRead() throws Exception {
        onSmallDisk(
                disk -> {
                    Path path = disk.resolve("costs.csv");
                    AtomicFile.write(path, SMALL);
                    assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();
                    assertCannotWrite(
                            LARGE,
                            path,
                            "Read-only file system; the file that was there is unchanged");
                    assertThat(path).hasContent(SMALL);
                });
    }
}

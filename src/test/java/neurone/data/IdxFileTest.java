package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFileTest {

    private static final int IMAGES = 0x803;
    private static final int LABELS = 0x801;

    @TempDir private Path folder;

    private static byte[] idx(int[] header, int... data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int number : header) {
            out.writeInt(number);
        }
        for (int number : data) {
            out.writeByte(number);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("some-idx"), bytes);
    }

    private void assertRefusesImages(byte[] bytes, String problem) throws IOException {
        Path file = file(bytes);
        assertThatThrownBy(() -> IdxFile.readImages(file))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(file + ": " + problem);
    }

    @Test
    void readsEachImageAsAColumnFrom0To1() throws IOException {
        Path file = file(idx(new int[] {IMAGES, 2, 1, 3}, 0, 51, 255, 102, 153, 204));
        DMatrixRMaj X = IdxFile.readImages(file);
        assertThat(X.numRows).isEqualTo(3);
        assertThat(X.numCols).isEqualTo(2);
        assertThat(X.data).containsExactly(0, 0.4, 0.2, 0.6, 1, 0.8);
    }

    @Test
    void readsLabelsAsUnsignedBytes() throws IOException {
        Path file = file(idx(new int[] {LABELS, 3}, 0, 9, 255));
        assertThat(IdxFile.readLabels(file)).containsExactly(0, 9, 255);
    }

    @Test
    void readsAPackedFileAsIfItWereNot() throws IOException {
        byte[] plain = idx(new int[] {IMAGES, 2, 1, 3}, 0, 51, 255, 102, 153, 204);
        DMatrixRMaj X = IdxFile.readImages(file(plain));
        assertThat(IdxFile.readImages(file(packed(plain))).data).containsExactly(X.data);
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        assertRefusesImages(
                idx(new int[] {IMAGES, 2, 1, 3}, 0, 51, 255, 102),
                "the file is truncated: the header claims 6 bytes of data, there are 4;"
                        + " download it again");
        assertRefusesImages(idx(new int[] {IMAGES, 2}), "the file is truncated: download it again");
        assertRefusesImages(new byte[0], "the file is truncated: download it again");
    }

    @Test
    void refusesATruncatedPack() throws IOException {
        byte[] packed = packed(idx(new int[] {IMAGES, 1, 1, 3}, 0, 51, 255));
        assertRefusesImages(
                Arrays.copyOf(packed, packed.length - 9),
                "the file is truncated: download it again");
    }

    @Test
    void refusesAnotherMagicNumber() throws IOException {
        assertRefusesImages(
                idx(new int[] {LABELS, 3}, 1, 2, 3),
                "holds labels, not images: read it with IdxFile.readLabels");
    }

    @Test
    void refusesSizesThatAreNone() throws IOException {
        assertRefusesImages(idx(new int[] {IMAGES, 0, 28, 28}), "the header claims a size of 0");
        assertRefusesImages(
                idx(new int[] {IMAGES, -1, 28, 28}), "the header claims a size of 4294967295");
    }

    @Test
    void refusesSizesThatOverflow() throws IOException {
        assertRefusesImages(
                idx(new int[] {IMAGES, 60_000, 65_536, 65_536}),
                "the sizes overflow: 65536 times 65536 numbers");
        assertRefusesImages(
                idx(new int[] {IMAGES, 60_000, 1000, 1000}),
                "the sizes overflow: 60000 times 1000000 numbers");
    }

    @Test
    void refusesAClaimThatTheFileCannotHoldBeforeItTakesMemory() throws IOException {
        assertRefusesImages(
                idx(new int[] {IMAGES, 2_000_000, 28, 28}, 1, 2, 3),
                "the header claims 1568000000 bytes of data, which a file of 19 bytes cannot hold");
        byte[] packed = packed(idx(new int[] {IMAGES, 2_000_000, 28, 28}, 1, 2, 3));
        assertRefusesImages(
                packed,
                "the header claims 1568000000 bytes of data, which a file of "
                        + packed.length
                        + " bytes cannot hold");
    }

    @Test
    void refusesAPackThatHoldsFarMoreThanItClaims() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);
        byte[] header = packed(idx(new int[] {IMAGES, 1, 1, 3}, 1, 2, 3));
        byte[] both = Arrays.copyOf(header, header.length + bomb.length);
        System.arraycopy(bomb, 0, both, header.length, bomb.length);
        assertRefusesImages(
                both, "there is more in the file than the 3 bytes that the header claims");
    }

    @Test
    void readsAPackOfEqualLabels() throws IOException {
        byte[] packed = packed(idx(new int[] {LABELS, 60_000}, new int[60_000]));
        assertThat(packed).hasSizeLessThan(60_000 / 500);
        assertThat(IdxFile.readLabels(file(packed))).containsExactly(new int[60_000]);
    }

    @Test
    void refusesAClaimBeyondTheTightestPack() throws IOException {
        Path file = file(idx(new int[] {LABELS, 1032 * 10 - 8}, 1, 2));
        assertThatThrownBy(() -> IdxFile.readLabels(file))
                .hasMessageStartingWith(file + ": the file is truncated: the header claims 10312 ");
        file(idx(new int[] {LABELS, 1032 * 10 - 7}, 1, 2));
        assertThatThrownBy(() -> IdxFile.readLabels(file))
                .hasMessage(
                        file
                                + ": the header claims 10313 bytes of data, which a file of 10"
                                + " bytes cannot hold");
    }

    @Test
    void refusesWhatJavaHasNoMemoryForBeforeItTakesAny() {
        Path file = folder.resolve("some-idx");
        assertThatCode(() -> Memory.check(file, 3_000L << 20, 4_000L << 20))
                .as("three quarters of all memory, but no more")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Memory.check(file, 3_001L << 20, 4_000L << 20))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        file
                                + ": takes at least 3001 MB of memory, of which Java has 4000 MB:"
                                + " start it with more, such as -Xmx6g");
    }

    @Test
    void refusesWhatFollowsTheData() throws IOException {
        assertRefusesImages(
                idx(new int[] {IMAGES, 1, 1, 3}, 0, 51, 255, 7),
                "there is more in the file than the 3 bytes that the header claims");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path file = folder.resolve("nowhere");
        assertThatThrownBy(() -> IdxFile.readLabels(file))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(file + ": there is no such file");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> IdxFile.readLabels(folder))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith(folder + ": cannot be read: ");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path file = file(new byte[0]);
        assertThat(DataFormatException.unreadable(file, new AccessDeniedException(file.toString())))
                .hasMessage(
                        file
                                + ": cannot be read: the system denies access: look at the"
                                + " permissions of the file and its folder, and whether another"
                                + " program has it open");
        Path below = file.resolve("below");
        assertThat(
                        DataFormatException.unreadable(
                                below, new FileSystemException(below + "", null, "Not so")))
                .hasMessage(below + ": cannot be read: Not so");
        assertThatThrownBy(() -> IdxFile.readLabels(below))
                .isInstanceOf(DataFormatException.class)
                .satisfies(e -> assertThat(e.getMessage().split("below", -1)).hasSize(2));
    }

    @Test
    void refusesMoreLabelsThanImages() throws IOException {
        Files.write(
                folder.resolve("train-images-idx3-ubyte"),
                idx(new int[] {IMAGES, 1, 28, 28}, new int[784]));
        Path labels = folder.resolve("train-labels-idx1-ubyte");
        Files.write(labels, idx(new int[] {LABELS, 2}, 3, 4));
        assertThatThrownBy(() -> Mnist.train(folder))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        labels
                                + ": has 2 labels but train-images-idx3-ubyte has 1 images: take"
                                + " the two files of one set");
    }

    @Test
    void refusesALabelThatIsNoDigit() throws IOException {
        Files.write(
                folder.resolve("t10k-images.idx3-ubyte"),
                idx(new int[] {IMAGES, 1, 28, 28}, new int[784]));
        Path labels = folder.resolve("t10k-labels-idx1-ubyte.gz");
        Files.write(labels, packed(idx(new int[] {LABELS, 1}, 10)));
        assertThatThrownBy(() -> Mnist.test(folder))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        labels
                                + ": label 10 of example 0 is not a digit from 0 to 9: take MNIST's"
                                + " files");
    }

    @Test
    void refusesImagesOfAnotherSizeThanMnists() throws IOException {
        Path images = folder.resolve("train-images-idx3-ubyte");
        Files.write(images, idx(new int[] {IMAGES, 1, 1, 3}, 0, 51, 255));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), idx(new int[] {LABELS, 1}, 3));
        assertThatThrownBy(() -> Mnist.train(folder))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        images
                                + ": expected images of 28 x 28 = 784 pixels, got 3: for images of"
                                + " another size use IdxFile");
    }

    @Test
    void saysWhichFilesOfMnistItLooksFor() {
        assertThatThrownBy(() -> Mnist.train(folder))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        folder
                                + ": there is no train-images-idx3-ubyte or"
                                + " train-images-idx3-ubyte.gz in this folder: put MNIST's four"
                                + " files there");
    }
}

package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each sentence in French; {@link IdxFileTest} has them in English. */
class RefusedFilesInFrenchTest {

    @TempDir private Path folder;

    private Path file(String name, String hexadecimal) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2000);
        for (String number : hexadecimal.split(" ", -1)) {
            if (number.startsWith("x")) {
                bytes.put(new byte[Integer.parseInt(number.substring(1))]);
            } else if (number.length() == 2) {
                bytes.put((byte) Integer.parseInt(number, 16));
            } else {
                bytes.putInt((int) Long.parseLong(number, 16));
            }
        }
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return Files.write(folder.resolve(name), written);
    }

    private static void assertRefused(Path file, ThrowingCallable read, String problem) {
        DataFormatException refused = catchThrowableOfType(DataFormatException.class, read);
        assertThat(refused.message(Locale.CANADA_FRENCH)).isEqualTo(file + " : " + problem);
        assertThat(refused.message(Locale.GERMAN)).isEqualTo(refused.getMessage());
    }

    private static void assertSays(Path file, IOException reason, String problem) {
        assertThat(DataFormatException.unreadable(file, reason).message(Locale.FRENCH))
                .isEqualTo(file + " : " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00000803 00 | le fichier est tronqué : téléchargez-le de nouveau
                    00000803 00000002 00000001 00000003 01 02 | le fichier est tronqué : l'en-tête annonce 6 octets de données, il y en a 2 ; téléchargez-le de nouveau
                    00000803 00000001 00000001 00000002 01 02 03 | le fichier contient plus que les 2 octets annoncés par l'en-tête
                    00000803 00000000 00000001 00000001 | l'en-tête annonce une taille de 0
                    00000803 00010000 00010000 00000001 | les tailles débordent : 65536 fois 65536 nombres
                    00000803 10000000 00000001 00000001 | l'en-tête annonce 268435456 octets de données, qui ne tiennent pas dans un fichier de 16 octets
                    00000801 00000001 07 | contient des étiquettes, pas des images : lisez-le avec IdxFile.readLabels
                    12345678 00000001 07 | n'est pas un fichier IDX d'images : il commence par 0x12345678 au lieu de 0x00000803
                    """)
    void ofImages(String bytes, String problem) throws IOException {
        Path file = file("some-idx", bytes);
        assertRefused(file, () -> IdxFile.readImages(file), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00000803 00000001 | contient des images, pas des étiquettes : lisez-le avec IdxFile.readImages
                    12345678 00000001 | n'est pas un fichier IDX d'étiquettes : il commence par 0x12345678 au lieu de 0x00000801
                    """)
    void ofLabels(String bytes, String problem) throws IOException {
        Path file = file("some-idx", bytes);
        assertRefused(file, () -> IdxFile.readLabels(file), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00000003 | 00000001 03 | train-images-idx3-ubyte | les images doivent avoir 28 x 28 = 784 pixels, mais elles en ont 84 : pour des images d'une autre taille, utilisez IdxFile
                    0000001c | 00000002 03 04 | train-labels-idx1-ubyte | nombre d'étiquettes : 2, mais nombre d'images de train-images-idx3-ubyte : 1 ; prenez les deux fichiers d'un même jeu
                    0000001c | 00000001 0a | train-labels-idx1-ubyte | l'étiquette 10 de l'exemple 0 n'est pas un chiffre de 0 à 9 : prenez les fichiers de MNIST
                    """)
    void ofMnist(String height, String labels, String file, String problem) throws IOException {
        int pixels = 28 * Integer.parseInt(height, 16);
        file("train-images-idx3-ubyte", "00000803 00000001 " + height + " 0000001c x" + pixels);
        file("train-labels-idx1-ubyte", "00000801 " + labels);
        assertRefused(folder.resolve(file), () -> Mnist.train(folder), problem);
    }

    @Test
    void namesTheFilesOfMnistThatAreMissing() throws IOException {
        assertRefused(
                folder,
                () -> Mnist.test(folder),
                "il n'y a ni t10k-images-idx3-ubyte ni t10k-images-idx3-ubyte.gz dans ce dossier :"
                        + " mettez-y les quatre fichiers de MNIST");
        Path file = file("file", "00");
        assertRefused(
                file,
                () -> Mnist.test(file),
                "est un fichier : indiquez le dossier qui contient les quatre fichiers de MNIST");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Path file = folder.resolve("file");
        assertRefused(file, () -> IdxFile.readLabels(file), "ce fichier n'existe pas");
        assertSays(
                file,
                new AccessDeniedException("file"),
                "lecture impossible : le système refuse l'accès : vérifiez les droits du fichier et de"
                        + " son dossier, et si un autre programme l'a ouvert");
        assertSays(
                file,
                new MalformedInputException(1),
                "ce n'est pas du texte en UTF-8 : enregistrez-le de nouveau en UTF-8");
        assertSays(
                file,
                new FileSystemException("file", null, "disque absent"),
                "lecture impossible : disque absent");
        assertSays(
                file,
                new IOException("Input/output error"),
                "lecture impossible : Input/output error");
        for (IOException damaged :
                new IOException[] {new EOFException(), new ZipException("bits")}) {
            assertSays(
                    file,
                    damaged,
                    "ce fichier comprimé (gzip) est tronqué ou abîmé : téléchargez-le de nouveau");
        }
        assertRefused(
                file,
                () -> Memory.check(file, 3_001L << 20, 4_000L << 20),
                "demande au moins 3001 Mo de mémoire, et Java en a 4000 : lancez-le avec davantage,"
                        + " par exemple -Xmx6g");
    }
}

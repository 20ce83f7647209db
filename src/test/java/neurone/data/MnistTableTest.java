package neurone.data;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MNIST as Kaggle has it. */
class MnistTableTest {

    private static final String NAMES =
            IntStream.range(0, 784)
                    .mapToObj(i -> (1 + i / 28) + "x" + (1 + i % 28))
                    .collect(joining(",", "label,", "\n"));

    @TempDir private Path folder;

    /** A digit whose last pixel has that value. */
    private static String line(int label, int last) {
        return label + ",0".repeat(783) + "," + last + "\n";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void assertRefused(Path file, Runnable reading, String french, String english) {
        DataFormatException refused = catchThrowableOfType(DataFormatException.class, reading::run);
        assertThat(refused).hasMessage(file + ": " + english);
        assertThat(refused.message(Locale.FRENCH)).isEqualTo(file + " : " + french);
    }

    @Test
    void readsPixelsFromBlackToWhite() throws IOException {
        write("mnist_train.csv", NAMES + line(7, 255) + line(0, 51) + line(7, 0));
        Dataset train = Mnist.train(folder);
        assertThat(train).hasToString("m = 3, n_x = 784, n_y = 10");
        assertThat(train.classNames()).hasSize(10).startsWith("0").endsWith("9");
        assertThat(Classes.of(train.Y())).containsExactly(7, 0, 7);
        assertThat(train.select(0, 1, 2).X().data).endsWith(1, 0.2, 0);
    }

    @Test
    void beginsWithTheLabelWhereTheColumnsHaveNoNames() throws IOException {
        write("mnist_test.csv", line(7, 255) + line(1, 51));
        assertThat(Classes.of(Mnist.test(folder).Y())).containsExactly(7, 1);
    }

    @Test
    void saysHowFarItIs() throws IOException {
        write("mnist_train.csv", NAMES + line(7, 255).repeat(1000));
        List<Double> shares = new ArrayList<>();
        Mnist.train(folder, shares::add);
        assertThat(shares).hasSizeGreaterThan(10).endsWith(1.0);
        assertThat(shares.stream().filter(share -> share == 1.0)).hasSizeLessThan(10);
    }

    @Test
    void refusesAnotherTable() throws IOException {
        Path file = write("mnist_train.csv", "label,x\n1,2\n2,3\n");
        assertRefused(
                file,
                () -> Mnist.train(folder),
                "doit avoir une colonne \"label\" et 784 colonnes de pixels, mais a été lu ainsi :"
                        + " 2 exemples de 2 colonnes : une virgule entre les colonnes, point"
                        + " décimal, noms en ligne 1, UTF-8.",
                "expected a column \"label\" and 784 columns of pixels; it was read as: 2 examples"
                        + " of 2 columns: comma between columns, decimal point, names in line 1,"
                        + " UTF-8.");
        write("mnist_train.csv", NAMES + line(12, 0));
        assertRefused(
                file,
                () -> Mnist.train(folder),
                "la colonne « label » a la classe « 12 », ligne 2, qui n'est pas dans [0, 1, 2, 3,"
                        + " 4, 5, 6, 7, 8, 9] : corrigez la cellule, ou entraînez sur des exemples"
                        + " de cette classe aussi",
                "column \"label\" has the class \"12\", line 2, which is none of [0, 1, 2, 3, 4, 5,"
                        + " 6, 7, 8, 9]: correct the cell, or train on examples of that class too");
    }
}

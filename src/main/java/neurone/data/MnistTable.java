package neurone.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import neurone.words.Words;

/**
 * MNIST as a table, as on Kaggle: a line for each image, its label, then its 784 pixels from 0 to
 * 255.
 */
final class MnistTable {

    private static final String LABEL = "label";
    private static final int PIXELS = 28 * 28;
    private static final double WHITE = 255;

    private MnistTable() {}

    /** Returns the file of that part, train or test, if it is in the folder, packed or not. */
    static Optional<Path> find(Path folder, String part) {
        return Stream.of(".csv", ".csv.gz")
                .map(end -> folder.resolve("mnist_" + part + end))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static Dataset read(Path file, DoubleConsumer progress) {
        CsvTable table = CsvTable.read(file, CsvFormat.found(), progress);
        Dataset digits = table.classes(label(file, table), Classes.counted(10));
        double[] pixels = digits.x().numbers();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] /= WHITE;
        }
        return digits;
    }

    /** The place of the label; a table without names begins with it. */
    private static int label(Path file, CsvTable table) {
        int label = table.isNamed() ? table.names().indexOf(LABEL) : 0;
        if (label < 0 || table.columns() != PIXELS + 1) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "doit avoir une colonne \"label\" et %s colonnes de pixels, mais a été lu"
                                    + " ainsi : %s",
                            "expected a column \"label\" and %s columns of pixels; it was read as: %s",
                            PIXELS,
                            new CsvSummary(table).text()));
        }
        return label;
    }
}

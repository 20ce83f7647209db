package neurone.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import neurone.words.Words;

/**
 * The handwritten digits of MNIST (LeCun et al. 1998): 28 x 28 gray pixels, the classes 0 to 9.
 *
 * <p>X is (784, m) from 0, black, to 1, white; Y is one-hot, (10, m). Safe for use by several
 * threads at once.
 */
public final class Mnist {

    private static final int CLASSES = 10;
    private static final int PIXELS = 28 * 28;

    private Mnist() {}

    /**
     * Reads the digits to train on, 60,000 in the original.
     *
     * @param folder that of train-images-idx3-ubyte and train-labels-idx1-ubyte, or of
     *     mnist_train.csv, as Kaggle has it; packed (.gz) or not
     * @throws DataFormatException if one of them is missing or broken
     */
    public static Dataset train(Path folder) {
        return train(folder, share -> {});
    }

    /**
     * As {@link #train(Path)}, and says how far it is.
     *
     * @param progress told of the share of the images that is read, from 0 to 1, now and then
     */
    public static Dataset train(Path folder, DoubleConsumer progress) {
        return read(folder, "train", "train", progress);
    }

    /**
     * Reads the digits to test with, 10,000 in the original.
     *
     * @param folder that of t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte, or of
     *     mnist_test.csv, as Kaggle has it; packed (.gz) or not
     * @throws DataFormatException if one of them is missing or broken
     */
    public static Dataset test(Path folder) {
        return test(folder, share -> {});
    }

    /**
     * As {@link #test(Path)}, and says how far it is.
     *
     * @param progress told of the share of the images that is read, from 0 to 1, now and then
     */
    public static Dataset test(Path folder, DoubleConsumer progress) {
        return read(folder, "t10k", "test", progress);
    }

    private static Dataset read(
            Path folder, String part, String tableOfPart, DoubleConsumer progress) {
        Objects.requireNonNull(folder, "expected the folder of MNIST's files, got null");
        Objects.requireNonNull(progress, "expected something to tell the progress to, got null");
        Optional<Path> table = MnistTable.find(folder, tableOfPart);
        boolean hasImages = first(folder, names(part + "-images", "idx3-ubyte")).isPresent();
        return table.isPresent() && !hasImages
                ? MnistTable.read(table.get(), progress)
                : read(folder, part, progress);
    }

    private static Dataset read(Path folder, String part, DoubleConsumer progress) {
        Path imageFile = find(folder, part + "-images", "idx3-ubyte");
        Path labelFile = find(folder, part + "-labels", "idx1-ubyte");
        int[] labels = IdxFile.readLabels(labelFile);
        Examples x = IdxFile.readExamples(imageFile, progress);
        if (x.n() != PIXELS) {
            throw new DataFormatException(
                    imageFile,
                    Words.of(
                            "les images doivent avoir 28 x 28 = 784 pixels, mais elles en ont %s :"
                                    + " pour des images d'une autre taille, utilisez IdxFile",
                            "expected images of 28 x 28 = 784 pixels, got %s: for images of another"
                                    + " size use IdxFile",
                            x.n()));
        }
        if (labels.length != x.size()) {
            throw new DataFormatException(
                    labelFile,
                    Words.of(
                            "nombre d'étiquettes : %s, mais nombre d'images de %s : %s ; prenez les"
                                    + " deux fichiers d'un même jeu",
                            "has %s labels but %s has %s images: take the two files of one set",
                            labels.length,
                            imageFile.getFileName(),
                            x.size()));
        }
        checkDigits(labels, labelFile);
        return new Dataset(
                x,
                Examples.ofColumns(OneHot.encode(labels, CLASSES)),
                List.of(),
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    }

    private static void checkDigits(int[] labels, Path file) {
        for (int example = 0; example < labels.length; example++) {
            if (labels[example] >= CLASSES) {
                throw new DataFormatException(
                        file,
                        Words.of(
                                "l'étiquette %s de l'exemple %s n'est pas un chiffre de 0 à 9 :"
                                        + " prenez les fichiers de MNIST",
                                "label %s of example %s is not a digit from 0 to 9: take MNIST's"
                                        + " files",
                                labels[example],
                                example));
            }
        }
    }

    private static Path find(Path folder, String name, String type) {
        if (Files.isRegularFile(folder)) {
            throw new DataFormatException(
                    folder,
                    new Words(
                            "est un fichier : indiquez le dossier qui contient les quatre fichiers"
                                    + " de MNIST",
                            "is a file: give the folder that holds MNIST's four files"));
        }
        if (!Files.isDirectory(folder)) {
            throw new DataFormatException(
                    folder,
                    new Words(
                            "n'existe pas : indiquez le dossier qui contient les quatre fichiers de"
                                    + " MNIST",
                            "does not exist: give the folder that holds MNIST's four files"));
        }
        List<String> names = names(name, type);
        return first(folder, names)
                .orElseThrow(
                        () ->
                                new DataFormatException(
                                        folder,
                                        Words.of(
                                                "il n'y a ni %s ni %s dans ce dossier : mettez-y"
                                                        + " les quatre fichiers de MNIST",
                                                "there is no %s or %s in this folder: put MNIST's"
                                                        + " four files there",
                                                names.get(0),
                                                names.get(1))));
    }

    private static List<String> names(String name, String type) {
        return List.of(
                name + "-" + type,
                name + "-" + type + ".gz",
                name + "." + type,
                name + "." + type + ".gz");
    }

    private static Optional<Path> first(Path folder, List<String> names) {
        return names.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }
}

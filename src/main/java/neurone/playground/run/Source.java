package neurone.playground.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import neurone.data.CsvTable;
import neurone.data.DataFormatException;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.playground.http.Refusal;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Where examples come from, by the kind of a {@link DataSetup}. */
final class Source {

    /** A column with more values than this holds numbers, not classes. */
    private static final int MOST_CLASSES = 10;

    private Source() {}

    static Dataset of(DataSetup setup) {
        int m = setup.size();
        double noise = setup.noise();
        try {
            return switch (setup.kind()) {
                case "and" -> ToyData.and();
                case "or" -> ToyData.or();
                case "xor" -> ToyData.xor();
                case "parity" -> ToyData.parity(Math.min(setup.classes(), 8));
                case "circles" -> ToyData.circles(m, noise, setup.seed());
                case "moons" -> ToyData.moons(m, noise, setup.seed());
                case "spirals" -> ToyData.spirals(m, noise, setup.seed());
                case "blobs" -> ToyData.blobs(m, setup.classes(), noise, setup.seed());
                case "digits" -> SyntheticDigits.of(m, setup.seed());
                case "formula" -> formula(setup);
                case "points" -> points(setup.points());
                case "csv" -> csv(setup.text());
                default ->
                        throw Refusal.bad(
                                "il n'y a pas de données « %s »",
                                "there is no data \"%s\"", setup.kind());
            };
        } catch (IllegalArgumentException e) {
            throw Refusal.of(e);
        }
    }

    /** y = f(x1, x2) on points drawn from the square [-1, 1] x [-1, 1], which noise then moves. */
    private static Dataset formula(DataSetup setup) {
        Expression f = Expression.of(setup.text(), 2);
        SplittableRandom random = new SplittableRandom(setup.seed());
        double[][] rows = new double[setup.size()][];
        double[] targets = new double[setup.size()];
        for (int i = 0; i < rows.length; i++) {
            double[] x = {random.nextDouble(-1, 1), random.nextDouble(-1, 1)};
            targets[i] = f.value().of(x);
            rows[i] = x;
            x[0] += setup.noise() * random.nextGaussian();
            x[1] += setup.noise() * random.nextGaussian();
        }
        return Dataset.ofRows(rows, targets);
    }

    private static Dataset points(List<Double> numbers) {
        int m = numbers.size() / 3;
        if (m < 2 || numbers.size() % 3 != 0) {
            throw Refusal.bad("posez deux points au moins", "place at least two points");
        }
        double[][] rows = new double[m][];
        int[] labels = new int[m];
        int classes = 2;
        for (int i = 0; i < m; i++) {
            rows[i] = new double[] {numbers.get(3 * i), numbers.get(3 * i + 1)};
            double label = numbers.get(3 * i + 2);
            if (label != Math.rint(label) || label < 0 || label >= MOST_CLASSES) {
                throw Refusal.bad(
                        "la classe d'un point est un entier de 0 à %s",
                        "the class of a point is a whole number from 0 to %s", MOST_CLASSES - 1);
            }
            labels[i] = (int) label;
            classes = Math.max(classes, labels[i] + 1);
        }
        return classes == 2 ? Dataset.ofRows(rows, labels) : Dataset.ofRows(rows, labels, classes);
    }

    /** A table whose last column is to be predicted: a class where it has few values. */
    private static Dataset csv(String text) {
        if (text.length() > Limits.CSV) {
            throw Refusal.bad(
                    "le fichier a %s caractères au plus",
                    "the file has at most %s characters", Limits.CSV);
        }
        Path file = null;
        try {
            // of our own making: what reads tables reads files
            file = Files.createTempFile("table", ".csv");
            Files.writeString(file, text);
            return dataset(CsvTable.read(file).dropMissing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataFormatException e) {
            throw new Refusal(400, Words.each(locale -> inOneLine(e.message(locale))));
        } finally {
            delete(file);
        }
    }

    /** Without the folder, which is none of the reader's. */
    private static String inOneLine(String message) {
        return message.replaceAll("\\S*[/\\\\]table\\S*\\.csv", "table.csv")
                .replaceAll("\\s*\\R\\s*", " ");
    }

    private static Dataset dataset(CsvTable table) {
        int last = table.columns() - 1;
        if (table.size() > Limits.POINTS) {
            throw Refusal.bad(
                    "le fichier a %s lignes au plus",
                    "the file has at most %s rows", Limits.POINTS);
        }
        try {
            Dataset classes = table.classes(last);
            if (classes.classNames().size() <= MOST_CLASSES) {
                return classes;
            }
        } catch (IllegalArgumentException e) {
            // numbers, or the next attempt says what is wrong
        }
        return table.targets(last);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the system empties its folder of temporary files
        }
    }

    /** Returns X of a dataset with each row replaced by a formula of all. */
    static DMatrixRMaj features(DMatrixRMaj X, List<Expression> features) {
        if (features.isEmpty()) {
            return X;
        }
        DMatrixRMaj inputs = new DMatrixRMaj(features.size(), X.numCols);
        double[] x = new double[X.numRows];
        for (int column = 0; column < X.numCols; column++) {
            for (int row = 0; row < x.length; row++) {
                x[row] = X.get(row, column);
            }
            for (int row = 0; row < features.size(); row++) {
                inputs.set(row, column, features.get(row).value().of(x));
            }
        }
        return inputs;
    }
}

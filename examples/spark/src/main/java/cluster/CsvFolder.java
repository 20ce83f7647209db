package cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neurone.words.Words;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The CSV files of a folder, in the order of their names, a shard each. A file has a header, the
 * same in all, then an example a line; the last columns are the targets. Empty lines are skipped.
 * The folder may be of any file system that Hadoop knows.
 */
public final class CsvFolder {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFolder() {}

    /** What there is in a folder. */
    record Files(List<String> names, List<String> header) {}

    /**
     * The shards of a folder.
     *
     * @param folder such as {@code data/} or {@code hdfs://host/data}
     * @param targets n_y, how many of the last columns are Y
     * @param loss which tells what a target may be
     */
    public static JavaRDD<Shard> read(
            JavaSparkContext spark, String folder, int targets, Loss loss) {
        Files files = files(folder, spark.hadoopConfiguration());
        List<String> header = List.copyOf(files.header());
        Rows.check(header, targets, new Place(files.names().get(0), 1, true));
        return spark.parallelize(files.names(), files.names().size())
                .map(name -> shard(name, header, targets, loss));
    }

    static Files files(String folder, Configuration configuration) {
        try {
            Path path = new Path(folder);
            FileSystem system = path.getFileSystem(configuration);
            List<String> names = new ArrayList<>();
            for (FileStatus status : system.listStatus(path)) {
                if (status.isFile() && status.getPath().getName().endsWith(".csv")) {
                    names.add(status.getPath().toString());
                }
            }
            if (names.isEmpty()) {
                throw new Refusal(
                        Words.of(
                                "%s n'a aucun fichier en .csv",
                                "%s has no file that ends in .csv", folder));
            }
            names.sort(null);
            try (BufferedReader lines = open(names.get(0), configuration)) {
                return new Files(names, header(lines.readLine()));
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static Refusal unreadable(String name, IOException e) {
        return new Refusal(
                Words.of(
                        "%s : lecture impossible : %s", "%s: cannot be read: %s", name, reason(e)));
    }

    private static Words reason(IOException e) {
        return e instanceof java.io.FileNotFoundException
                ? new Words("il n'existe pas", "there is no such file or folder")
                : Words.same(String.valueOf(e.getMessage()));
    }

    private static BufferedReader open(String name, Configuration configuration)
            throws IOException {
        Path path = new Path(name);
        // one that reports what is not UTF-8
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        return new BufferedReader(
                new InputStreamReader(path.getFileSystem(configuration).open(path), decoder));
    }

    /** The names of the columns; none of a file without a line. */
    private static List<String> header(String line) {
        if (line == null || line.isBlank()) {
            return List.of();
        }
        String names = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return List.of(names.split(",", -1));
    }

    private static Shard shard(String name, List<String> header, int targets, Loss loss) {
        try (BufferedReader lines = open(name, new Configuration())) {
            List<String> own = header(lines.readLine());
            if (!own.equals(header)) {
                throw new Place(name, 1, true)
                        .refusal(
                                Words.of(
                                        "il faut les colonnes %s, trouvé : %s",
                                        "expected the columns %s, got: %s",
                                        String.join(",", header),
                                        String.join(",", own)));
            }
            Rows rows = new Rows(header, targets, loss);
            int number = 2;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Place place = new Place(name, number, true);
                if (!line.isBlank()) {
                    rows.add(numbers(line, header, place), place);
                }
                number++;
            }
            return rows.shard();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static double[] numbers(String line, List<String> header, Place place) {
        String[] cells = line.split(",", -1);
        if (cells.length != header.size()) {
            throw place.refusal(
                    Words.of(
                            "il faut %s nombres, trouvé : %s",
                            "expected %s numbers, got %s", header.size(), cells.length));
        }
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Rows.number(cells[i], header.get(i), place);
        }
        return numbers;
    }
}

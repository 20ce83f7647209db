package cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The CSV files of a folder, in the order of their names, a shard each. A file has a header, the
 * same in all, then an example a line; the last columns are the targets. Its folder may be of any
 * file system that Hadoop knows.
 */
public final class CsvFolder {

    private CsvFolder() {}

    /** What there is in a folder. */
    record Files(List<String> names, List<String> header) {}

    /**
     * The shards of a folder.
     *
     * @param folder such as {@code data/} or {@code hdfs://host/data}
     * @param targets n_y, how many of the last columns are Y
     */
    public static JavaRDD<Shard> read(JavaSparkContext spark, String folder, int targets) {
        Files files = files(folder, spark.hadoopConfiguration());
        List<String> header = List.copyOf(files.header());
        return spark.parallelize(files.names(), files.names().size())
                .map(name -> shard(name, header, targets));
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
                throw new IllegalArgumentException(folder + " has no file that ends in .csv");
            }
            names.sort(null);
            try (BufferedReader lines = open(names.get(0), configuration)) {
                String header = lines.readLine();
                if (header == null) {
                    throw new IllegalArgumentException(names.get(0) + " has no header");
                }
                return new Files(names, List.of(header.split(",")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BufferedReader open(String name, Configuration configuration)
            throws IOException {
        Path path = new Path(name);
        return new BufferedReader(
                new InputStreamReader(
                        path.getFileSystem(configuration).open(path), StandardCharsets.UTF_8));
    }

    private static Shard shard(String name, List<String> header, int targets) {
        try (BufferedReader lines = open(name, new Configuration())) {
            String first = lines.readLine();
            if (first == null || !List.of(first.split(",")).equals(header)) {
                throw new IllegalArgumentException(
                        name
                                + ", line 1: expected the columns "
                                + String.join(",", header)
                                + ", got "
                                + first);
            }
            Rows rows = new Rows(header.size() - targets, targets);
            int number = 2;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(numbers(line, header, name + ", line " + number));
                number++;
            }
            return rows.shard();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static double[] numbers(String line, List<String> header, String place) {
        String[] cells = line.split(",", -1);
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    place + ": expected " + header.size() + " numbers, got " + cells.length);
        }
        double[] numbers = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Rows.number(cells[i], header.get(i), place);
        }
        return numbers;
    }
}

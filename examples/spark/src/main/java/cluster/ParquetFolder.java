package cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The Parquet files of a folder: a shard for each part that Spark reads at once. */
public final class ParquetFolder {

    private ParquetFolder() {}

    /**
     * The shards of a folder.
     *
     * @param targets n_y, how many of the last columns are Y
     */
    public static JavaRDD<Shard> read(SparkSession spark, String folder, int targets) {
        Dataset<Row> table = spark.read().parquet(folder);
        List<String> columns = List.of(table.columns());
        Column[] all =
                Stream.concat(
                                columns.stream()
                                        .map(name -> functions.col(name).cast("double").as(name)),
                                Stream.of(
                                        functions.col("_metadata.file_path"),
                                        functions.col("_metadata.row_index")))
                        .toArray(Column[]::new);
        return table.select(all)
                .toJavaRDD()
                .mapPartitions(
                        own -> {
                            Rows rows = new Rows(columns.size() - targets, targets);
                            while (own.hasNext()) {
                                rows.add(numbers(own.next(), columns));
                            }
                            return Arrays.asList(rows.shard()).iterator();
                        },
                        true);
    }

    private static double[] numbers(Row row, List<String> columns) {
        int n = columns.size();
        double[] numbers = new double[n];
        for (int i = 0; i < n; i++) {
            String place = row.getString(n) + ", row " + (row.getLong(n + 1) + 1);
            if (row.isNullAt(i)) {
                throw new IllegalArgumentException(
                        place + ", column " + columns.get(i) + ": there is no number");
            }
            numbers[i] = Rows.finite(row.getDouble(i), columns.get(i), place);
        }
        return numbers;
    }
}

package cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neurone.words.Words;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The Parquet files of a folder: a shard for each part that Spark reads at once, which depends on
 * the sizes of the files and on the number of cores.
 */
public final class ParquetFolder {

    private ParquetFolder() {}

    /**
     * The shards of a folder.
     *
     * @param targets n_y, how many of the last columns are Y
     * @param loss which tells what a target may be
     */
    public static JavaRDD<Shard> read(SparkSession spark, String folder, int targets, Loss loss) {
        // a column that one file has and another lacks is then null there, and refused
        Dataset<Row> table = spark.read().option("mergeSchema", true).parquet(folder);
        List<String> columns = List.of(table.columns());
        Rows.check(columns, targets, new Place(folder, 1, false));
        Column[] all =
                Stream.concat(
                                columns.stream().map(ParquetFolder::number),
                                Stream.of(
                                        functions.col("_metadata.file_path"),
                                        functions.col("_metadata.row_index")))
                        .toArray(Column[]::new);
        return table.select(all)
                .toJavaRDD()
                .mapPartitions(
                        own -> {
                            Rows rows = new Rows(columns, targets, loss);
                            while (own.hasNext()) {
                                add(own.next(), columns, rows);
                            }
                            return Arrays.asList(rows.shard()).iterator();
                        },
                        true);
    }

    private static Column number(String name) {
        return functions.col("`" + name.replace("`", "``") + "`").try_cast("double").as(name);
    }

    private static void add(Row row, List<String> columns, Rows rows) {
        int n = columns.size();
        Place place = new Place(row.getString(n), row.getLong(n + 1) + 1, false);
        double[] numbers = new double[n];
        for (int i = 0; i < n; i++) {
            if (row.isNullAt(i)) {
                throw place.refusal(
                        columns.get(i), new Words("il n'y a pas de nombre", "there is no number"));
            }
            numbers[i] = row.getDouble(i);
        }
        rows.add(numbers, place);
    }
}

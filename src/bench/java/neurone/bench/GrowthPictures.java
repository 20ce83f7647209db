package neurone.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neurone.examples.report.Chart;
import neurone.examples.report.Language;
import neurone.words.Words;

/** Draws what {@link GrowthBenchmark} measured: the file of JMH's results, then the folder. */
public final class GrowthPictures {

    /** A benchmark, the parameter that grows in it, and its name for a reader. */
    private record Growth(String benchmark, String parameter, String name, String title) {}

    private static final List<Growth> ALL =
            List.of(
                    new Growth(
                            "m",
                            "m",
                            "m, examples in the batch",
                            "Past 64 images, time grows with m"),
                    new Growth(
                            "width",
                            "units",
                            "units of each hidden layer",
                            "Past 784 units, width counts squared"),
                    new Growth(
                            "depth",
                            "layers",
                            "hidden layers",
                            "Each hidden layer adds as much time"));

    private GrowthPictures() {}

    public static void main(String[] args) throws IOException {
        for (Growth growth : ALL) {
            Files.writeString(
                    Path.of(args[1], "growth-" + growth.benchmark() + ".svg"),
                    picture(growth, Path.of(args[0])).svg(Language.ENGLISH));
        }
    }

    private static Chart picture(Growth growth, Path results) throws IOException {
        List<NamedCsvRecord> lines;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(results)) {
            String name = GrowthBenchmark.class.getName() + "." + growth.benchmark();
            lines = reader.stream().filter(l -> l.getField("Benchmark").equals(name)).toList();
        }
        return new Chart(
                        Words.same(growth.title()),
                        Words.same(growth.name()),
                        Words.same("microseconds a training step"))
                .line(
                        Words.same("step"),
                        numbers(lines, "Param: " + growth.parameter()),
                        numbers(lines, "Score"))
                .logarithmicX()
                .logarithmicY();
    }

    private static double[] numbers(List<NamedCsvRecord> lines, String column) {
        return lines.stream().mapToDouble(l -> Double.parseDouble(l.getField(column))).toArray();
    }
}

package neurone.playground.run;

import java.util.ArrayList;
import java.util.List;

/** The lines of a program that make the examples of a setup. */
final class JavaData {

    private final boolean areClasses;
    private final Setup setup;
    private final DataSetup data;
    private final List<String> statements = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();

    /**
     * Of a setup.
     *
     * @param areClasses whether the targets are classes with names
     */
    JavaData(Setup setup, boolean areClasses) {
        this.areClasses = areClasses;
        this.setup = setup;
        this.data = setup.data();
        write();
    }

    /** Returns lines after which there is a {@code Dataset train}. */
    List<String> statements() {
        return statements;
    }

    /** Returns the methods that they call. */
    List<String> methods() {
        return methods;
    }

    private void write() {
        statements.add("Dataset all = " + all() + ";");
        String train = "all";
        if (data.share() < 1) {
            train = "all.split(" + data.share() + ", " + data.seed() + ").train()";
        }
        if (data.kind().equals("csv")) {
            statements.add("Dataset raw = " + train + ";");
            train = "Standardizer.fit(raw).apply(raw)";
        }
        if (setup.features().isEmpty()) {
            statements.add("Dataset train = " + train + ";");
        } else {
            statements.add("Dataset train = features(" + train + ");");
            methods.add(features());
        }
    }

    private String all() {
        String seed = ", " + data.seed() + ")";
        String withNoise = "(" + data.size() + ", " + data.noise() + seed;
        return switch (data.kind()) {
            case "and", "or", "xor" -> "ToyData." + data.kind() + "()";
            case "parity" -> "ToyData.parity(" + Math.min(data.classes(), 8) + ")";
            case "blobs" ->
                    "ToyData.blobs("
                            + data.size()
                            + ", "
                            + data.classes()
                            + ", "
                            + data.noise()
                            + seed;
            case "digits" -> "SyntheticDigits.of(" + data.size() + seed;
            case "csv" -> csv();
            case "points" -> points();
            case "formula" -> formula();
            case DataSetup.OWN -> own();
            default -> "ToyData." + data.kind() + withNoise;
        };
    }

    private String csv() {
        statements.add("CsvTable table = CsvTable.read(Path.of(\"data.csv\")).dropMissing();");
        return (areClasses ? "table.classes" : "table.targets") + "(table.columns() - 1)";
    }

    private String own() {
        methods.add(
                """
                static Dataset data() {
                    throw new UnsupportedOperationException("put the data of your program here");
                }
                """);
        return "data()";
    }

    private String points() {
        StringBuilder rows = new StringBuilder("double[][] rows = {");
        StringBuilder labels = new StringBuilder("int[] labels = {");
        int classes = 2;
        for (int i = 0; i < data.points().size(); i += 3) {
            String comma = i == 0 ? "" : ", ";
            int label = data.points().get(i + 2).intValue();
            classes = Math.max(classes, label + 1);
            rows.append(comma).append('{').append(data.points().get(i)).append(", ");
            rows.append(data.points().get(i + 1)).append('}');
            labels.append(comma).append(label);
        }
        statements.add(rows.append("};").toString());
        statements.add(labels.append("};").toString());
        return "Dataset.ofRows(rows, labels" + (classes > 2 ? ", " + classes : "") + ")";
    }

    private String formula() {
        methods.add(
                """
                static Dataset formula() {
                    SplittableRandom random = new SplittableRandom(%d);
                    double[][] rows = new double[%d][];
                    double[] targets = new double[rows.length];
                    for (int i = 0; i < rows.length; i++) {
                        double[] x = {random.nextDouble(-1, 1), random.nextDouble(-1, 1)};
                        targets[i] = %s;
                        x[0] += %s * random.nextGaussian();
                        x[1] += %s * random.nextGaussian();
                        rows[i] = x;
                    }
                    return Dataset.ofRows(rows, targets);
                }
                """
                        .formatted(
                                data.seed(),
                                data.size(),
                                Expression.of(data.text(), 2).java(),
                                data.noise(),
                                data.noise()));
        return "formula()";
    }

    private String features() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < setup.features().size(); i++) {
            String java = Expression.of(setup.features().get(i), 99).java();
            lines.append("        inputs.set(")
                    .append(i)
                    .append(", i, ")
                    .append(java)
                    .append(");\n");
        }
        return """
        static Dataset features(Dataset data) {
            DMatrixRMaj X = data.X();
            DMatrixRMaj inputs = new DMatrixRMaj(%d, X.numCols);
            double[] x = new double[X.numRows];
            for (int i = 0; i < X.numCols; i++) {
                for (int j = 0; j < x.length; j++) {
                    x[j] = X.get(j, i);
                }
        %s    }
            return new Dataset(inputs, data.Y());
        }
        """
                .formatted(setup.features().size(), lines);
    }
}

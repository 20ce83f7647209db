package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.data.ToyData;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictorTest {

    private static final double[][] ROWS = {{150, 1}, {160, 3}, {190, 2}};

    /** Yhat = g(z) for one input that is 1. */
    private static Network giving(Activation output, double... z) {
        Network network = Network.inputs(1).dense(z.length, output).build(1);
        for (int i = 0; i < z.length; i++) {
            network.layer(1).weights().value().data[i] = z[i];
        }
        return network;
    }

    private static Dataset targets(double[]... columns) {
        return Dataset.ofRows(new double[columns.length][1], columns);
    }

    @Test
    void refusesClassesWhoseTargetsAreScaled() {
        Standardizer scaled = Standardizer.none(1).withTargets(Standardizer.none(1));
        Network network = Network.inputs(1).dense(1, new Sigmoid()).build(1);
        assertThatThrownBy(() -> new Predictor(network, scaled, Task.BINARY, List.of(), List.of()))
                .hasMessage("standardized targets expect the task NUMBERS, got BINARY");
    }

    @Test
    void answersWithTheNameOfTheLargestClassAndItsProbability() {
        Dataset train = targets(new double[] {1, 0}, new double[] {0, 1});
        Predictor predictor =
                Predictor.of(
                        giving(new Softmax(), 0, Math.log(3)),
                        train.withClassNames(List.of("cat", "dog")));
        Prediction prediction = predictor.predict(1);
        assertThat(prediction).hasToString("dog, with probability 75.00%");
        assertThat(prediction.label()).isEqualTo("dog");
        assertThat(prediction.probability()).isCloseTo(0.75, within(1e-15));
        assertThat(prediction.outputs()).hasSize(2);
    }

    @Test
    void answersWithEitherOfTwoClasses() {
        Dataset train =
                targets(new double[] {0}, new double[] {1}).withClassNames(List.of("no", "yes"));
        Predictor predictor = Predictor.of(giving(new Sigmoid(), Math.log(3)), train);
        assertThat(predictor.predict(1)).hasToString("yes, with probability 75.00%");
        assertThat(predictor.predict(-1)).hasToString("no, with probability 75.00%");
        assertThat(predictor.predict(-1).value()).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void readsASignAndGivesNoProbabilityThatThereIsNot() {
        Predictor predictor =
                Predictor.of(giving(new Tanh(), 0.2), targets(new double[] {-1}, new double[] {1}));
        assertThat(predictor.predict(1)).hasToString("1");
        assertThat(predictor.predict(-1)).hasToString("-1");
        assertThat(predictor.predict(1).probability()).isNaN();
    }

    @Test
    void namesAllLabelsThatAreGiven() {
        Dataset train =
                targets(new double[] {1, 1, 0}, new double[] {0, 0, 0})
                        .withClassNames(List.of("sport", "news", "arts"));
        Predictor predictor = Predictor.of(giving(new Sigmoid(), 2, 1, -1), train);
        assertThat(predictor.task()).isEqualTo(Task.LABELS);
        assertThat(predictor.predict(1)).hasToString("sport, news");
        assertThat(predictor.predict(-1)).hasToString("arts");
        assertThat(Predictor.of(giving(new Sigmoid(), -2, -1, -1), train).predict(1))
                .hasToString("none");
    }

    @Test
    void countsClassesThatHaveNoNames() {
        Predictor predictor = Predictor.of(giving(new Sigmoid(), 1), ToyDataOfOne.XOR_OUTPUT);
        assertThat(predictor.classNames()).containsExactly("0", "1");
        Predictor one =
                Predictor.of(
                        giving(new Softmax(), 0, 1),
                        targets(new double[] {1, 0}, new double[] {0, 1}));
        assertThat(one.predict(1).label()).isEqualTo("1");
    }

    private static final class ToyDataOfOne {
        static final Dataset XOR_OUTPUT = targets(new double[] {0}, new double[] {1});
    }

    @Test
    void givesNumbersInTheUnitOfTheTargets() {
        Dataset train = Dataset.ofRows(ROWS, new double[] {1000, 3000, 8000});
        Standardizer standardizer = Standardizer.fitWithTargets(train);
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Identity()).build(1);
        Predictor predictor = Predictor.of(network, train, standardizer);
        double yhat = network.predict(standardizer.apply(train.X())).get(1);
        double sigma = Math.sqrt((9e6 + 1e6 + 16e6) / 3);
        assertThat(predictor.predict(160, 3).value()).isCloseTo(4000 + sigma * yhat, within(1e-9));
        assertThat(predictor.task()).isEqualTo(Task.NUMBERS);
        assertThat(predictor.predict(160, 3).label()).matches("-?\\d+\\.\\d+");
        assertThat(predictor.Yhat(train.X()).get(1))
                .isEqualTo(predictor.predict(train).get(1).value());
    }

    @Test
    void writesItsAnswersForASpreadsheet(@TempDir Path folder) throws IOException {
        Dataset train = targets(new double[] {1, 0}, new double[] {0, 1});
        Predictor predictor =
                Predictor.of(
                        giving(new Softmax(), 0, Math.log(3)),
                        train.withClassNames(List.of("chat", "chien; gros")));
        Path file = folder.resolve("answers.csv");
        predictor.writeCsv(List.of(predictor.predict(1)), file, Locale.FRANCE);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        \uFEFFprediction;probability;chat;"chien; gros"
                        "chien; gros";0,75;0,25;0,75
                        """);
        Predictor numbers =
                Predictor.of(
                        giving(new Identity(), 2.5), targets(new double[] {2}, new double[] {7}));
        numbers.writeCsv(numbers.predict(new DMatrixRMaj(1, 1)), file, Locale.ROOT);
        assertThat(Files.readString(file)).isEqualTo("prediction,probability,yhat1\n0.0,,0.0\n");
    }

    @Test
    void standardizesWhatItIsGiven() {
        Dataset train = Dataset.ofRows(ROWS, new int[] {0, 1, 1});
        Standardizer standardizer = Standardizer.fit(train);
        Network network = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        assertThat(Predictor.of(network, train, standardizer).Yhat(train.X()).data)
                .containsExactly(network.predict(standardizer.apply(train.X())).data);
    }

    @Test
    void foldsTheScalingIntoTheLayers() {
        Dataset train = Dataset.ofRows(ROWS, new double[][] {{1, 9}, {3, 7}, {8, 3}});
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(2, new Identity()).build(1);
        Predictor predictor = Predictor.of(network, train, Standardizer.fitWithTargets(train));
        Predictor folded = predictor.folded();
        DMatrixRMaj expected = predictor.Yhat(train.X());
        assertThat(folded.network().predict(train.X()).data)
                .containsExactly(expected.data, within(1e-12));
        assertThat(folded.Yhat(train.X()).data).containsExactly(expected.data, within(1e-12));
        assertThat(predictor.Yhat(train.X()).data).containsExactly(expected.data);
    }

    @Test
    void foldsNoTargetsIntoAnOutputThatBendsThem() {
        Dataset train = Dataset.ofRows(ROWS, new double[] {1, 3, 8});
        Predictor predictor =
                Predictor.of(
                        Network.inputs(2).dense(1, new Tanh()).build(1),
                        train,
                        Standardizer.fitWithTargets(train));
        assertThatThrownBy(predictor::folded)
                .hasMessage(
                        "the scaling of the targets goes into an Identity output only, this one is"
                                + " Tanh[]");
    }

    @Test
    void answersInfinityWhereTheUnitOfTheTargetsGivesIt() {
        DMatrixRMaj huge = new DMatrixRMaj(new double[] {1e308});
        Standardizer scaled = Standardizer.none(1).withTargets(new Standardizer(huge, huge));
        Predictor predictor =
                new Predictor(
                        giving(new Identity(), 5), scaled, Task.NUMBERS, List.of(), List.of());
        assertThat(predictor.predict(1)).hasToString("Infinity");
    }

    @Test
    void isNotChangedByFurtherTraining() {
        Network network = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        Predictor predictor = Predictor.of(network, ToyData.xor());
        double before = predictor.predict(1, 0).value();
        network.layer(1).weights().value().fill(7);
        predictor.network().layer(1).weights().value().fill(7);
        assertThat(predictor.predict(1, 0).value()).isEqualTo(before);
    }

    @Test
    void namesTheNumbersThatItReads() {
        Dataset train =
                Dataset.ofRows(ROWS, new int[] {0, 1, 1})
                        .withInputNames(List.of("size", "children"));
        Predictor predictor =
                Predictor.of(Network.inputs(2).dense(1, new Sigmoid()).build(1), train);
        assertThatThrownBy(() -> predictor.predict(170))
                .hasMessage("this network reads 2 numbers, size, children, got 1");
    }

    @Test
    void refusesATaskThatTheOutputsCannotStandFor() {
        assertThatThrownBy(() -> ofTask(Task.CLASSES, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the task CLASSES expects a network of 2 outputs or more, got 1: take"
                                + " BINARY for two classes");
        assertThatThrownBy(() -> ofTask(Task.BINARY, 3, List.of("no", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the task BINARY expects a network of 1 output, got 3: take CLASSES for an"
                                + " output for each class");
        assertThatThrownBy(() -> ofTask(Task.SIGNS, 2, List.of()))
                .hasMessageStartingWith("the task SIGNS expects a network of 1 output, got 2:");
        assertThat(ofTask(Task.LABELS, 1, List.of()).classNames()).containsExactly("0");
    }

    private static Predictor ofTask(Task task, int outputs, List<String> classNames) {
        Network network = Network.inputs(2).dense(outputs, new Sigmoid()).build(1);
        return new Predictor(network, Standardizer.none(2), task, List.of(), classNames);
    }

    @Test
    void countsOneInputAsOne() {
        Network network = Network.inputs(1).dense(1, new Sigmoid()).build(1);
        Standardizer two = Standardizer.none(2);
        assertThatThrownBy(() -> new Predictor(network, two, Task.BINARY, List.of(), List.of()))
                .hasMessage(
                        "this network expects 1 input of the standardizer, got 2: give it the"
                                + " dataset and the standardizer of its training");
    }

    @Test
    void refusesPartsThatDoNotBelongTogether() {
        Network network = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        Dataset three = Dataset.ofRows(new double[][] {{1, 2, 3}}, new double[] {1});
        assertThatThrownBy(() -> Predictor.of(network, ToyData.xor(), Standardizer.fit(three)))
                .hasMessage(
                        "this network expects 2 inputs of the standardizer, got 3: give it the"
                                + " dataset and the standardizer of its training");
        assertThatThrownBy(() -> Predictor.of(network, ToyData.blobs(9, 3, 0.1, 1)))
                .hasMessage(
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y");
    }

    @Test
    void readsTheColumnsOfATableByTheirNamesInAnyOrder(@TempDir Path folder) throws IOException {
        Path train = folder.resolve("train.csv");
        Files.writeString(train, "age,sex,answer\n10,f,no\n20,m,yes\n31,f,yes\n");
        Dataset data = CsvTable.read(train).oneHot("sex").binary("answer", "yes");
        assertThat(data.inputNames()).containsExactly("age", "sex=f", "sex=m");
        Network network = Network.inputs(3).dense(1, new Sigmoid()).build(1);
        Predictor predictor = Predictor.of(network, data);
        Path asked = folder.resolve("asked.csv");
        Files.writeString(asked, "name;sex;age\nEve;f;31\nBob;m;20\n");
        assertThat(predictor.predict(CsvTable.read(asked)))
                .containsExactly(predictor.predict(31, 1, 0), predictor.predict(20, 0, 1));
        Files.writeString(asked, "sex;size\nf;31\nm;20\n");
        assertThatThrownBy(() -> predictor.predict(CsvTable.read(asked)))
                .hasMessageContaining("\"age\"");
    }
}

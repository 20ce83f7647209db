package neurone.doors;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Classes;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.diagnosis.Diagnosis;
import neurone.explain.Explanation;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.measure.Accuracy;
import neurone.measure.ConfusionMatrix;
import neurone.measure.Regression;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How good a network is, asked of measures, of a diagnosis and of new examples. */
class MeasureDoorTest {

    private static final Dataset BLOBS = ToyData.blobs(150, 3, 0.5, 1);
    private static final Loss SQUARES = new MeanSquaredError();
    private static final Loss CATEGORICAL = new CategoricalCrossEntropy();

    private static Network network(int outputs, Activation output) {
        return Network.inputs(2).dense(8, new Tanh()).dense(outputs, output).build(1);
    }

    private static Trainer trained(Network network, Loss loss, double rate, Dataset data) {
        Trainer trainer = new Trainer(network, loss, new Adam(rate));
        trainer.fit(data, 200);
        return trainer;
    }

    private static DMatrixRMaj row(double... numbers) {
        return new DMatrixRMaj(new double[][] {numbers});
    }

    @TestFactory
    Stream<DynamicTest> measures() {
        DMatrixRMaj Yhat = network(3, new Softmax()).predict(BLOBS.X());
        DMatrixRMaj Y = BLOBS.Y();
        String swap =
                " expects Yhat first, then Y, but here the first holds classes and the second does"
                        + " not: swap them, or round soft targets to classes first";
        int[] predicted = {0, 0, 1};
        int[] truth = {0, 1, 1};
        return Stream.of(
                refused(
                        "an accuracy of Y and Yhat",
                        () -> Accuracy.of(Y, Yhat),
                        "an accuracy" + swap),
                refused(
                        "a confusion matrix of Y and Yhat",
                        () -> ConfusionMatrix.of(Y, Yhat),
                        "a confusion matrix" + swap),
                fine(
                        "a confusion matrix of labels, in the order of Yhat and Y",
                        () ->
                                ConfusionMatrix.of(predicted, truth, 2)
                                        .toString()
                                        .equals(
                                                ConfusionMatrix.of(row(0.1, 0.2, 0.9), row(0, 1, 1))
                                                        .toString()),
                        "true"),
                refused(
                        "a confusion matrix of labels 1 to 3",
                        () -> ConfusionMatrix.of(new int[] {1, 2, 3}, new int[] {1, 2, 3}, 3),
                        "a confusion matrix of 3 classes expects labels from 0 to 2,"
                                + " got 3: count them from 0"),
                refused(
                        "an accuracy of numbers",
                        () -> Accuracy.of(row(217, 140, 95), row(210, 150, 95)),
                        "an accuracy expects Y to hold classes or labels, as 0 and 1"
                                + " or as -1 and 1,"
                                + " and here Y holds other numbers: for regression use"
                                + " Regression.r2"),
                refused(
                        "a measure of predictions and targets of other shapes",
                        () -> Accuracy.of(Yhat, row(0, 1, 2)),
                        "a measure expects Yhat and Y of the same shape, with at least one example,"
                                + " got (3, 150) and (1, 3)"),
                fine(
                        "the classes of a sigmoid",
                        () -> Arrays.toString(Classes.of(row(0.1, 0.9, 0.7))),
                        "[0, 1, 1]"),
                fine("R2", () -> Regression.r2(row(1, 2, 4), row(1, 2, 3)), "0.5"),
                fine(
                        "R2 of Y and Yhat, which no number tells apart, as evaluate does",
                        () -> Regression.r2(row(1, 2, 3), row(1, 2, 4)),
                        "0.78..."),
                fine(
                        "R2 of Yhat and the dataset, which cannot be swapped",
                        () ->
                                Regression.r2(
                                        row(1, 2, 4),
                                        Dataset.ofRows(new double[3][1], new double[] {1, 2, 3})),
                        "0.5"),
                fine(
                        "the measures that fit numbers",
                        () ->
                                trained(network(1, new Identity()), SQUARES, 0.01, heights(1))
                                        .evaluate(heights(1)),
                        "cost ..., RMSE ..., R2 0.9..."));
    }

    /** Numbers to predict, from 0 to scale. */
    private static Dataset heights(double scale) {
        DMatrixRMaj X = BLOBS.X();
        DMatrixRMaj Y = new DMatrixRMaj(1, X.numCols);
        for (int column = 0; column < X.numCols; column++) {
            Y.data[column] = scale * (1 + Math.tanh(X.get(0, column))) / 2;
        }
        return new Dataset(X, Y);
    }

    private static Diagnosis diagnosed(Network network, Loss loss, double rate, Dataset data) {
        return Diagnosis.of(trained(network, loss, rate, data));
    }

    @TestFactory
    Stream<DynamicTest> diagnoses() {
        Network classifier = network(3, new Softmax());
        return Stream.of(
                fine(
                        "a sigmoid for targets in the hundreds",
                        () -> diagnosed(network(1, new Sigmoid()), SQUARES, 0.01, heights(200)),
                        "Targets out of reach of the output ...and Sigmoid gives numbers"
                                + " from 0...Take Softmax at the output for several classes, Sigmoid for two or...for targets from 0 to"
                                + " 1, Identity for..."),
                fine(
                        "a ReLU for targets below 0",
                        () -> diagnosed(network(1, new ReLU()), SQUARES, 0.01, heights(-2)),
                        "Targets out of reach of the output ...and ReLU gives numbers"
                                + " from...Take Softmax at the output for several classes, Sigmoid for two or...for targets from 0 to"
                                + " 1, Identity for..."),
                fine(
                        "a ReLU for classes",
                        () -> diagnosed(network(3, new ReLU()), SQUARES, 0.01, BLOBS),
                        "...the cost is 0.172, where answering the mean...costs 0.667, and neighboring examples"
                                + " differ by as much as the answers err..."),
                fine(
                        "Adam at a rate of 100",
                        () -> diagnosed(network(3, new Softmax()), CATEGORICAL, 100, BLOBS),
                        "A learning rate that is too large ...or Adam at 0.01..."),
                fine(
                        "an initializer that writes nothing",
                        () ->
                                diagnosed(
                                        Network.inputs(2)
                                                .initializer((W, random) -> {})
                                                .dense(8, new Tanh())
                                                .dense(3, new Softmax())
                                                .build(1),
                                        CATEGORICAL,
                                        0.01,
                                        BLOBS),
                        "...Distinct neurons: 1 of 8 in layer 1..."),
                refused(
                        "a trainer that has not trained",
                        () -> Diagnosis.of(new Trainer(classifier, CATEGORICAL, new Adam(0.1))),
                        "there is nothing to look at yet: call fit first, or Diagnosis.of(network,"
                                + " loss, data)"),
                refused(
                        "another loss than that of the training",
                        () -> Diagnosis.of(classifier, new BinaryCrossEntropy(), BLOBS),
                        "BinaryCrossEntropy does not fit the output activation Softmax:"
                                + " take CategoricalCrossEntropy, or give the last layer a Sigmoid"),
                refused(
                        "the explanation of a step without classes",
                        () ->
                                Explanation.of(
                                        classifier,
                                        CATEGORICAL,
                                        new Adam(0.1),
                                        new DMatrixRMaj(2, 4),
                                        new DMatrixRMaj(3, 4)),
                        "CategoricalCrossEntropy expects each column of Y to sum to"
                                + " 1, got 0.0 in column 0 (counted from 0): encode the labels with"
                                + " OneHot"));
    }

    @TestFactory
    Stream<DynamicTest> newExamples() {
        int[] sorted = IntStream.range(0, 150).map(i -> i / 50).toArray();
        Split flowers = Dataset.ofRows(new double[150][1], sorted, 3).split(0.8, 7);
        Split parts = BLOBS.split(0.8, 7);
        Standardizer standardizer = Standardizer.fit(parts.train());
        Dataset train = standardizer.apply(parts.train());
        return Stream.of(
                fine(
                        "a file sorted by class, split",
                        () ->
                                IntStream.of(Classes.of(flowers.test().Y()))
                                        .boxed()
                                        .collect(groupingBy(c -> c, counting())),
                        "{0=10, 1=10, 2=10}"),
                fine(
                        "a test set as it comes, whose standardizer a predictor keeps",
                        () -> {
                            Trainer trainer =
                                    trained(network(3, new Softmax()), CATEGORICAL, 0.01, train);
                            Predictor predictor =
                                    Predictor.of(trainer.network(), train, standardizer);
                            Dataset test = parts.test();
                            return Accuracy.of(predictor.Yhat(test.X()), test.Y())
                                    == trainer.evaluate(standardizer.apply(test)).accuracy();
                        },
                        "true"));
    }
}

package neurone.doors;

import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.check.GradientCheck;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.diagnosis.Diagnosis;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.schedule.Cosine;
import neurone.schedule.StepDecay;
import neurone.schedule.WarmUp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Networks, losses, settings and data that are to be trained together. */
class TrainerDoorTest {

    private static final Dataset BLOBS = ToyData.blobs(150, 3, 0.5, 1);
    private static final Dataset MOONS = ToyData.moons(100, 0.1, 1);
    private static final Dataset XOR = ToyData.xor();
    private static final double[][] ROWS = {{0, 1}, {1, 0}, {1, 1}, {0, 0}};
    private static final Loss SQUARES = new MeanSquaredError();
    private static final Loss CATEGORICAL = new CategoricalCrossEntropy();
    private static final Loss BINARY = new BinaryCrossEntropy();

    private static Network network(int outputs, Activation output) {
        return Network.inputs(2).dense(8, new Tanh()).dense(outputs, output).build(1);
    }

    private static Network classifier() {
        return network(3, new Softmax());
    }

    private static Trainer trainer(Network network, Loss loss) {
        return new Trainer(network, loss, new GradientDescent(0.1));
    }

    private static Trainer trainer() {
        return trainer(classifier(), CATEGORICAL);
    }

    @TestFactory
    Stream<DynamicTest> outputsAndTargets() {
        return Stream.of(
                refused(
                        "two outputs for three classes",
                        () -> trainer(network(2, new Softmax()), CATEGORICAL).fit(BLOBS, 1),
                        "the last layer has 2 units but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y"),
                refused(
                        "one sigmoid for three classes",
                        () -> trainer(network(1, new Sigmoid()), BINARY).fit(BLOBS, 1),
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y"),
                refused(
                        "targets 1 and 2",
                        () ->
                                trainer(network(1, new Sigmoid()), BINARY)
                                        .fit(Dataset.ofRows(ROWS, new double[] {1, 2, 1, 2}), 1),
                        "BinaryCrossEntropy expects every target in Y in [0, 1], got 2.0 in row 0,"
                                + " column 1 (counted from 0): encode the two classes as 0 and 1"),
                refused(
                        "class numbers as doubles, under a sigmoid",
                        () ->
                                trainer(network(1, new Sigmoid()), BINARY)
                                        .fit(Dataset.ofRows(ROWS, new double[] {0, 1, 2, 1}), 1),
                        "BinaryCrossEntropy expects every target in Y in [0, 1], got 2.0 in row 0,"
                                + " column 2 (counted from 0): for more than two classes take"
                                + " one-hot targets, Dataset.ofRows(rows, labels, classes), a"
                                + " Softmax with a unit for each, and CategoricalCrossEntropy"),
                refused(
                        "targets -1 and 1",
                        () ->
                                trainer(network(1, new Sigmoid()), BINARY)
                                        .fit(Dataset.ofRows(ROWS, new double[] {1, -1, 1, -1}), 1),
                        "BinaryCrossEntropy expects every target in Y in [0, 1], got -1.0 in row 0,"
                                + " column 1 (counted from 0): encode the two classes as 0 and 1"),
                refused(
                        "class numbers as doubles, under a softmax of three units",
                        () -> trainer().fit(Dataset.ofRows(ROWS, new double[] {0, 1, 2, 1}), 1),
                        "the last layer has 3 units but Y is one row of class numbers: encode them"
                                + " one-hot, with Dataset.ofRows(rows, labels, 3) or"
                                + " OneHot.encode(labels, 3), where labels is an int[]"),
                refused(
                        "class numbers as doubles, under a softmax of one unit",
                        () -> trainer(network(1, new Softmax()), CATEGORICAL),
                        "a Softmax of one unit gives 1 for every example and learns nothing: for"
                                + " two classes give the last layer a Sigmoid; for more, a unit for"
                                + " each and one-hot targets, Dataset.ofRows(rows, labels,"
                                + " classes)"),
                fine(
                        "class numbers as numbers to predict",
                        () ->
                                trainer(network(1, new Identity()), SQUARES)
                                        .fit(Dataset.ofRows(ROWS, new double[] {0, 1, 2, 1}), 1)
                                        .last(),
                        "epoch 1  cost ..."),
                refused(
                        "sigmoids with categorical cross-entropy",
                        () -> trainer(network(3, new Sigmoid()), CATEGORICAL),
                        "CategoricalCrossEntropy does not fit the output activation Sigmoid: give"
                                + " the last layer a Softmax"),
                refused(
                        "a softmax with binary cross-entropy",
                        () -> trainer(classifier(), BINARY),
                        "BinaryCrossEntropy does not fit the output activation Softmax: take"
                                + " CategoricalCrossEntropy, or give the last layer a Sigmoid"),
                refused(
                        "a linear output with categorical cross-entropy",
                        () ->
                                trainer(
                                        Network.inputs(2).dense(8, new Tanh()).dense(3).build(1),
                                        CATEGORICAL),
                        "CategoricalCrossEntropy does not fit the output activation Identity: give"
                                + " the last layer a Softmax"),
                refused(
                        "a ReLU with binary cross-entropy",
                        () -> trainer(network(1, new ReLU()), BINARY),
                        "BinaryCrossEntropy does not fit the output activation ReLU: give the last"
                                + " layer a Sigmoid"),
                fine(
                        "a softmax with squared errors",
                        () -> trainer(classifier(), SQUARES).fit(BLOBS, 5).last(),
                        "epoch 5  cost ...  accuracy ..."),
                fine(
                        "a hidden softmax",
                        () ->
                                trainer(
                                                Network.inputs(2)
                                                        .dense(8, new Softmax())
                                                        .dense(3, new Softmax())
                                                        .build(1),
                                                CATEGORICAL)
                                        .fit(BLOBS, 5)
                                        .last(),
                        "epoch 5  cost ..."),
                refused(
                        "a class of no example",
                        () ->
                                trainer()
                                        .fit(
                                                Dataset.ofRows(
                                                        ROWS,
                                                        new double[][] {
                                                            {0, 0, 0}, {1, 0, 0}, {0, 1, 0},
                                                            {0, 0, 1}
                                                        }),
                                                1),
                        "CategoricalCrossEntropy expects each column of Y to sum to 1, got 0.0 in"
                                + " column 0 (counted from 0): encode the labels with OneHot"),
                refused(
                        "two classes of one example",
                        () ->
                                trainer()
                                        .fit(
                                                Dataset.ofRows(
                                                        ROWS,
                                                        new double[][] {
                                                            {1, 1, 0}, {1, 0, 0}, {0, 1, 0},
                                                            {0, 0, 1}
                                                        }),
                                                1),
                        "CategoricalCrossEntropy expects each column of Y to sum to 1, got 2.0 in"
                                + " column 0 (counted from 0): encode the labels with OneHot"),
                fine(
                        "one class for all",
                        () ->
                                trainer(network(1, new Sigmoid()), BINARY)
                                        .fit(Dataset.ofRows(ROWS, new int[] {1, 1, 1, 1}), 50)
                                        .last(),
                        "epoch 50  cost ...  accuracy 100.00%..."),
                refused(
                        "a step with fewer targets than examples",
                        () -> trainer().step(new DMatrixRMaj(2, 4), oneHot(3)),
                        "X has 4 examples but Y has 3: give one column of Y for each column of X"),
                refused(
                        "a step with an example in each row of Y",
                        () ->
                                trainer(network(1, new Sigmoid()), BINARY)
                                        .step(new DMatrixRMaj(2, 4), new DMatrixRMaj(4, 1)),
                        "X has 4 examples but Y is (4, 1): examples are columns; transpose Y"));
    }

    private static DMatrixRMaj oneHot(int m) {
        DMatrixRMaj Y = new DMatrixRMaj(3, m);
        for (int column = 0; column < m; column++) {
            Y.set(0, column, 1);
        }
        return Y;
    }

    @TestFactory
    Stream<DynamicTest> settings() {
        return Stream.of(
                refused(
                        "a learning rate of 0",
                        () -> new GradientDescent(0),
                        "the learning rate must be a finite number above 0, got 0.0: try 0.1"),
                refused(
                        "a negative learning rate",
                        () -> new GradientDescent(-0.1),
                        "the learning rate must be a finite number above 0, got -0.1: try 0.1"),
                refused(
                        "a learning rate that is NaN",
                        () -> new Adam(Double.NaN),
                        "the learning rate must be a finite number above 0, got NaN: try 0.1"),
                refused(
                        "a beta of 1.5",
                        () -> new Momentum(0.1, 1.5),
                        "beta must be at least 0 and below 1, got 1.5: try 0.9"),
                refused(
                        "batches of 0",
                        () -> trainer().batchSize(0),
                        "a batch expects at least 1 example, got 0: try 64"),
                refused(
                        "batches of -5",
                        () -> trainer().batchSize(-5),
                        "a batch expects at least 1 example, got -5: try 64"),
                fine(
                        "batches larger than the set",
                        () -> trainer().batchSize(1000).fit(BLOBS, 2).last(),
                        "epoch 2  cost ..."),
                refused(
                        "-1 epochs",
                        () -> trainer().fit(BLOBS, -1),
                        "fit expects at least 0 epochs, got -1"),
                refused(
                        "fewer epochs than were trained, minus those",
                        () -> {
                            Trainer trainer = trainer();
                            trainer.fit(BLOBS, 12);
                            return trainer.fit(BLOBS, 8 - trainer.epoch());
                        },
                        "fit expects at least 0 epochs, got -4: this trainer has trained 12 already"),
                refused(
                        "the last of no epochs",
                        () -> trainer().fit(BLOBS, 0).last(),
                        "there is no epoch yet: call fit first"),
                refused(
                        "no data",
                        () -> trainer().fit(null, 1),
                        "fit expects a dataset to train on, got null"),
                refused(
                        "no network",
                        () -> trainer(null, SQUARES),
                        "a trainer expects a network, got null"),
                refused(
                        "no loss",
                        () -> trainer(classifier(), null),
                        "a trainer expects a loss, got null: try new MeanSquaredError()"),
                refused(
                        "no optimizer",
                        () -> new Trainer(classifier(), CATEGORICAL, null),
                        "a trainer expects an optimizer, got null: try new Adam(0.001)"),
                refused(
                        "early stopping without validation",
                        () -> trainer().earlyStopping(5).fit(BLOBS, 1),
                        "early stopping watches the validation cost: call validation(dataset) too"),
                refused(
                        "early stopping after 0 epochs",
                        () -> trainer().earlyStopping(0),
                        "early stopping expects a patience of at least 1 epoch, got 0: try 10"),
                refused(
                        "a validation set of other inputs",
                        () ->
                                trainer()
                                        .validation(new Dataset(new DMatrixRMaj(4, 2), oneHot(2)))
                                        .fit(BLOBS, 1),
                        "the validation set has n_x = 4 and n_y = 3, the set to train on n_x = 2"
                                + " and n_y = 3: prepare both in the same way, or split one"
                                + " dataset"),
                refused(
                        "clipping at 0",
                        () -> trainer().clipNorm(0),
                        "clipping expects a finite norm above 0, got 0.0: try 1.0"),
                refused(
                        "a negative lambda",
                        () -> trainer().l2(-1),
                        "L2 expects a finite lambda of at least 0, got -1.0: try 1.0E-4"),
                refused(
                        "a schedule that gives -1",
                        () -> trainer().schedule(epoch -> -1).fit(BLOBS, 1),
                        "a schedule gives a finite factor of at least 0, got -1.0 for epoch 1"),
                refused(
                        "a cosine of -1 epochs",
                        () -> new Cosine(-1),
                        "Cosine expects at least 1 epoch, got -1: try 10"),
                refused(
                        "steps of 0 epochs",
                        () -> new StepDecay(0, 0.5),
                        "StepDecay expects at least 1 epoch, got 0: try 10"),
                fine(
                        "a warm-up, then a cosine",
                        () -> new WarmUp(4, new Cosine(4)).factor(4),
                        "0.8"),
                fine(
                        "a condition that never holds",
                        () -> trainer().stopWhen(epoch -> false).fit(BLOBS, 3).size(),
                        "3"),
                refused(
                        "a listener that throws",
                        () ->
                                trainer()
                                        .onEpoch(
                                                epoch -> {
                                                    throw new IllegalStateException("boom");
                                                })
                                        .fit(BLOBS, 1),
                        "boom"));
    }

    @TestFactory
    Stream<DynamicTest> runs() {
        return Stream.of(
                fine(
                        "one optimizer for two trainers",
                        () -> {
                            Adam adam = new Adam(0.01);
                            var one = new Trainer(classifier(), CATEGORICAL, adam).fit(BLOBS, 3);
                            var two = new Trainer(classifier(), CATEGORICAL, adam).fit(BLOBS, 3);
                            return one.last().cost() == two.last().cost();
                        },
                        "true"),
                fine(
                        "two trainers of one network, one after the other",
                        () -> {
                            Network network = classifier();
                            trainer(network, CATEGORICAL).fit(BLOBS, 20);
                            double before = trainer(network, CATEGORICAL).evaluate(BLOBS).cost();
                            return trainer(network, CATEGORICAL).fit(BLOBS, 20).last().cost()
                                    < before;
                        },
                        "true"),
                fine(
                        "the training set as validation, whose costs then agree",
                        () -> trainer().validation(BLOBS).fit(BLOBS, 10).last(),
                        "epoch 10  cost ...  validation cost ..."),
                fine(
                        "a validation set that nobody standardized, whose cost then tells",
                        () -> {
                            Dataset far = Standardizer.fit(BLOBS).apply(BLOBS);
                            var last = trainer().validation(BLOBS).fit(far, 50).last();
                            return last.validationCost() > last.cost();
                        },
                        "true"),
                refused(
                        "inputs of 1e300",
                        () -> {
                            DMatrixRMaj X = MOONS.X();
                            X.fill(1e300);
                            return trainer(
                                            Network.inputs(2).dense(1, new Identity()).build(1),
                                            SQUARES)
                                    .fit(new Dataset(X, MOONS.Y()), 3);
                        },
                        "the cost is Infinity in epoch 1, batch 1. ...: standardize the inputs, and"
                                + " leave the weights to the default initializer of the activation."
                                + " ..."),
                refused(
                        "a rate that is far too large",
                        () ->
                                new Trainer(
                                                network(1, new ReLU()),
                                                SQUARES,
                                                new GradientDescent(1e6))
                                        .fit(MOONS, 500),
                        "the cost is ... The likely cause is a learning rate that is too large (it"
                                + " is 1000000.0): divide it by 10. ..."),
                fine(
                        "the check of a large network",
                        () ->
                                GradientCheck.of(
                                                Network.inputs(2)
                                                        .dense(30, new Tanh())
                                                        .dense(1)
                                                        .build(1),
                                                SQUARES,
                                                XOR.X(),
                                                XOR.Y())
                                        .isRight(),
                        "true"),
                refused(
                        "a loss before a forward pass",
                        () -> classifier().newPass(CATEGORICAL).cost(oneHot(1)),
                        "there is no prediction to compare with Y yet: call forward(X, mode)"
                                + " first"));
    }

    private static Diagnosis diagnosed(Network network, double scale, double rate, int epochs) {
        DMatrixRMaj X = BLOBS.X();
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] *= scale;
        }
        Dataset data = new Dataset(X, BLOBS.Y());
        Trainer trainer = new Trainer(network, CATEGORICAL, new GradientDescent(rate));
        trainer.fit(data, epochs);
        return Diagnosis.of(trainer);
    }

    @TestFactory
    Stream<DynamicTest> trainingThatGoesWrong() {
        Network deep =
                Stream.generate(Sigmoid::new)
                        .limit(10)
                        .reduce(
                                Network.inputs(2),
                                (builder, sigmoid) -> builder.dense(8, sigmoid),
                                (one, other) -> one)
                        .dense(3, new Softmax())
                        .build(1);
        Network zeros =
                Network.inputs(2)
                        .initializer(new Zeros())
                        .dense(8, new Tanh())
                        .dense(3, new Softmax())
                        .build(1);
        return Stream.of(
                fine(
                        "a rate of 100",
                        () -> diagnosed(classifier(), 1, 100, 50),
                        "...At a rate of 100..."),
                fine(
                        "a rate of 1e-9",
                        () -> diagnosed(classifier(), 1, 1e-9, 50),
                        "...At a rate of 1.0e-09..."),
                fine(
                        "inputs that nobody standardized",
                        () -> diagnosed(classifier(), 100, 0.1, 50),
                        "...size (root of the mean of x^2) is above 10..."),
                fine(
                        "weights of zeros",
                        () -> diagnosed(zeros, 1, 0.1, 50),
                        "...Distinct neurons: 1 of 8 in layer 1..."),
                fine(
                        "ten layers of sigmoids",
                        () -> diagnosed(deep, 1, 0.1, 50),
                        "...from layer to...it is multiplied by..."));
    }
}

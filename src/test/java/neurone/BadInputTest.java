package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** What a user may get wrong, and the sentence that says so. */
class BadInputTest {

    private static final Network NETWORK =
            Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(1);
    private static final Trainer TRAINER = trainer(NETWORK, new BinaryCrossEntropy());

    private static Trainer trainer(Network network, Loss loss) {
        return new Trainer(network, loss, new GradientDescent(0.1));
    }

    private static DMatrixRMaj matrix(double[]... rows) {
        return new DMatrixRMaj(rows);
    }

    @Test
    void recognizesATransposedX() {
        String message =
                "Dense 1 (2 -> 8) expects X with 2 rows, got (100, 2); examples are columns:"
                        + " transpose it?";
        DMatrixRMaj X = new DMatrixRMaj(100, 2);
        assertThatThrownBy(() -> NETWORK.predict(X)).hasMessage(message);
        assertThatThrownBy(() -> NETWORK.newPass().forward(X, Mode.inference()))
                .hasMessage(message);
        assertThatThrownBy(() -> TRAINER.step(X, new DMatrixRMaj(1, 2))).hasMessage(message);
        assertThatThrownBy(() -> TRAINER.fit(new Dataset(X, new DMatrixRMaj(1, 2)), 1))
                .hasMessage(message);
    }

    @Test
    void refusesXWithTheWrongNumberOfRows() {
        assertThatThrownBy(() -> NETWORK.predict(new DMatrixRMaj(3, 5)))
                .hasMessage(
                        "Dense 1 (2 -> 8) expects X with 2 rows, got (3, 5): one row for each"
                                + " input, one column for each example");
    }

    @Test
    void refusesXWithoutAnExample() {
        assertThatThrownBy(() -> NETWORK.predict(new DMatrixRMaj(2, 0)))
                .hasMessage("X has no columns: it must contain at least one example");
    }

    @Test
    void refusesXAndYWithDifferentM() {
        assertThatThrownBy(() -> TRAINER.step(new DMatrixRMaj(2, 4), new DMatrixRMaj(1, 3)))
                .hasMessage(
                        "X has 4 examples but Y has 3: give one column of Y for each column of X");
    }

    @Test
    void refusesYWithTheWrongNumberOfRows() {
        Dataset data = new Dataset(new DMatrixRMaj(2, 4), new DMatrixRMaj(3, 4));
        assertThatThrownBy(() -> TRAINER.fit(data, 1))
                .hasMessage(
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y");
        assertThatThrownBy(() -> TRAINER.step(data.X(), data.Y()))
                .hasMessage(
                        "the last layer has 1 unit but Y has 3 rows: give the last layer one unit"
                                + " for each row of Y");
    }

    @Test
    void refusesNumbersThatAreNotFinite() {
        DMatrixRMaj bad = matrix(new double[] {0, 1}, new double[] {Double.NaN, 0});
        DMatrixRMaj Y = new DMatrixRMaj(1, 2);
        String message =
                "X has NaN in row 1, column 0 (counted from 0): every number must be finite";
        assertThatThrownBy(() -> TRAINER.step(bad, Y)).hasMessage(message);
        assertThatThrownBy(() -> NETWORK.predict(bad)).hasMessage(message);
        assertThatThrownBy(
                        () ->
                                TRAINER.step(
                                        new DMatrixRMaj(2, 1),
                                        matrix(new double[] {Double.POSITIVE_INFINITY})))
                .hasMessage(
                        "Y has Infinity in row 0, column 0 (counted from 0): every number must be"
                                + " finite");
    }

    @Test
    void refusesTargetsThatAreNoProbabilities() {
        assertThatThrownBy(() -> TRAINER.step(new DMatrixRMaj(2, 2), matrix(new double[] {1, 2})))
                .hasMessage(
                        "BinaryCrossEntropy expects every target in Y in [0, 1], got 2.0 in row 0,"
                                + " column 1 (counted from 0): encode the two classes as 0 and 1");
        Network classifier = Network.inputs(2).dense(2, new Softmax()).build(1);
        Trainer trainer = trainer(classifier, new CategoricalCrossEntropy());
        DMatrixRMaj X = new DMatrixRMaj(2, 2);
        assertThatThrownBy(() -> trainer.step(X, matrix(new double[] {1, -1}, new double[] {0, 2})))
                .hasMessage(
                        "CategoricalCrossEntropy expects every target in Y in [0, 1], got -1.0 in"
                                + " row 0, column 1 (counted from 0): encode the labels with"
                                + " OneHot");
        assertThatThrownBy(
                        () -> trainer.step(X, matrix(new double[] {1, 0.5}, new double[] {0, 0})))
                .hasMessage(
                        "CategoricalCrossEntropy expects each column of Y to sum to 1, got 0.5 in"
                                + " column 1 (counted from 0): encode the labels with OneHot");
    }

    @Test
    void refusesALayerWithoutUnits() {
        assertThatThrownBy(() -> Network.inputs(2).dense(3, new Tanh()).dense(0, new Tanh()))
                .hasMessage("layer 2 expects at least 1 unit, got 0");
        assertThatThrownBy(() -> Network.inputs(0))
                .hasMessage(
                        "a network expects at least 1 input, got 0: n_x is the number of rows of X");
    }

    @Test
    void refusesANetworkWithoutLayers() {
        assertThatThrownBy(() -> Network.inputs(2).build(1))
                .hasMessage(
                        "a network expects at least one layer: call dense(units, activation)"
                                + " first");
    }

    @Test
    void buildsNetworksThatShareNothingThatIsLearned() {
        PReLU shared = new PReLU();
        NetworkBuilder builder = Network.inputs(2).dense(3, shared).dense(1, shared);
        Network first = builder.build(1);
        assertThat(builder.build(1).parameters()).doesNotContainAnyElementsOf(first.parameters());
        assertThat(first.parameters()).hasSize(6).doesNotHaveDuplicates();
    }

    private static Dense layer(int inputs, int units) {
        return Network.inputs(inputs).dense(units, new Tanh()).build(1).layer(1);
    }

    @Test
    void refusesLayersThatDoNotFit() {
        Dense two = NETWORK.layer(2);
        assertThatThrownBy(Network::of).hasMessage("a network needs at least one layer, got none");
        assertThatThrownBy(() -> Network.of(two, NETWORK.layer(1)))
                .hasMessage("layer 2 has 2 inputs, but layer 1 has 1 unit: make the two equal");
        assertThatThrownBy(() -> Network.of(NETWORK.layer(1), layer(1, 1)))
                .hasMessage("layer 2 has 1 input, but layer 1 has 8 units: make the two equal");
        assertThatThrownBy(() -> Network.of(two, two))
                .hasMessage("a layer stands in the network twice: make a second one, or copy() it");
        Network same = Network.of(NETWORK.layer(1), two);
        assertThat(same).hasToString(NETWORK.toString());
    }

    @Test
    void refusesANullAmongTheLayers() {
        assertThatThrownBy(() -> Network.of(NETWORK.layer(1), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Network.of expects layers, got null among them");
    }

    @Test
    void refusesAPreluForAnotherNumberOfUnits() {
        NetworkBuilder builder = Network.inputs(2).dense(3, PReLU.perUnit(4));
        assertThatThrownBy(() -> builder.build(1))
                .hasMessage(
                        "PReLU[per unit] learns its alpha for 4 units, but its layer has 3: make the"
                                + " two equal");
        assertThatThrownBy(() -> PReLU.perUnit(0))
                .hasMessage(
                        "PReLU expects at least 1 alpha, got 0: give 1, or the number of units of"
                                + " its layer");
    }

    @Test
    void refusesALossThatDoesNotFitTheOutput() {
        for (var output : List.of(new ReLU(), new Tanh(), new Identity(), new PReLU())) {
            Network network = Network.inputs(2).dense(1, output).build(1);
            assertThatThrownBy(() -> trainer(network, new BinaryCrossEntropy()))
                    .hasMessage(
                            "BinaryCrossEntropy does not fit the output activation "
                                    + Names.shown(output)
                                    + ": give the last layer a Sigmoid");
        }
        Network alwaysOne = Network.inputs(2).dense(1, new Softmax()).build(1);
        assertThatThrownBy(() -> trainer(alwaysOne, new BinaryCrossEntropy()))
                .hasMessage(
                        "a Softmax of one unit gives 1 for every example and learns nothing: for two"
                                + " classes give the last layer a Sigmoid; for more, a unit for each"
                                + " and one-hot targets, Dataset.ofRows(rows, labels, classes)");
        Network sigmoid = Network.inputs(2).dense(3, new Sigmoid()).build(1);
        assertThatThrownBy(() -> trainer(sigmoid, new CategoricalCrossEntropy()))
                .hasMessage(
                        "CategoricalCrossEntropy does not fit the output activation Sigmoid: give"
                                + " the last layer a Softmax");
    }

    /** An output of a student's own, which need not give probabilities. */
    private record Doubled() implements Elementwise {

        @Override
        public double value(double z) {
            return 2 * z;
        }

        @Override
        public double derivative(double z, double a) {
            return 2;
        }
    }

    @Test
    void letsAnOwnOutputThroughAndChecksItsValues() {
        Network network = Network.inputs(1).dense(1, new Doubled()).build(1);
        network.layer(1).weights().value().set(0, 0, 1);
        Trainer trainer = trainer(network, new BinaryCrossEntropy());
        DMatrixRMaj Y = new DMatrixRMaj(1, 1);
        assertThat(trainer.step(matrix(new double[] {0.2}), Y)).isPositive();
        assertThatThrownBy(() -> trainer.step(matrix(new double[] {3}), Y))
                .hasMessageMatching(
                        "BinaryCrossEntropy expects every prediction in \\[0, 1], got \\S+ in row 0,"
                                + " column 0 \\(counted from 0\\): let the last layer give"
                                + " probabilities");
    }

    @Test
    void refusesSettingsThatAreNone() {
        assertThatThrownBy(() -> new LeakyReLU(Double.NaN))
                .hasMessage("LeakyReLU expects a finite slope, got NaN: try 0.01");
        assertThatThrownBy(() -> new ELU(0))
                .hasMessage("ELU expects a finite alpha above 0, got 0.0: try 1.0");
        assertThatThrownBy(() -> new RReLU(0.5, 0.1))
                .hasMessage(
                        "RReLU expects finite slopes with lower <= upper, got 0.5 and 0.1: try"
                                + " 0.125 and 0.333");
        assertThatThrownBy(() -> new PReLU(Double.POSITIVE_INFINITY))
                .hasMessage("PReLU expects a finite alpha to start from, got Infinity: try 0.25");
        assertThatThrownBy(() -> TRAINER.batchSize(0))
                .hasMessage("a batch expects at least 1 example, got 0: try 64");
        assertThatThrownBy(() -> TRAINER.fit(ToyData.xor(), -1))
                .hasMessage("fit expects at least 0 epochs, got -1");
    }

    @Test
    void saysWhatIsNotThereYet() {
        Pass pass = NETWORK.newPass(new BinaryCrossEntropy());
        assertThatThrownBy(() -> pass.cost(new DMatrixRMaj(1, 1)))
                .hasMessage(
                        "there is no prediction to compare with Y yet: call forward(X, mode)"
                                + " first");
        pass.forward(ToyData.xor().X(), Mode.inference());
        pass.backward(ToyData.xor().Y());
        assertThat(pass.layer(1).dA().numRows).isEqualTo(8);
        assertThat(pass.isPaired()).isTrue();
        assertThat(pass.layer(2).dA().getNumElements()).isZero();
        assertThatThrownBy(() -> NETWORK.layer(0))
                .hasMessage("layers are counted from 1 to 2, got 0");
        assertThatThrownBy(() -> Mode.inference().random())
                .hasMessage("inference draws nothing at random: use Mode.training(random)");
    }

    @Test
    void stopsAtACostThatIsNotFiniteWithTheParametersAsTheyWere() {
        Network network = Network.inputs(1).dense(2, new ReLU()).dense(1, new Identity()).build(3);
        network.layer(1).weights().value().fill(1e200);
        network.layer(2).weights().value().fill(1e200);
        double[][] before = bits(network);
        Trainer trainer = trainer(network, new MeanSquaredError());
        Throwable thrown =
                catchThrowable(() -> trainer.step(matrix(new double[] {1}), new DMatrixRMaj(1, 1)));
        assertThat(thrown).isInstanceOf(DivergedException.class);
        assertThat(thrown).hasMessageContaining("Z[2] of Dense 2 (2 -> 1)");
        assertThat(bits(network)).isDeepEqualTo(before);
    }

    @Test
    void namesTheEpochAndTheBatchOfACostThatIsNotFinite() {
        Network network = Network.inputs(2).dense(8, new ReLU()).dense(1, new Identity()).build(42);
        Trainer trainer =
                new Trainer(network, new MeanSquaredError(), new GradientDescent(50)).batchSize(2);
        assertThatThrownBy(() -> trainer.fit(ToyData.xor(), 100))
                .isInstanceOf(DivergedException.class)
                .hasMessageMatching("(?s).*epoch \\d+, batch [12].*50\\.0.*");
    }

    @Test
    void noticesAValidationCostThatIsNotFinite() {
        Network network = Network.inputs(1).dense(1, new Identity()).build(1);
        Dataset train = new Dataset(matrix(new double[] {1}), matrix(new double[] {1e100}));
        Dataset validation = new Dataset(matrix(new double[] {1e300}), matrix(new double[] {0}));
        Trainer trainer = trainer(network, new MeanSquaredError()).validation(validation);
        assertThatThrownBy(() -> trainer.fit(train, 1))
                .isInstanceOf(DivergedException.class)
                .hasMessage(
                        "the validation cost is Infinity after epoch 1, and the first quantity that"
                                + " is not finite is Z[1] of Dense 1 (1 -> 1). The usual cause is a"
                                + " learning rate that is too large (it is 0.1): divide it by 10, and"
                                + " standardize the inputs.");
    }

    @Test
    void noticesAPredictionThatIsNotFinite() {
        Network network = Network.inputs(1).dense(1, new Identity()).build(1);
        network.layer(1).biases().value().set(0, Double.NaN);
        assertThatThrownBy(() -> network.predict(matrix(new double[] {1, 2})))
                .isInstanceOf(DivergedException.class)
                .hasMessage(
                        "Yhat is not finite, and the first quantity that is not finite is b[1] of"
                                + " Dense 1 (1 -> 1). Either X has numbers that are far too large, or"
                                + " the training of this network diverged: standardize the inputs,"
                                + " and train with a smaller learning rate.");
    }

    private static double[][] bits(Network network) {
        return network.parameters().stream()
                .map(Parameter::value)
                .map(value -> value.data.clone())
                .toArray(double[][]::new);
    }
}

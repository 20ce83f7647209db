package neurone.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.PReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** J = 1/m sum w_i L_i, and its gradient. */
class WeightedLossTest {

    /** Paired, by the chain rule, and with an output that learns. */
    static final List<Arguments> OUTPUTS =
            List.of(
                    Arguments.of(new CategoricalCrossEntropy(), new Softmax()),
                    Arguments.of(new BinaryCrossEntropy(), new Sigmoid()),
                    Arguments.of(new MeanSquaredError(), new Softmax()),
                    Arguments.of(new MeanSquaredError(), new PReLU()));

    private static final Dataset BLOBS = ToyData.blobs(6, 3, 0.5, 1);
    private static final double[] WEIGHTS = {2, 0, 1, 0.5, 3, 1};

    private static Network network(Activation output) {
        return Network.inputs(2).dense(4, new Tanh()).dense(3, output).build(1);
    }

    private static double cost(Pass pass, Dataset data) {
        pass.forward(data.X(), Mode.inference());
        return pass.cost(data.Y());
    }

    @ParameterizedTest
    @FieldSource("OUTPUTS")
    void isTheMeanOfTheWeightedLossesOfTheExamples(Loss loss, Activation output) {
        Pass pass = network(output).newPass(loss);
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += WEIGHTS[i] * cost(pass, BLOBS.select(i));
        }
        pass.weigh(new DMatrixRMaj(new double[][] {WEIGHTS}));
        assertThat(cost(pass, BLOBS)).isCloseTo(sum / 6, within(1e-14));
    }

    @ParameterizedTest
    @FieldSource("OUTPUTS")
    void hasTheGradientOfThatMean(Loss loss, Activation output) {
        Network network = network(output);
        Pass pass = network.newPass(loss);
        pass.weigh(new DMatrixRMaj(new double[][] {WEIGHTS}));
        cost(pass, BLOBS);
        pass.backward(BLOBS.Y());
        for (Parameter parameter : network.parameters()) {
            double[] gradient = pass.gradients().of(parameter).data.clone();
            for (int i = 0; i < gradient.length; i++) {
                double theta = parameter.value().data[i];
                double h = 1e-5;
                parameter.value().data[i] = theta + h;
                double above = cost(pass, BLOBS);
                parameter.value().data[i] = theta - h;
                double below = cost(pass, BLOBS);
                parameter.value().data[i] = theta;
                assertThat(gradient[i]).isCloseTo((above - below) / (2 * h), within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("OUTPUTS")
    void withWeights1IsTheSameTo(Loss loss, Activation output) {
        Pass pass = network(output).newPass(loss);
        double cost = cost(pass, BLOBS);
        double[] gradient =
                pass.backward(BLOBS.Y()).of(pass.gradients().parameters().get(0)).data.clone();
        DMatrixRMaj ones = new DMatrixRMaj(1, 6);
        ones.fill(1);
        pass.weigh(ones);
        assertThat(cost(pass, BLOBS)).isCloseTo(cost, within(1e-14));
        pass.backward(BLOBS.Y());
        assertThat(pass.gradients().of(pass.gradients().parameters().get(0)).data)
                .containsExactly(gradient);
        pass.weigh(new DMatrixRMaj(0, 0));
        assertThat(cost(pass, BLOBS)).isEqualTo(cost);
    }

    @Test
    void trainsInBatchesAsItDoesOnCopies() {
        int[] twice = {0, 0, 1, 2, 3, 4, 4, 5};
        Dataset copies = BLOBS.select(twice);
        double[] w = {2, 1, 1, 1, 2, 1};
        Network onCopies = network(new Softmax());
        Network weighted = network(new Softmax());
        double cost =
                new Trainer(onCopies, new CategoricalCrossEntropy(), new GradientDescent(0.75))
                        .fit(copies, 20)
                        .last()
                        .cost();
        // 1/8 on copies is 3/4 of 1/6 on weighted examples
        double sameCost =
                new Trainer(
                                weighted,
                                new CategoricalCrossEntropy(),
                                new GradientDescent(0.75 * 6 / 8))
                        .fit(BLOBS.withWeights(w), 20)
                        .last()
                        .cost();
        assertThat(sameCost * 6 / 8).isCloseTo(cost, within(1e-12));
        assertThat(weighted.layer(1).weights().value().data)
                .containsExactly(onCopies.layer(1).weights().value().data, within(1e-12));
    }

    @Test
    void weighsTheExamplesOfABatchThatWasShuffled() {
        Dataset one = ToyData.blobs(9, 3, 0.5, 1);
        double[] w = new double[9];
        w[4] = 9;
        Network network = network(new Softmax());
        Network alone = network(new Softmax());
        double tiny = 1e-300;
        double cost =
                new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(tiny))
                        .batchSize(4)
                        .fit(one.withWeights(w), 1)
                        .last()
                        .cost();
        double costOfThatOne =
                new Trainer(alone, new CategoricalCrossEntropy(), new GradientDescent(tiny))
                        .evaluate(one.select(4))
                        .cost();
        assertThat(cost).isCloseTo(costOfThatOne, within(1e-12));
    }

    @Test
    void refusesWeightsOfAnotherBatch() {
        Pass pass = network(new Softmax()).newPass(new CategoricalCrossEntropy());
        pass.weigh(new DMatrixRMaj(1, 5));
        pass.forward(BLOBS.X(), Mode.inference());
        assertThatThrownBy(() -> pass.cost(BLOBS.Y()))
                .hasMessage("Y has 6 examples: expected weights of shape (1, 6), got (1, 5)");
        pass.weigh(new DMatrixRMaj(6, 1));
        assertThatThrownBy(() -> pass.backward(BLOBS.Y()))
                .hasMessage("Y has 6 examples: expected weights of shape (1, 6), got (6, 1)");
    }

    @Test
    void refusesAColumnOfWeightsForOneExample() {
        Pass pass = network(new Softmax()).newPass(new CategoricalCrossEntropy());
        pass.weigh(new DMatrixRMaj(4, 1));
        pass.forward(BLOBS.select(0).X(), Mode.inference());
        assertThatThrownBy(() -> pass.cost(BLOBS.select(0).Y()))
                .hasMessage("Y has 1 example: expected weights of shape (1, 1), got (4, 1)");
    }

    @Test
    void findsARareClassThatTrainingWithoutWeightsLeavesOut() {
        double[][] rows = new double[100][1];
        int[] labels = new int[100];
        for (int i = 0; i < 100; i++) {
            labels[i] = i < 90 || i % 2 == 0 ? 0 : 1;
            rows[i][0] = i < 90 ? i % 3 : 3;
        }
        Dataset data = Dataset.ofRows(rows, labels);
        assertThat(positives(data)).isZero();
        assertThat(positives(data.balanced())).isEqualTo(10);
    }

    private static long positives(Dataset data) {
        Network network = Network.inputs(1).dense(1, new Sigmoid()).build(1);
        new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.3)).fit(data, 300);
        return Arrays.stream(network.predict(data.X()).data).filter(yhat -> yhat > 0.51).count();
    }
}

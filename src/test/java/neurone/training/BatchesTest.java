package neurone.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.measure.Accuracy;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final double TOO_SMALL_TO_MOVE = 1e-300;

    /** Notes the first target of each batch. */
    private record Listening(List<Double> targets) implements Loss {

        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            targets.add(Y.get(0));
            return new MeanSquaredError().value(Yhat, Y);
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            new MeanSquaredError().gradient(Yhat, Y, dYhat);
        }
    }

    @Test
    void showsEachExampleOnceAnEpochInAnOrderOfItsOwn() {
        int m = 20;
        double[][] rows =
                IntStream.range(0, m).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        double[] targets = IntStream.range(0, m).asDoubleStream().toArray();
        Listening loss = new Listening(new ArrayList<>());
        Network network = Network.inputs(1).dense(1, new Identity()).build(1);
        new Trainer(network, loss, new GradientDescent(TOO_SMALL_TO_MOVE))
                .batchSize(1)
                .fit(Dataset.ofRows(rows, targets), 2);
        List<Double> first = loss.targets().subList(0, m);
        List<Double> second = loss.targets().subList(m, 2 * m);
        for (List<Double> epoch : List.of(first, second)) {
            assertThat(epoch).isNotEqualTo(epoch.stream().sorted().toList());
            assertThat(epoch.stream().sorted().mapToDouble(y -> y)).containsExactly(box(targets));
        }
        assertThat(second).isNotEqualTo(first);
    }

    private static Double[] box(double[] numbers) {
        return IntStream.range(0, numbers.length).mapToObj(i -> numbers[i]).toArray(Double[]::new);
    }

    @Test
    void costAndAccuracyOfAnEpochAreThoseOfAllItsBatches() {
        Dataset moons = ToyData.moons(50, 0.4, 1);
        Network network = Network.inputs(2).dense(1, new Sigmoid()).build(3);
        Loss loss = new BinaryCrossEntropy();
        Epoch epoch =
                new Trainer(network, loss, new GradientDescent(TOO_SMALL_TO_MOVE))
                        .batchSize(16)
                        .fit(moons, 1)
                        .last();
        DMatrixRMaj Yhat = network.predict(moons.X());
        assertThat(epoch.accuracy()).isEqualTo(Accuracy.of(Yhat, moons.Y())).isBetween(0.1, 0.9);
        double cost = loss.value(Yhat, moons.Y()) / 50;
        assertThat(epoch.cost()).isCloseTo(cost, within(1e-12));
    }
}

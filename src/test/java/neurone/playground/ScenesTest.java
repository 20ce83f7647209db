package neurone.playground;

import static org.assertj.core.api.Assertions.assertThat;

import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierUniform;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Evaluation;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the scenes call the right answer is what the networks of scenes.js do. */
@Tag("slow")
class ScenesTest {

    private static final Dataset SPIRALS = ToyData.spirals(300, 0.02, 7).split(0.8, 7).train();

    private static Evaluation trained(
            Dataset train, NetworkBuilder hidden, Optimizer optimizer, int epochs) {
        Network network = hidden.dense(1, new Sigmoid()).build(7);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), optimizer).seed(7);
        trainer.fit(train, epochs);
        return trainer.evaluate(train);
    }

    @Test
    void oneNeuronLearnsAndAlone() {
        GradientDescent rate1 = new GradientDescent(1);
        Evaluation and = trained(ToyData.and(), Network.inputs(2), rate1, 300);
        Evaluation xor = trained(ToyData.xor(), Network.inputs(2), rate1, 300);
        assertThat(and.cost()).isLessThan(0.1);
        assertThat(xor.cost()).isGreaterThan(0.69);
    }

    @Test
    void tanhAndReluSeparateTheCircles() {
        Dataset circles = ToyData.circles(300, 0.08, 7).split(0.8, 7).train();
        assertThat(onCircles(circles, new Identity())).isLessThan(0.7);
        assertThat(onCircles(circles, new Tanh())).isEqualTo(1);
        assertThat(onCircles(circles, new ReLU())).isEqualTo(1);
    }

    private static double onCircles(Dataset circles, Activation g) {
        NetworkBuilder hidden = Network.inputs(2).dense(8, g).dense(8, g);
        return trained(circles, hidden, new Adam(0.01), 300).accuracy();
    }

    @Test
    void theMiddleRateIsTheBest() {
        Dataset moons = ToyData.moons(300, 0.15, 7).split(0.8, 7).train();
        DMatrixRMaj x1 = new DMatrixRMaj(1, moons.size(), true, moons.X().data);
        Dataset seen = new Dataset(x1, moons.Y());
        double[] costs = new double[3];
        double[] rates = {0.02, 2, 12};
        for (int i = 0; i < rates.length; i++) {
            NetworkBuilder none = Network.inputs(1);
            costs[i] = trained(seen, none, new GradientDescent(rates[i]), 100).cost();
        }
        assertThat(costs[1]).isLessThan(0.532);
        assertThat(costs[0]).isBetween(0.64, 0.75);
        assertThat(costs[2]).isGreaterThan(0.68);
    }

    @Test
    void zerosLearnNothingAndXavierDoesBest() {
        double zeros = onSpirals(Network.inputs(2).initializer(new Zeros()));
        double small = onSpirals(Network.inputs(2).initializer(new RandomNormal(0.01)));
        double xavier = onSpirals(Network.inputs(2).initializer(new XavierUniform()));
        double large = onSpirals(Network.inputs(2).initializer(new RandomNormal(5)));
        assertThat(zeros).isGreaterThan(0.693);
        assertThat(xavier).isLessThan(small).isLessThan(large);
    }

    private static double onSpirals(NetworkBuilder network) {
        NetworkBuilder hidden = network.dense(8, new Tanh()).dense(8, new Tanh());
        return trained(SPIRALS, hidden, new Adam(0.03), 500).cost();
    }

    @Test
    void wideAndDeepBothSeparateTheSpirals() {
        Tanh g = new Tanh();
        NetworkBuilder wide = Network.inputs(2).dense(22, g);
        NetworkBuilder deep = Network.inputs(2).dense(6, g).dense(6, g).dense(4, g);
        Evaluation ofWide = trained(SPIRALS, wide, new Adam(0.02), 1000);
        Evaluation ofDeep = trained(SPIRALS, deep, new Adam(0.02), 1000);
        assertThat(ofWide.accuracy()).isEqualTo(1);
        assertThat(ofDeep.accuracy()).isEqualTo(1);
        assertThat(ofWide.cost()).isLessThan(ofDeep.cost());
        assertThat(wide.build(1).parameterCount()).isEqualTo(89);
        assertThat(deep.build(1).parameterCount()).isEqualTo(93);
    }
}

package cluster;

import java.util.List;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierNormal;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;

/** A question of the course that takes many seeds to answer. */
public enum Question {

    /** Lesson 3: how many of 1,000 other points a network 2-16-16-1 on two spirals gets right. */
    ACTIVATIONS(new Words("pourcentage de points bien classés", "percent right"), 1) {
        private final List<Activation> all =
                List.of(
                        new Sigmoid(),
                        new Tanh(),
                        new ReLU(),
                        new LeakyReLU(),
                        new PReLU(),
                        new RReLU(),
                        new ELU());

        @Override
        List<Words> candidates() {
            return all.stream().map(g -> Words.same(g.getClass().getSimpleName())).toList();
        }

        @Override
        double measure(int candidate, int seed) {
            Activation g = all.get(candidate);
            Dataset spirals = ToyData.spirals(300, 0.02, seed);
            Dataset others = ToyData.spirals(1000, 0.02, -1);
            Network network =
                    Network.inputs(2).dense(16, g).dense(16, g).dense(1, new Sigmoid()).build(seed);
            new Trainer(network, new BinaryCrossEntropy(), new Adam(0.01))
                    .batchSize(20)
                    .seed(seed)
                    .fit(spirals, 100);
            return 100 * Accuracy.of(network.predict(others.X()), others.Y());
        }
    },

    /** Lesson 5: the cost of 784-50-50-50-50-10 with tanh on 500 digits after 15 epochs. */
    INITIALIZERS(new Words("coût J", "cost J"), -1) {
        private final List<Initializer> all =
                List.of(
                        new RandomNormal(0.01),
                        new RandomNormal(0.4),
                        new XavierNormal(),
                        new HeNormal());

        @Override
        List<Words> candidates() {
            return List.of(
                    new Words("trop petits (0,01)", "too small (0.01)"),
                    new Words("trop grands (0,4)", "too large (0.4)"),
                    Words.same("Xavier"),
                    Words.same("He"));
        }

        @Override
        double measure(int candidate, int seed) {
            NetworkBuilder builder = Network.inputs(784).initializer(all.get(candidate));
            for (int l = 1; l <= 4; l++) {
                builder.dense(50, new Tanh());
            }
            Network network = builder.dense(10, new Softmax()).build(seed);
            return new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(0.05))
                    .batchSize(32)
                    .seed(seed)
                    .fit(SyntheticDigits.of(500, 1), 15)
                    .last()
                    .cost();
        }
    };

    private final Words unit;
    private final int sign;

    Question(Words unit, int sign) {
        this.unit = unit;
        this.sign = sign;
    }

    /** Returns what is measured. */
    Words unit() {
        return unit;
    }

    /** Returns 1 where more is better, -1 where less is. */
    int sign() {
        return sign;
    }

    /** Returns what is compared, by name. */
    abstract List<Words> candidates();

    /** One trial, which depends on nothing but these. */
    abstract double measure(int candidate, int seed);
}

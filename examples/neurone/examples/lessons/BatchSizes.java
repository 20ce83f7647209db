package neurone.examples.lessons;

import java.util.Arrays;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Epoch;
import neurone.training.History;
import neurone.training.Trainer;
import neurone.words.Words;

/** Digits, learned in steps of all the examples, of some, and of a single one. */
final class BatchSizes {

    private static final Dataset DIGITS = SyntheticDigits.of(500, 1);
    private static final double[] RATES = {0.01, 0.03, 0.1, 0.3, 1};
    private static final int EPOCHS_TO_CHOOSE = 10;
    private static final int EPOCHS = 30;

    private BatchSizes() {}

    static void report(Report report) {
        Words epochs = new Words("époque", "epoch");
        Words seconds =
                new Words("secondes (échelle logarithmique)", "seconds (logarithmic scale)");
        Chart byEpoch = chart(new Words("Le coût par époque", "The cost per epoch"), epochs);
        Chart byTime =
                chart(
                        new Words(
                                "Le coût selon le temps de calcul",
                                "The cost against computing time"),
                        seconds);
        byTime.logarithmicX();
        report.say(
                "%d chiffres, 784-16-10, pour chaque taille le meilleur taux",
                "%d digits, 784-16-10, for each size the best rate", DIGITS.size());
        report.say(
                "taille du lot  pas/époque  taux    J moyen, époque 5   époque %d",
                "batch size     steps/epoch rate    mean J, epoch 5     epoch %d", EPOCHS);
        for (int size : new int[] {DIGITS.size(), 32, 1}) {
            double rate = bestRate(size);
            History history = trained(size, rate, EPOCHS);
            double[] time = history.epochs().stream().mapToDouble(Epoch::seconds).toArray();
            Arrays.parallelPrefix(time, Double::sum);
            Words name = new Words(size + " par pas", size + " a step");
            byEpoch.line(name, Numbers.counted(EPOCHS), history.costs());
            byTime.line(name, time, history.costs());
            int steps = (DIGITS.size() + size - 1) / size;
            report.print(
                    "%7d            %3d     %5.2f            %.3f       %.3f",
                    size, steps, rate, history.costs()[4], history.last().cost());
            report.say(
                    "≈       %.0f ms par époque",
                    "≈       %.0f ms an epoch", 1000 * time[EPOCHS - 1] / EPOCHS);
        }
        report.picture("epochs", byEpoch);
        report.picture("time", byTime);
    }

    private static Chart chart(Words title, Words x) {
        return new Chart(title, x, new Words("coût J", "cost J")).logarithmicY();
    }

    private static double bestRate(int size) {
        double[] costs =
                Numbers.map(RATES, rate -> trained(size, rate, EPOCHS_TO_CHOOSE).last().cost());
        double least = Arrays.stream(costs).min().orElseThrow();
        return RATES[Arrays.stream(costs).boxed().toList().indexOf(least)];
    }

    private static History trained(int size, double rate, int epochs) {
        Network network =
                Network.inputs(784).dense(16, new ReLU()).dense(10, new Softmax()).build(1);
        return new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(rate))
                .batchSize(size)
                .fit(DIGITS, epochs);
    }
}

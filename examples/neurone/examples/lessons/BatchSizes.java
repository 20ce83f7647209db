package neurone.examples.lessons;

import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
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
        Chart byEpoch = chart(new Words("par époque", "per epoch"), new Words("époque", "epoch"));
        Chart byTime =
                chart(
                        new Words("selon le temps de calcul", "against computing time"),
                        new Words("secondes", "seconds"));
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
            Words name = new Words("%d par pas", "%d per step").with(size);
            byEpoch.line(name, Numbers.counted(EPOCHS), history.costs());
            byTime.line(name, time, history.costs());
            int steps = (DIGITS.size() + size - 1) / size;
            report.print(
                    "%7d            %3d     %5.2f            %.3f       %.3f",
                    size, steps, rate, history.costs()[4], history.last().cost());
            report.say(
                    "≈       %.0f ms par époque",
                    "≈       %.0f ms per epoch", 1000 * time[EPOCHS - 1] / EPOCHS);
        }
        Words title =
                new Words(
                        "De petits lots apprennent plus par époque ; le temps de calcul nuance\nLe"
                                + " coût J, pour chaque taille de lot avec son meilleur taux ; un"
                                + " seul tirage",
                        "Small batches learn more per epoch; computing time tells another story\n"
                                + "The cost J, for each batch size with its best rate; a single"
                                + " seed");
        report.picture("batches", new Panels(title, 1).sharing(List.of(byEpoch, byTime)));
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

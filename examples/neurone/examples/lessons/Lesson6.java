package neurone.examples.lessons;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Why deep: what takes few neurons in many layers, and what gradient descent makes of that. */
final class Lesson6 implements Lesson {

    private static final int MOST_INPUTS = 16;
    private static final int MOST_INPUTS_FOR_PATTERNS = 10;

    @Override
    public int number() {
        return 6;
    }

    @Override
    public Words title() {
        return new Words("Pourquoi des réseaux profonds ?", "Why deep?");
    }

    @Override
    public void run(Report report) {
        Hierarchy.report(report);
        byHand(report);
        sizes(report);
        Folds.report(report);
        DeepAgainstShallow.report(report);
    }

    private static void byHand(Report report) {
        report.heading("La parité, à la main", "Parity, by hand");
        report.say(
                "erreurs sur les 2^n entrées    arbre  motifs  compteur",
                "errors on all 2^n inputs        tree  patterns  counter");
        for (int n = 2; n <= MOST_INPUTS_FOR_PATTERNS; n += 2) {
            report.print(
                    "n = %2d, 2^n = %5d            %5d   %5d   %5d",
                    n,
                    1 << n,
                    errors(Parities.tree(n)),
                    errors(Parities.patterns(n)),
                    errors(Parities.counter(n)));
        }
        report.print(
                "n = %2d, 2^n = %5d            %5d       -   %5d",
                MOST_INPUTS,
                1 << MOST_INPUTS,
                errors(Parities.tree(MOST_INPUTS)),
                errors(Parities.counter(MOST_INPUTS)));
        report.picture("zigzag", zigzag());
    }

    /** What the counter of 8 bits answers to each number of ones, and between them. */
    private static Chart zigzag() {
        int n = 8;
        Network counter = Parities.counter(n);
        double[] s = Numbers.range(0, n, 10 * n + 1);
        double[] whole = Numbers.range(0, n, n + 1);
        return new Chart(
                        new Words(
                                "Un zigzag donne la parité du nombre de\u00a01\n"
                                        + "Le compteur de 8 bits : une couche cachée de 8\u00a0ReLU",
                                "A zigzag gives the parity of the number of ones\nThe counter of 8"
                                        + " bits: one hidden layer of 8 ReLU"),
                        new Words("s, nombre de 1", "s, number of ones"),
                        Words.same("h₀ − 2h₁ + 2h₂ − …"))
                .behind(Words.same(""), s, Numbers.map(s, x -> answer(counter, x)))
                .dots(whole, Numbers.map(whole, x -> answer(counter, x)), 1);
    }

    /** The answer to n inputs whose sum is s: the weights of the counter are all 1. */
    private static double answer(Network counter, double s) {
        double[] x = new double[counter.inputs()];
        x[0] = s;
        return Planes.output(counter, x);
    }

    private static int errors(Network network) {
        Dataset all = ToyData.parity(network.inputs());
        DMatrixRMaj Y = all.Y();
        DMatrixRMaj Yhat = network.predict(all.X());
        return (int)
                IntStream.range(0, all.size()).filter(i -> Yhat.get(0, i) != Y.get(0, i)).count();
    }

    private static void sizes(Report report) {
        report.heading("Combien de neurones ?", "How many neurons?");
        report.say(
                "             arbre              motifs         compteur",
                "              tree             patterns         counter");
        report.say(
                " n couches neur. param.    neur.   param.   neur. param.",
                " n  layers neur. param.    neur.   param.   neur. param.");
        for (int n : new int[] {2, 3, 4, 5, 6, 8, 10, MOST_INPUTS}) {
            Network tree = Parities.tree(n);
            Network patterns = Parities.patterns(n);
            Network counter = Parities.counter(n);
            report.print(
                    "%2d   %5d %5d   %5d %7d  %7d   %5d   %5d",
                    n,
                    tree.layers().size(),
                    neurons(tree),
                    connections(tree),
                    neurons(patterns),
                    connections(patterns),
                    neurons(counter),
                    connections(counter));
        }
        report.say(
                "matrices de l'arbre, n = %d, zéros compris : %d paramètres",
                "matrices of the tree, n = %d, zeros included: %d parameters",
                MOST_INPUTS,
                Parities.tree(MOST_INPUTS).parameterCount());
        report.picture("sizes", growth());
    }

    private static int neurons(Network network) {
        return network.layers().stream().mapToInt(Dense::units).sum();
    }

    /** The weights that are not 0, and a bias for each neuron. */
    private static int connections(Network network) {
        int count = neurons(network);
        for (Dense layer : network.layers()) {
            DMatrixRMaj W = layer.weights().value();
            count += (int) IntStream.range(0, W.data.length).filter(i -> W.data[i] != 0).count();
        }
        return count;
    }

    private static Chart growth() {
        Chart chart =
                new Chart(
                                new Words(
                                        "Combien de paramètres faut-il pour la parité ?\nL'arbre et"
                                                + " le compteur restent petits ; les motifs"
                                                + " doublent avec chaque entrée.",
                                        "How many parameters does parity take?\nTree and counter"
                                                + " stay small; patterns double with each input."),
                                new Words("nombre d'entrées n", "number of inputs n"),
                                new Words("poids non nuls et biais", "nonzero weights and biases"))
                        .logarithmicY();
        double[] n = Numbers.range(2, MOST_INPUTS, MOST_INPUTS - 1);
        return chart.path(new Words("arbre", "tree"), n, connections(n, Parities::tree), 0)
                .path(new Words("motifs", "patterns"), n, connections(n, Parities::patterns), 1)
                .path(new Words("compteur", "counter"), n, connections(n, Parities::counter), 2);
    }

    private static double[] connections(double[] n, IntFunction<Network> network) {
        return Numbers.map(n, inputs -> connections(network.apply((int) inputs)));
    }
}

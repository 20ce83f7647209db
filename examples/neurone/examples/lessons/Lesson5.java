package neurone.examples.lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.initializer.Initializer;
import neurone.initializer.XavierNormal;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.History;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Initializing the weights: neither all the same, nor too small, nor too large. */
final class Lesson5 implements Lesson {

    private static final int EPOCHS = 4000;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Words title() {
        return new Words("L'initialisation des poids", "Initializing the weights");
    }

    @Override
    public void run(Report report) {
        zeros(report);
        report.heading("Trop petits, trop grands", "Too small, too large");
        StartingCosts.report(report);
        report.heading("D'une couche à la suivante", "From a layer to the next");
        Variances.report(report);
    }

    /** The moons with half of class 1 left out: with as many of each, zeros would not even move. */
    private static Dataset unequalMoons() {
        Dataset moons = ToyData.moons(200, 0.1, 1);
        return moons.select(IntStream.range(0, moons.size()).filter(i -> i % 4 != 3).toArray());
    }

    /** A network before its training, and how its picture and its lines call it. */
    private record Start(int units, Initializer initializer) {}

    private static void zeros(Report report) {
        report.heading("Des zéros partout", "Zeros everywhere");
        Dataset moons = unequalMoons();
        Map<Words, Start> starts = new LinkedHashMap<>();
        starts.put(new Words("4 neurones, zéros", "4 neurons, zeros"), new Start(4, new Zeros()));
        starts.put(new Words("1 neurone, zéros", "1 neuron, zeros"), new Start(1, new Zeros()));
        starts.put(
                new Words("4 neurones, Xavier", "4 neurons, Xavier"),
                new Start(4, new XavierNormal()));
        report.say("%d époques, lunes", "%d epochs, moons", EPOCHS);
        Words title =
                new Words(
                        "Partis de zéros, quatre neurones n'en valent qu'un\nLunes, après %d"
                                + " époques",
                        "From zeros, four neurons are worth one\nMoons, after %d epochs");
        Panels panels = new Panels(title.with(EPOCHS), 3);
        starts.forEach(
                (name, start) -> {
                    Network network = network(start);
                    History history = train(network, moons);
                    report.say(
                            "%s : J = %.3f, W[1] =",
                            "%s: J = %.3f, W[1] =", name, history.last().cost());
                    DMatrixRMaj W = network.layer(1).weights().value();
                    for (int row = 0; row < W.numRows; row++) {
                        report.print("  %7.3f %7.3f", W.get(row, 0), W.get(row, 1));
                    }
                    panels.add(Planes.decision(name, moons, network, -1.4, 2.4).radius(2));
                });
        report.picture("zeros", panels);
        report.picture("saddle", SaddleMap.chart());
    }

    private static Network network(Start start) {
        return Network.inputs(2)
                .initializer(start.initializer())
                .dense(start.units(), new Sigmoid())
                .dense(1, new Sigmoid())
                .build(2);
    }

    private static History train(Network network, Dataset data) {
        return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(2))
                .fit(data, EPOCHS);
    }
}

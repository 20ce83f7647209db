package exercises.lesson5;

import exercises.check.Check;
import java.util.Locale;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.diagnosis.Diagnosis;
import neurone.diagnosis.Finding;
import neurone.layer.Dense;
import neurone.training.Trainer;

/**
 * Trains a network that was to be mended, and asks the library's diagnosis what is left to mend.
 */
final class MendedNetwork {

    private static final double LIMIT = 0.2;

    private MendedNetwork() {}

    static void check(Check check) {
        Trainer trainer = check.run(Mended::trainer);
        if (!sameLayers(trainer.network())) {
            throw check.mistake("layers");
        }
        double start = deviation(trainer.network().layer(2));
        double rate = trainer.optimizer().learningRate();
        if (Math.abs(start / 3 - 1) < 0.2 && rate == 20) {
            throw check.mistake("nothing");
        }
        Dataset moons = ToyData.moons(100, 0.1, check.seed());
        String sentence = check.run(() -> sentence(trainer, moons, check));
        if (sentence != null && Math.abs(start / 3 - 1) < 0.2) {
            throw check.mistake("start", sentence);
        }
        if (sentence != null) {
            throw check.mistake("rate", rate, sentence);
        }
    }

    /** What is wrong with the training, or null. */
    private static String sentence(Trainer trainer, Dataset moons, Check check) {
        Locale locale = check.texts().say("score.lang").equals("fr") ? Locale.FRENCH : Locale.ROOT;
        try {
            double cost = trainer.fit(moons, 500).last().cost();
            return cost < LIMIT
                    ? null
                    : check.texts().say("5.6.cost", cost) + found(trainer, locale);
        } catch (DivergedException e) {
            return check.texts().say("5.6.diverged") + found(trainer, locale);
        }
    }

    private static String found(Trainer trainer, Locale locale) {
        return Diagnosis.of(trainer).findings().stream()
                .findFirst()
                .map(
                        (Finding finding) ->
                                "\n" + finding.measured(locale) + " " + finding.remedy(locale))
                .orElse("");
    }

    private static boolean sameLayers(Network network) {
        int[] units = {16, 16, 1};
        boolean same = network.inputs() == 2 && network.layers().size() == 3;
        for (int l = 1; same && l <= 3; l++) {
            Dense layer = network.layer(l);
            same =
                    layer.units() == units[l - 1]
                            && layer.activation().equals(l < 3 ? new ReLU() : new Sigmoid());
        }
        return same;
    }

    private static double deviation(Dense layer) {
        double squares = 0;
        for (double w : layer.weights().value().data) {
            squares += w * w;
        }
        return Math.sqrt(squares / layer.weights().value().getNumElements());
    }
}

package neurone.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Words;

/** Counts neurons, hidden layer by hidden layer. */
final class UnitCounts {

    /** A layer of random weights may have half by chance, and learns well with the others. */
    private static final double MOST = 0.5;

    /** Whether neuron i of a layer, that is row i of Z, A, dA and dZ, is what it should not be. */
    interface Complaint {
        boolean isTrueOf(Dense layer, Cache cache, int i);
    }

    /** How many neurons of a layer are of some kind. */
    interface Count {
        int of(Dense layer, Cache cache);
    }

    /** Whether so many of so many are worth a word. */
    interface Limit {
        boolean isPassedBy(int count, int units);
    }

    private UnitCounts() {}

    /** Returns how many neurons of how many, for the layers where it is most of them. */
    static Optional<Words> whereMost(Evidence evidence, Complaint complaint) {
        return where(
                evidence,
                (layer, cache) ->
                        (int)
                                IntStream.range(0, layer.units())
                                        .filter(i -> complaint.isTrueOf(layer, cache, i))
                                        .count(),
                (count, units) -> count > MOST * units);
    }

    /** Returns how many neurons of how many, for the layers where the limit is passed. */
    static Optional<Words> where(Evidence evidence, Count count, Limit limit) {
        List<Words> found = new ArrayList<>();
        for (int l = 1; l < evidence.layers(); l++) {
            Dense layer = evidence.network().layer(l);
            int counted = count.of(layer, evidence.trip().forward().layer(l));
            if (limit.isPassedBy(counted, layer.units())) {
                found.add(
                        Sentence.of(
                                "%s sur %s dans la couche %s",
                                "%s of %s in layer %s", counted, layer.units(), l));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Sentence.list(found));
    }
}

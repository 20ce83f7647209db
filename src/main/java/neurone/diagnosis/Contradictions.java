package neurone.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Examples with the same inputs and different targets, which no network can all get right. */
final class Contradictions implements Check {

    /** The least cost that they allow, as a share of that of knowing nothing. */
    private static final double COSTLY = 0.1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor()) {
            return Optional.empty();
        }
        if (Projections.areDifferent(evidence.X())) {
            return Optional.empty();
        }
        int[] groups = groups(hashes(evidence.X()));
        DMatrixRMaj best = meanOfGroups(evidence.targets(), groups);
        double least = evidence.targets().costOf(best);
        if (!(evidence.share(least) > COSTLY)) {
            return Optional.empty();
        }
        int first = 0;
        while (best.get(0, first) == evidence.Y().get(0, first)) {
            first++;
        }
        int second = 0;
        while (groups[second] != groups[first]
                || evidence.Y().get(0, second) == evidence.Y().get(0, first)) {
            second++;
        }
        return Optional.of(
                finding(evidence, best, least, Math.min(first, second), Math.max(first, second)));
    }

    /** For each example a number that is equal for equal inputs. */
    private static long[] hashes(DMatrixRMaj X) {
        long[] hashes = new long[X.numCols];
        for (int row = 0; row < X.numRows; row++) {
            for (int i = 0; i < X.numCols; i++) {
                hashes[i] = mix(hashes[i], X.data[row * X.numCols + i]);
            }
        }
        return hashes;
    }

    /** Spreads the bits of a number, of which a small one has few. */
    private static long mix(long hash, double number) {
        long mixed = (hash ^ Double.doubleToRawLongBits(number)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    /** For each example, the number of the first one that has the same inputs. */
    private static int[] groups(long[] hashes) {
        Map<Long, Integer> first = new HashMap<>();
        int[] groups = new int[hashes.length];
        for (int i = 0; i < groups.length; i++) {
            Integer earlier = first.putIfAbsent(hashes[i], i);
            groups[i] = earlier == null ? i : earlier;
        }
        return groups;
    }

    private static DMatrixRMaj meanOfGroups(Targets targets, int[] groups) {
        DMatrixRMaj Y = targets.Y();
        DMatrixRMaj means = new DMatrixRMaj(Y.numRows, Y.numCols);
        double[] sizes = new double[groups.length];
        for (int i = 0; i < groups.length; i++) {
            sizes[groups[i]] += targets.weight(i);
            for (int row = 0; row < Y.numRows; row++) {
                means.add(row, groups[i], targets.weight(i) * Y.get(row, i));
            }
        }
        for (int i = 0; i < groups.length; i++) {
            for (int row = 0; row < Y.numRows; row++) {
                double sum = means.get(row, groups[i]);
                means.set(row, i, groups[i] == i ? sum / sizes[i] : sum);
            }
        }
        return means;
    }

    private static Finding finding(
            Evidence evidence, DMatrixRMaj best, double least, int first, int second) {
        int count = 0;
        for (int i = 0; i < evidence.examples(); i++) {
            count += best.get(0, i) == evidence.Y().get(0, i) ? 0 : 1;
        }
        return new Finding(
                Symptom.CONTRADICTIONS,
                Sentence.of(
                        "%s des %s exemples ont les mêmes entrées qu'un autre et une autre cible,"
                                + " comme les exemples %s et %s (comptés à partir de 0) : aucun"
                                + " réseau ne peut descendre au-dessous d'un coût de %s.",
                        "%s of the %s examples have the same inputs as another one but another"
                                + " target, such as examples %s and %s (counted from 0): no network"
                                + " can get below a cost of %s.",
                        count,
                        evidence.examples(),
                        first,
                        second,
                        least),
                new Words(
                        "À une même question il ne peut donner qu'une réponse : au mieux, la"
                                + " moyenne.",
                        "To one question it can give but one answer: at best, the mean."),
                new Words(
                        "Regarder ces exemples : corriger les étiquettes, ou ajouter une entrée qui"
                                + " les distingue.",
                        "Look at these examples: correct the labels, or add an input that tells"
                                + " them apart."),
                "System.out.println(data.select(" + first + ", " + second + ").X());");
    }
}

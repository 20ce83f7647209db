package neurone.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Inputs that are the same for each example, or copies of another input. */
final class UselessInputs implements Check {

    /** Of the inputs. Pictures have a border of constant pixels, which does no harm. */
    private static final double MANY = 0.5;

    /** The same where there are few inputs, of which each was chosen. */
    private static final double MANY_OF_FEW = 0.2;

    private static final int FEW = 20;

    /** So many are named. */
    private static final int NAMED = 3;

    private static final int NONE = -1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor() || evidence.examples() < 2) {
            return Optional.empty();
        }
        double[] sizes = evidence.inputs().sizes();
        // by its number, each one that is constant or copies an earlier one, and that one
        Map<Integer, Integer> useless = new LinkedHashMap<>();
        Map<Double, List<Integer>> alike = new HashMap<>();
        int inputs = sizes.length;
        for (int i = 0; i < inputs; i++) {
            if (evidence.inputs().isConstant(i)) {
                useless.put(i, i);
                continue;
            }
            List<Integer> earlier = alike.computeIfAbsent(sizes[i], size -> new ArrayList<>());
            int copied = copied(evidence.X(), i, earlier);
            if (copied == NONE) {
                earlier.add(i);
            } else {
                useless.put(i, copied);
            }
        }
        return useless.size() < (inputs <= FEW ? MANY_OF_FEW : MANY) * inputs || useless.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(evidence, useless));
    }

    private static int copied(DMatrixRMaj X, int i, List<Integer> earlier) {
        int m = X.numCols;
        for (int k : earlier) {
            if (Arrays.equals(X.data, i * m, (i + 1) * m, X.data, k * m, (k + 1) * m)) {
                return k;
            }
        }
        return NONE;
    }

    private static Words named(Evidence evidence, int input, int earlier) {
        Words x = evidence.input(input);
        return input == earlier
                ? Sentence.of(
                        "%s vaut %s partout", "%s is %s throughout", x, evidence.X().get(input, 0))
                : Sentence.of("%s copie %s", "%s copies %s", x, evidence.input(earlier));
    }

    private static Finding finding(Evidence evidence, Map<Integer, Integer> useless) {
        List<Words> named =
                useless.entrySet().stream()
                        .limit(NAMED)
                        .map(pair -> named(evidence, pair.getKey(), pair.getValue()))
                        .toList();
        return new Finding(
                Symptom.USELESS_INPUTS,
                Sentence.of(
                        "%s des %s entrées sont constantes ou en copient une autre : %s%s.",
                        "%s of the %s inputs are constant or copy another one: %s%s.",
                        useless.size(),
                        evidence.X().numRows,
                        Sentence.list(named),
                        useless.size() > NAMED ? ", …" : ""),
                new Words(
                        "Elles ne disent rien qui distingue un exemple d'un autre ; ce qui devait"
                                + " s'y trouver manque peut-être.",
                        "They say nothing that tells one example from another; what should have"
                                + " been there may be missing."),
                new Words(
                        "Vérifier comment les données sont lues : colonne oubliée, division"
                                + " entière, mauvaise colonne.",
                        "Check how the data are read: a column left out, an integer division, the"
                                + " wrong column."),
                "System.out.println(Standardizer.fit(data).standardDeviations());");
    }
}

package neurone.diagnosis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import neurone.words.Words;

/** Inputs that are the same for each example, or copies of another input. */
final class UselessInputs implements Check {

    /** Of the inputs. Pictures have a border of constant pixels, which does no harm. */
    private static final double MANY = 0.5;

    /** The same where there are few inputs, of which each was chosen. */
    private static final double MANY_OF_FEW = 0.2;

    private static final int FEW = 20;

    /** So many are named. */
    private static final int NAMED = 3;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor() || evidence.examples() < 2) {
            return Optional.empty();
        }
        List<Row> rows = evidence.inputs().all();
        // by its number, each one that is constant or copies an earlier one, and that one
        Map<Integer, Integer> useless = new LinkedHashMap<>();
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer earlier = first.putIfAbsent(rows.get(i).hash(), i);
            if (rows.get(i).isConstant()) {
                useless.put(i, i);
            } else if (earlier != null) {
                useless.put(i, earlier);
            }
        }
        int inputs = rows.size();
        return useless.size() < (inputs <= FEW ? MANY_OF_FEW : MANY) * inputs || useless.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(evidence, useless));
    }

    private static Words named(Evidence evidence, int input, int earlier) {
        Words x = evidence.input(input);
        return input == earlier
                ? Sentence.of(
                        "%s vaut %s partout",
                        "%s is %s throughout", x, evidence.inputs().all().get(input).low())
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
                        "%s des %s entrées sont constantes ou copient une autre : %s%s.",
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

package neurone.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import neurone.data.Classes;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * An input from which the target can be read, example by example: another one for each class, or a
 * straight line of y.
 */
final class TargetAmongInputs implements Check {

    /** As many as exclusive or has; two points always lie on a line. */
    private static final int EXAMPLES = 4;

    /** Of the range of an input. */
    private static final double TOLERANCE = 1e-6;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        DMatrixRMaj X = evidence.X();
        if (X.numRows < 2 || X.numCols < EXAMPLES || !evidence.isLearnable()) {
            return Optional.empty();
        }
        DMatrixRMaj Y = evidence.Y();
        int[] labels = Y.numRows == 1 ? new int[0] : Classes.of(Y);
        for (int row = 0; row < X.numRows; row++) {
            if (Y.numRows == 1 ? isLine(X, row, Y) : isCode(X, row, labels, Y.numRows)) {
                return Optional.of(finding(evidence, row));
            }
        }
        return Optional.empty();
    }

    /** x = u + v y: with two classes, one number for each. */
    private static boolean isLine(DMatrixRMaj X, int row, DMatrixRMaj Y) {
        int m = Y.numCols;
        int other = 1;
        while (other < m && Y.data[other] == Y.data[0]) {
            other++;
        }
        double x0 = X.get(row, 0);
        double slope = (X.get(row, other) - x0) / (Y.data[other] - Y.data[0]);
        for (int i = 0; i < m; i++) {
            double line = x0 + slope * (Y.data[i] - Y.data[0]);
            double scale = Math.abs(x0) + Math.abs(line);
            if (!(Math.abs(X.get(row, i) - line) <= TOLERANCE * scale)) {
                return false;
            }
        }
        return slope != 0;
    }

    /** One number for each class, and none twice. */
    private static boolean isCode(DMatrixRMaj X, int row, int[] labels, int classes) {
        double[] codes = new double[classes];
        Arrays.fill(codes, Double.NaN);
        for (int i = 0; i < labels.length; i++) {
            double x = X.data[row * X.numCols + i];
            if (Double.isNaN(codes[labels[i]])) {
                if (contains(codes, x)) {
                    return false;
                }
                codes[labels[i]] = x;
            } else if (codes[labels[i]] != x) {
                return false;
            }
        }
        return Arrays.stream(codes).noneMatch(Double::isNaN);
    }

    private static boolean contains(double[] codes, double x) {
        for (double code : codes) {
            if (code == x) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Evidence evidence, int row) {
        Words input = evidence.input(row);
        return new Finding(
                Symptom.TARGET_AMONG_INPUTS,
                Sentence.of(
                        "La cible se lit dans la seule entrée %s, exemple par exemple.",
                        "The target can be read from input %s alone, example by example.", input),
                new Words(
                        "Le réseau recopie cette entrée et n'apprend rien des autres ; le jour où"
                                + " l'on ne connaît pas la réponse d'avance, il ne sait rien.",
                        "The network copies this input and learns nothing from the others; on the"
                                + " day when the answer is not known beforehand it knows nothing."),
                Sentence.of(
                        "Enlever %s des entrées, et entraîner un nouveau réseau.",
                        "Take %s out of the inputs, and train a new network.", input),
                "Dataset honest = data.withoutInput(" + row + ");");
    }
}

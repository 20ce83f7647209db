package neurone.diagnosis;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * An input x whose size, the root of the mean of x^2, is far above 1, or inputs that are all far
 * below. Zeros and ones, one-hot columns and pixels from 0 to 1 are fine as they are.
 */
final class UnstandardizedInputs implements Check {

    /**
     * The cost is as curved along w as x^2 is large, and along b as 1 is. At a size of 10 that is
     * 100 to 1, and no learning rate suits both (LeCun et al., Efficient BackProp, 1998).
     */
    private static final double LARGE = 10;

    /** For the largest number in X: the same curvatures, the other way round. */
    private static final double SMALL = 0.1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        DMatrixRMaj X = evidence.pass().layer(1).X();
        int large = 0;
        int largest = 0;
        for (int row = 0; row < X.numRows; row++) {
            large += size(X, row) > LARGE ? 1 : 0;
            largest = size(X, row) > size(X, largest) ? row : largest;
        }
        double most = CommonOps_DDRM.elementMaxAbs(X);
        if (large > 0) {
            return Optional.of(
                    finding(
                            Text.of(
                                    "Entrées dont la taille (racine de la moyenne de x^2) dépasse"
                                            + " %s : %s sur %s, jusqu'à %s pour x%s.",
                                    "Inputs whose size (root of the mean of x^2) is above %s: %s"
                                            + " of %s, up to %s for x%s.",
                                    LARGE,
                                    large,
                                    X.numRows,
                                    size(X, largest),
                                    largest + 1)));
        }
        if (most > 0 && most < SMALL) {
            return Optional.of(
                    finding(
                            Text.of(
                                    "Toutes les entrées sont plus petites que %s en valeur absolue.",
                                    "All inputs are smaller than %s in size.", SMALL)));
        }
        return Optional.empty();
    }

    private static double size(DMatrixRMaj X, int row) {
        int m = X.numCols;
        double largest = 0;
        for (int i = row * m; i < (row + 1) * m; i++) {
            largest = Math.max(largest, Math.abs(X.data[i]));
        }
        if (largest == 0) {
            return 0;
        }
        // shares of the largest, as the square of a large number overflows
        double sum = 0;
        for (int i = row * m; i < (row + 1) * m; i++) {
            sum += X.data[i] / largest * (X.data[i] / largest);
        }
        return largest * Math.sqrt(sum / m);
    }

    private static Finding finding(Text measured) {
        return new Finding(
                Symptom.UNSTANDARDIZED_INPUTS,
                measured,
                new Text(
                        "Le coût est bien plus courbé selon certains paramètres que selon"
                                + " d'autres : aucun taux d'apprentissage ne convient à tous.",
                        "The cost is far more curved along some parameters than along others, and"
                                + " no learning rate suits them all."),
                new Text(
                        "Standardiser chaque entrée, x = (x - moyenne) / écart type, avec"
                                + " Standardizer.fit sur les exemples d'entraînement.",
                        "Standardize each input, x = (x - mean) / deviation, with"
                                + " Standardizer.fit on the training examples."));
    }
}

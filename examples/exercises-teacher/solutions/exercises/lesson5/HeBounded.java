package exercises.lesson5;

import exercises.ToDo;

import neurone.initializer.Initializer;

import org.ejml.data.DMatrixRMaj;

import java.util.random.RandomGenerator;

/**
 * 5.3 [fr] Des poids uniformes entre {@code -c} et {@code c}, où {@code c} est tel que leur
 * variance soit celle de He, {@code 2 / n}, avec {@code n} entrées. Trouvez {@code c}.
 *
 * <p>[en] Uniform weights between {@code -c} and {@code c}, where {@code c} is such that their
 * variance is that of He, {@code 2 / n}, with {@code n} inputs. Find {@code c}.
 */
public record HeBounded() implements Initializer {

    /**
     * [fr] Remplit {@code W}, de taille (neurones, entrées). {@code random.nextDouble()} tire un
     * nombre entre {@code 0} et {@code 1}. Les nombres de {@code W} sont {@code W.data[i]}, {@code i
     * < W.getNumElements()}.
     *
     * <p>[en] Fills {@code W}, of shape (neurons, inputs). {@code random.nextDouble()} draws a
     * number between {@code 0} and {@code 1}. The numbers of {@code W} are {@code W.data[i]}, {@code
     * i < W.getNumElements()}.
     */
    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        // begin
        double c = Math.sqrt(6.0 / W.numCols);
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = c * (2 * random.nextDouble() - 1);
        }
        // end
    }
}

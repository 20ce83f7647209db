package exercises.lesson5;

import exercises.ToDo;

import neurone.initializer.Initializer;

import org.ejml.data.DMatrixRMaj;

import java.util.random.RandomGenerator;

/**
 * 5.2 [fr] L'initialisation qui garde la variance avec Leaky ReLU de pente {@code s} : des poids
 * normaux, de moyenne nulle et de variance {@code 2 / (n (1 + s^2))}, où {@code n} est le nombre
 * d'entrées de la couche.
 *
 * <p>[en] The initialization that keeps the variance with Leaky ReLU of slope {@code s}: normal
 * weights, of mean zero and variance {@code 2 / (n (1 + s^2))}, where {@code n} is the number of
 * inputs of the layer.
 */
public record HeLeaky(double s) implements Initializer {

    /**
     * [fr] Remplit {@code W}, de taille (neurones, entrées). {@code random.nextGaussian()} tire un
     * nombre de moyenne {@code 0} et d'écart-type {@code 1}. Les nombres de {@code W} sont {@code
     * W.data[i]}, {@code i < W.getNumElements()}.
     *
     * <p>[en] Fills {@code W}, of shape (neurons, inputs). {@code random.nextGaussian()} draws a
     * number of mean {@code 0} and standard deviation {@code 1}. The numbers of {@code W} are {@code
     * W.data[i]}, {@code i < W.getNumElements()}.
     */
    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        throw new ToDo();
    }
}

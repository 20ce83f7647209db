package exercises.lesson2;

import exercises.ToDo;

import neurone.Network;
import neurone.layer.Dense;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] La propagation avant. {@code WeightedSums.product} de l'exercice 2.4 n'est pas nécessaire :
 * {@code Given.weightedSums(W, X, b)} est déjà écrit.
 *
 * <p>[en] Forward propagation. {@code WeightedSums.product} of exercise 2.4 is not needed: {@code
 * Given.weightedSums(W, X, b)} is already written.
 */
public final class Forward {

    /**
     * 2.5 [fr] Deux couches : {@code A1 = tanh(W1 X + b1)}, puis {@code Yhat = g(W2 A1 + b2)} où
     * {@code g} est la sigmoïde. Rend {@code Yhat}. {@code Given.tanh(Z)} et {@code
     * Given.sigmoid(Z)} rendent une nouvelle matrice.
     *
     * <p>[en] Two layers: {@code A1 = tanh(W1 X + b1)}, then {@code Yhat = g(W2 A1 + b2)} where
     * {@code g} is the sigmoid. Returns {@code Yhat}. {@code Given.tanh(Z)} and {@code
     * Given.sigmoid(Z)} return a new matrix.
     */
    public static DMatrixRMaj twoLayers(
            DMatrixRMaj W1, DMatrixRMaj b1, DMatrixRMaj W2, DMatrixRMaj b2, DMatrixRMaj X) {
        throw new ToDo();
    }

    /**
     * 2.6 [fr] Toutes les couches, en une boucle : {@code A = X} au départ, puis {@code A = tanh(W
     * A + b)} pour chaque couche, la dernière comprise. {@code network.layers()} donne les couches
     * dans l'ordre, {@code layer.weights().value()} et {@code layer.biases().value()} leurs
     * matrices. Rend le dernier {@code A}.
     *
     * <p>[en] All layers, in one loop: {@code A = X} at the start, then {@code A = tanh(W A + b)}
     * for each layer, including the last. {@code network.layers()} gives the layers in order,
     * {@code layer.weights().value()} and {@code layer.biases().value()} their matrices. Returns
     * the last {@code A}.
     */
    public static DMatrixRMaj allLayers(Network network, DMatrixRMaj X) {
        throw new ToDo();
    }
}

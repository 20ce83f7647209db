package exercises.lesson5;

import exercises.ToDo;

import neurone.Network;
import neurone.layer.Dense;

import org.ejml.data.DMatrixRMaj;

import java.util.random.RandomGenerator;

/** [fr] Des neurones qui se copient. [en] Neurons that are copies of each other. */
public final class Symmetry {

    /**
     * 5.4 [fr] Ligne {@code i} de {@code W} : les poids du neurone {@code i}. Rend combien de
     * neurones sont la copie exacte d'un neurone de numéro plus petit. Quatre lignes égales donnent
     * {@code 3}.
     *
     * <p>[en] Row {@code i} of {@code W}: the weights of neuron {@code i}. Returns how many neurons
     * are the exact copy of a neuron with a smaller number. Four equal rows give {@code 3}.
     */
    public static int copies(DMatrixRMaj W) {
        throw new ToDo();
    }

    /**
     * 5.5 [fr] Tous les poids du réseau sont nuls. Donnez à chacun une valeur normale à lui,
     * d'écart-type {@code 0.1}, tirée de {@code random}. Les biais restent à zéro. {@code
     * network.layers()} donne les couches, {@code layer.weights().value()} les poids de chacune.
     *
     * <p>[en] All weights of the network are zero. Give each of them a normal value of its own, of
     * standard deviation {@code 0.1}, drawn from {@code random}. The biases stay at zero. {@code
     * network.layers()} gives the layers, {@code layer.weights().value()} the weights of each.
     */
    public static void breakIt(Network network, RandomGenerator random) {
        throw new ToDo();
    }
}

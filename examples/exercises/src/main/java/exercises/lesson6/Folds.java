package exercises.lesson6;

import exercises.ToDo;

import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.ReLU;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] Les plis : {@code t(x) = 2 relu(x) - 4 relu(x - 1/2)}.
 *
 * <p>[en] The folds: {@code t(x) = 2 relu(x) - 4 relu(x - 1/2)}.
 */
public final class Folds {

    /**
     * 6.3 [fr] Rend {@code t(t(... t(x)))}, le pli appliqué {@code k} fois. Pour {@code k = 0}
     * c'est {@code x}.
     *
     * <p>[en] Returns {@code t(t(... t(x)))}, the fold applied {@code k} times. For {@code k = 0}
     * it is {@code x}.
     */
    public static double fold(double x, int k) {
        throw new ToDo();
    }

    /**
     * 6.4 [fr] Le réseau 1-2-2-1, dont les deux couches cachées sont des ReLU et la sortie
     * l'identité, est construit ; remplissez ses poids et biais pour qu'il calcule {@code t(t(x))}
     * sur {@code [0, 1]}. La couche 1 calcule {@code relu(x)} et {@code relu(x - 1/2)} ; la couche
     * 2 de même, à partir de {@code t = 2 h1 - 4 h2}. Ligne {@code i} de {@code W2} : les poids du
     * neurone {@code i}. {@code W2.set(i, j, 2)} écrit un nombre. Rend le réseau.
     *
     * <p>[en] The network 1-2-2-1, whose two hidden layers are ReLU and whose output is the
     * identity, is built; fill in its weights and biases so that it computes {@code t(t(x))} on
     * {@code [0, 1]}. Layer 1 computes {@code relu(x)} and {@code relu(x - 1/2)}; layer 2 does the
     * same, from {@code t = 2 h1 - 4 h2}. Row {@code i} of {@code W2}: the weights of neuron {@code
     * i}. {@code W2.set(i, j, 2)} sets one number. Returns the network.
     */
    public static Network twice() {
        Network network =
                Network.inputs(1)
                        .dense(2, new ReLU())
                        .dense(2, new ReLU())
                        .dense(1, new Identity())
                        .build(1);
        DMatrixRMaj W1 = network.layer(1).weights().value();
        DMatrixRMaj b1 = network.layer(1).biases().value();
        DMatrixRMaj W2 = network.layer(2).weights().value();
        DMatrixRMaj b2 = network.layer(2).biases().value();
        DMatrixRMaj W3 = network.layer(3).weights().value();
        DMatrixRMaj b3 = network.layer(3).biases().value();
        throw new ToDo();
    }
}

package exercises.lesson1;

import exercises.ToDo;

import neurone.Network;
import neurone.activation.Sigmoid;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] Des portes logiques, dont on choisit les poids à la main.
 *
 * <p>[en] Logic gates, whose weights are chosen by hand.
 */
public final class Gates {

    /**
     * 1.6 [fr] Rend trois nombres {@code {w1, w2, b}} tels que le neurone calcule NAND (non-et) :
     * il répond « oui », {@code w1 x1 + w2 x2 + b > 0}, sauf pour {@code x1 = x2 = 1}, où cette
     * somme est négative.
     *
     * <p>[en] Returns three numbers {@code {w1, w2, b}} such that the neuron computes NAND (not
     * and): it answers "yes", {@code w1 x1 + w2 x2 + b > 0}, except for {@code x1 = x2 = 1}, where
     * this sum is negative.
     */
    public static double[] nand() {
        throw new ToDo();
    }

    /**
     * 1.7 [fr] Le réseau 2-2-1 est construit ; ses poids et biais sont à remplir pour qu'il calcule
     * XOR (ou exclusif), avec une prédiction d'au moins {@code 0.9} pour « oui » et d'au plus
     * {@code 0.1} pour « non ». Ligne {@code i} de {@code W1} : les poids du neurone caché {@code
     * i}. Chaque {@code g} est une sigmoïde : pour qu'elle réponde franchement, il faut de grands
     * poids, par exemple {@code 20}. {@code W1.set(i, j, 20)} écrit un nombre. Rend le réseau.
     *
     * <p>[en] The network 2-2-1 is built; fill in its weights and biases so that it computes XOR
     * (exclusive or), with a prediction of at least {@code 0.9} for "yes" and at most {@code 0.1}
     * for "no". Row {@code i} of {@code W1}: the weights of hidden neuron {@code i}. Each {@code g}
     * is a sigmoid: for a clear answer it needs large weights, for example {@code 20}. {@code
     * W1.set(i, j, 20)} sets one number. Returns the network.
     */
    public static Network xor() {
        Network network =
                Network.inputs(2).dense(2, new Sigmoid()).dense(1, new Sigmoid()).build(1);
        DMatrixRMaj W1 = network.layer(1).weights().value();
        DMatrixRMaj b1 = network.layer(1).biases().value();
        DMatrixRMaj W2 = network.layer(2).weights().value();
        DMatrixRMaj b2 = network.layer(2).biases().value();
        throw new ToDo();
    }
}

package exercises.lesson1;

import exercises.ToDo;

/** [fr] Un neurone. [en] A neuron. */
public final class Neuron {

    /**
     * 1.1 [fr] Rend la somme pondérée {@code z = w1 x1 + w2 x2 + ... + b}. {@code w} et {@code x}
     * ont la même longueur, quelconque.
     *
     * <p>[en] Returns the weighted sum {@code z = w1 x1 + w2 x2 + ... + b}. {@code w} and {@code x}
     * have the same length, any length.
     */
    public static double weightedSum(double[] w, double[] x, double b) {
        throw new ToDo();
    }

    /**
     * 1.2 [fr] Rend la sigmoïde {@code g(z) = 1 / (1 + e^-z)}. L'exponentielle est {@code
     * Math.exp}.
     *
     * <p>[en] Returns the sigmoid {@code g(z) = 1 / (1 + e^-z)}. The exponential is {@code
     * Math.exp}.
     */
    public static double sigmoid(double z) {
        throw new ToDo();
    }

    /**
     * 1.3 [fr] Rend {@code true} si le neurone répond « oui », c'est-à-dire si sa prédiction {@code
     * g(z)} vaut au moins {@code 1/2}. Ici on reçoit {@code z}, pas {@code g(z)}.
     *
     * <p>[en] Returns {@code true} if the neuron answers "yes", that is, if its prediction {@code
     * g(z)} is at least {@code 1/2}. You receive {@code z} here, not {@code g(z)}.
     */
    public static boolean answersYes(double z) {
        throw new ToDo();
    }
}

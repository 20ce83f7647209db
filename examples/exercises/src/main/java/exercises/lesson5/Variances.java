package exercises.lesson5;

import exercises.ToDo;

/** [fr] La variance, d'une couche à la suivante. [en] The variance, from one layer to the next. */
public final class Variances {

    /**
     * 5.1 [fr] Chaque couche a {@code n} neurones ReLU, {@code n} entrées, et des poids de moyenne
     * nulle et de variance {@code varW}. Rend le facteur par lequel la variance de {@code z} est
     * multipliée en tout, après {@code layers} passages d'une couche à la suivante.
     *
     * <p>[en] Each layer has {@code n} ReLU neurons, {@code n} inputs, and weights of mean zero and
     * variance {@code varW}. Returns the factor by which the variance of {@code z} is multiplied in
     * all, after {@code layers} passages from one layer to the next.
     */
    public static double factor(int n, double varW, int layers) {
        throw new ToDo();
    }
}

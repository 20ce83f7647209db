package exercises.lesson4;

import exercises.ToDo;

import neurone.data.Dataset;

import java.util.random.RandomGenerator;

/** [fr] Mélanger avant de faire des paquets. [en] Shuffling before making batches. */
public final class Batches {

    /**
     * 4.9 [fr] Rend les mêmes exemples dans un ordre tiré au hasard, chacun une seule fois et avec
     * sa réponse. {@code random.nextInt(n)} tire un entier de {@code 0} à {@code n - 1}. {@code
     * data.select(order)} rend les exemples dont les numéros, comptés à partir de {@code 0}, sont
     * dans le tableau {@code order}.
     *
     * <p>[en] Returns the same examples in an order drawn at random, each exactly once and with its
     * answer. {@code random.nextInt(n)} draws an integer from {@code 0} to {@code n - 1}. {@code
     * data.select(order)} returns the examples whose numbers, counted from {@code 0}, are in the
     * array {@code order}.
     */
    public static Dataset shuffled(Dataset data, RandomGenerator random) {
        throw new ToDo();
    }
}

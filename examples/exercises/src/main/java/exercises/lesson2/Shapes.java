package exercises.lesson2;

import exercises.ToDo;

/** [fr] Compter ce qu'un réseau apprend. [en] Counting what a network learns. */
public final class Shapes {

    /**
     * 2.1 [fr] Rend le nombre de poids et de biais d'un réseau, dont {@code n} donne les tailles :
     * {@code n[0]} entrées, puis les neurones de chaque couche. Pour {@code {2, 4, 3, 1}} c'est
     * {@code 31}.
     *
     * <p>[en] Returns the number of weights and biases of a network, whose sizes are in {@code n}:
     * {@code n[0]} inputs, then the neurons of each layer. For {@code {2, 4, 3, 1}} it is {@code
     * 31}.
     */
    public static int parameters(int[] n) {
        throw new ToDo();
    }
}

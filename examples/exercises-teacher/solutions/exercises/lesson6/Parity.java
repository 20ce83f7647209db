package exercises.lesson6;

import exercises.ToDo;

/** [fr] La parité, en arbre. [en] Parity, as a tree. */
public final class Parity {

    /**
     * 6.1 [fr] Rend {@code a XOR b} pour deux bits, {@code 0} ou {@code 1}, avec trois neurones
     * ReLU : {@code h1 = relu(a + b)}, {@code h2 = relu(a + b - 1)}, puis {@code relu(h1 - 2 h2)}.
     * Pour d'autres nombres que {@code 0} et {@code 1}, rend ce que donnent ces formules.
     *
     * <p>[en] Returns {@code a XOR b} for two bits, {@code 0} or {@code 1}, with three ReLU
     * neurons: {@code h1 = relu(a + b)}, {@code h2 = relu(a + b - 1)}, then {@code relu(h1 - 2
     * h2)}. For other numbers than {@code 0} and {@code 1}, returns what these formulas give.
     */
    public static double xor(double a, double b) {
        // begin
        double h1 = Math.max(0, a + b);
        double h2 = Math.max(0, a + b - 1);
        return Math.max(0, h1 - 2 * h2);
        // end
    }

    /**
     * 6.2 [fr] Rend {@code {tours, blocs}} du tournoi de {@code n} bits : combien de tours, et
     * combien de blocs XOR en tout. À chaque tour les bits se rencontrent par deux ; si leur nombre
     * est impair, le dernier passe sans jouer. Pour {@code n = 5} c'est {@code {3, 4}} ; pour
     * {@code n = 1}, {@code {0, 0}}.
     *
     * <p>[en] Returns {@code {rounds, blocks}} of the tournament of {@code n} bits: how many
     * rounds, and how many XOR blocks in all. In each round the bits meet in pairs; if their number
     * is odd, the last one passes without playing. For {@code n = 5} it is {@code {3, 4}}; for
     * {@code n = 1}, {@code {0, 0}}.
     */
    public static int[] tournament(int n) {
        // begin
        int rounds = 0;
        int blocks = 0;
        for (int left = n; left > 1; left = (left + 1) / 2) {
            rounds++;
            blocks += left / 2;
        }
        return new int[] {rounds, blocks};
        // end
    }
}

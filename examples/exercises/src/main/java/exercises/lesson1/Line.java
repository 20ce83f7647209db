package exercises.lesson1;

import exercises.ToDo;

/** [fr] La droite d'un neurone à deux entrées. [en] The line of a neuron with two inputs. */
public final class Line {

    /**
     * 1.4 [fr] La frontière du neurone est la droite {@code w1 x1 + w2 x2 + b = 0}. Rend le {@code
     * x2} du point de cette droite dont on donne {@code x1}. {@code w2} n'est pas nul.
     *
     * <p>[en] The boundary of the neuron is the line {@code w1 x1 + w2 x2 + b = 0}. Returns the
     * {@code x2} of the point of this line whose {@code x1} is given. {@code w2} is not zero.
     */
    public static double x2(double w1, double w2, double b, double x1) {
        throw new ToDo();
    }
}

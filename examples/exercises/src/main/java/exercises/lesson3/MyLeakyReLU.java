package exercises.lesson3;

import exercises.ToDo;

import neurone.activation.Elementwise;

/**
 * 3.2 [fr] Leaky ReLU : {@code g(z) = z} si {@code z > 0}, sinon {@code s z}. Sa dérivée est la
 * pente de chaque morceau ; en {@code z = 0} on convient de prendre {@code s}. {@code s} est un
 * champ du record.
 *
 * <p>[en] Leaky ReLU: {@code g(z) = z} if {@code z > 0}, otherwise {@code s z}. Its derivative is
 * the slope of each piece; at {@code z = 0} we agree to take {@code s}. {@code s} is a field of the
 * record.
 */
public record MyLeakyReLU(double s) implements Elementwise {

    /** [fr] Rend {@code g(z)}. [en] Returns {@code g(z)}. */
    @Override
    public double value(double z) {
        throw new ToDo();
    }

    /**
     * [fr] Rend {@code g'(z)} ; {@code a} est {@code g(z)}, déjà calculé.
     *
     * <p>[en] Returns {@code g'(z)}; {@code a} is {@code g(z)}, computed already.
     */
    @Override
    public double derivative(double z, double a) {
        throw new ToDo();
    }
}

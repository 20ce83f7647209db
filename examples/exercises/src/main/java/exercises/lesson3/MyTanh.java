package exercises.lesson3;

import exercises.ToDo;

import neurone.activation.Elementwise;

/**
 * 3.1 [fr] {@code g(z) = tanh(z)} et sa dérivée {@code g'(z) = 1 - a^2}, où {@code a = g(z)}. La
 * tangente hyperbolique est {@code Math.tanh}.
 *
 * <p>[en] {@code g(z) = tanh(z)} and its derivative {@code g'(z) = 1 - a^2}, where {@code a =
 * g(z)}. The hyperbolic tangent is {@code Math.tanh}.
 */
public record MyTanh() implements Elementwise {

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

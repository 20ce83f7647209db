package exercises.lesson3;

import exercises.ToDo;

import neurone.activation.Elementwise;

/**
 * 3.4 [fr] Une fonction à vous, softplus : {@code g(z) = ln(1 + e^z)}. Trouvez sa dérivée. Les deux
 * doivent être justes pour tout {@code z}, même {@code z = 1000} (où {@code g(z) = 1000}) et {@code
 * z = -1000}.
 *
 * <p>[en] A function of your own, softplus: {@code g(z) = ln(1 + e^z)}. Find its derivative. Both
 * must be right for every {@code z}, even {@code z = 1000} (where {@code g(z) = 1000}) and {@code z
 * = -1000}.
 */
public record Softplus() implements Elementwise {

    /** [fr] Rend {@code g(z)}. [en] Returns {@code g(z)}. */
    @Override
    public double value(double z) {
        // begin
        return Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
        // end
    }

    /**
     * [fr] Rend {@code g'(z)} ; {@code a} est {@code g(z)}, déjà calculé.
     *
     * <p>[en] Returns {@code g'(z)}; {@code a} is {@code g(z)}, computed already.
     */
    @Override
    public double derivative(double z, double a) {
        // begin
        return 1 / (1 + Math.exp(-z));
        // end
    }
}

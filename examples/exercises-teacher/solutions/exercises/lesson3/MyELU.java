package exercises.lesson3;

import exercises.ToDo;

import neurone.activation.Elementwise;

/**
 * 3.3 [fr] ELU : {@code g(z) = z} si {@code z > 0}, sinon {@code alpha (e^z - 1)}. La dérivée est à
 * trouver ; en {@code z = 0} on prend celle du morceau de gauche. {@code alpha} est un champ du
 * record, et ne vaut pas toujours {@code 1}.
 *
 * <p>[en] ELU: {@code g(z) = z} if {@code z > 0}, otherwise {@code alpha (e^z - 1)}. Find the
 * derivative; at {@code z = 0} take that of the left piece. {@code alpha} is a field of the record,
 * and is not always {@code 1}.
 */
public record MyELU(double alpha) implements Elementwise {

    /** [fr] Rend {@code g(z)}. [en] Returns {@code g(z)}. */
    @Override
    public double value(double z) {
        // begin
        return z > 0 ? z : alpha * Math.expm1(z);
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
        return z > 0 ? 1 : a + alpha;
        // end
    }
}

package neurone.formula;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an activation computes.
 *
 * <p>The letters are z, a, da, dz, and the names of the parameters that it learns with their
 * gradients: alpha and dalpha. Any other letter is an intermediate result.
 *
 * @param forward in order; the last one gives a
 * @param backward in order; one gives dz, and one the gradient of each parameter
 */
public record ActivationLaw(List<Equation> forward, List<Equation> backward) {

    /** A pre-activation. */
    public static final Formula Z = Letter.of("z");

    /** An activation. */
    public static final Formula A = Letter.of("a");

    /** The derivative of the cost with respect to the activation. */
    public static final Formula DA = Letter.of("da");

    /** The letter of the Jacobian of one example, where z and a are its columns. */
    public static final String JACOBIAN = "da/dz";

    /** Copies the lists. */
    public ActivationLaw {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
    }

    /**
     * An activation that treats each number by itself: a = g(z), dz = da g'(z).
     *
     * @param g in z
     * @param derivative in z and a
     */
    public static ActivationLaw elementwise(Formula g, Formula derivative) {
        return new ActivationLaw(
                List.of(Equation.of("a", g)),
                List.of(
                        Equation.of("g'(z)", derivative),
                        Equation.of("dz", DA.times(Letter.of("g'(z)")))));
    }

    /** Returns the same with what else is computed forward, before a. */
    public ActivationLaw after(String letter, Formula formula) {
        Equation before = Equation.of(letter, formula);
        return new ActivationLaw(
                Stream.concat(Stream.of(before), forward.stream()).toList(), backward);
    }

    /** Returns the same with what else is computed backward, before g'. */
    public ActivationLaw using(String letter, Formula formula) {
        Equation first = Equation.of(letter, formula);
        return new ActivationLaw(
                forward, Stream.concat(Stream.of(first), backward.stream()).toList());
    }

    /** Returns the same with the gradient of a parameter that is learned. */
    public ActivationLaw learning(String parameter, Formula gradient) {
        Equation last = Equation.of("d" + parameter, gradient);
        return new ActivationLaw(
                forward, Stream.concat(backward.stream(), Stream.of(last)).toList());
    }
}

package neurone.formula;

import java.util.List;

/**
 * What an optimizer does to a parameter in a step: theta = theta - step.
 *
 * <p>The letters are theta, dtheta, rate (the learning rate of the step), and those of the state.
 *
 * @param equations in order. The first ones give the new state, one for each matrix of it and in
 *     its order; where a letter of the state stands before its equation, it is the old one.
 * @param step by what theta becomes smaller
 */
public record UpdateLaw(List<Equation> equations, Formula step) {

    /** The gradient of the parameter. */
    public static final Formula DTHETA = Letter.of("dtheta");

    /** The parameter. */
    public static final Formula THETA = Letter.of("theta");

    /** The learning rate of the step. */
    public static final Formula RATE = Letter.of("rate");

    /** Copies the list. */
    public UpdateLaw {
        equations = List.copyOf(equations);
    }

    /** An optimizer that remembers nothing. */
    public UpdateLaw(Formula step) {
        this(List.of(), step);
    }
}

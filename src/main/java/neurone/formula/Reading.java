package neurone.formula;

import java.util.List;

/**
 * How a formula is read by somebody who makes something else of it, such as a graph of another
 * program: what becomes of numbers, letters and functions, from the inside out.
 *
 * @param <T> what it makes of a formula
 */
public interface Reading<T> {

    /** Makes a number. */
    T number(double value);

    /** Makes a letter. */
    T letter(Letter letter);

    /**
     * Makes a function of its arguments.
     *
     * @param name that of the method of {@link Formula} that made it, such as exp, plus, over,
     *     negative or columnSums; or of a {@link Formula#function} of one's own
     */
    T function(String name, List<T> arguments);

    /** Makes the one where a letter is above a bound, the other elsewhere. */
    T where(T letter, double bound, T above, T otherwise);
}

package neurone.core;

import org.ejml.data.DMatrixRMaj;

/**
 * One learned matrix of a model: W or b of a layer, alpha of a PReLU.
 *
 * <p>It has an identity: two parameters with equal numbers are two parameters. Only an optimizer's
 * update writes its value. Safe to read from several threads as long as nobody trains.
 */
public final class Parameter {

    private final String name;
    private final DMatrixRMaj value;

    /**
     * A parameter that holds the given matrix itself, not a copy.
     *
     * @param name the course's letter: "W", "b" or "alpha"
     * @param value its numbers, which training updates in place. Not modified here.
     */
    public Parameter(String name, DMatrixRMaj value) {
        this.name = name;
        this.value = value;
    }

    /** Returns the course's letter for it, such as "W". */
    public String name() {
        return name;
    }

    /** Returns the live matrix; writing to it changes the model. */
    public DMatrixRMaj value() {
        return value;
    }

    /** Returns for example {@code W (8, 2)}. */
    @Override
    public String toString() {
        return name + " " + Matrices.shape(value);
    }
}

package neurone.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The derivative of the cost with respect to each parameter: dW of the shape of W, db of the shape
 * of b.
 *
 * <p>A backward pass sets the entries and only {@link #add} adds, so there is nothing to reset. Not
 * safe for use by several threads at once: one thread, one {@code Gradients}.
 */
public final class Gradients {

    private final List<Parameter> parameters;
    private final Map<Parameter, DMatrixRMaj> byParameter = new HashMap<>();

    /**
     * Zeros for each of the given parameters.
     *
     * @param parameters the parameters of a model; their values are not modified
     */
    public Gradients(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
        for (Parameter parameter : this.parameters) {
            DMatrixRMaj value = parameter.value();
            byParameter.put(parameter, new DMatrixRMaj(value.numRows, value.numCols));
        }
    }

    /** Returns the parameters that have an entry here, in the order of the model. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the live matrix dJ/dparameter, of the shape of the parameter.
     *
     * @throws IllegalArgumentException if the parameter is not one of {@link #parameters()}
     */
    public DMatrixRMaj of(Parameter parameter) {
        DMatrixRMaj gradient = byParameter.get(parameter);
        if (gradient == null) {
            throw new IllegalArgumentException(
                    "no gradient for "
                            + parameter
                            + ": it is not a parameter of this network; list it in parameters()");
        }
        return gradient;
    }

    /**
     * Adds the other gradients to these: the gradient of a batch is the sum of those of its shards.
     *
     * @param other gradients of the same parameters. Not modified.
     * @throws IllegalArgumentException if a parameter is missing there; nothing is added then
     */
    public void add(Gradients other) {
        parameters.forEach(other::of);
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            CommonOps_DDRM.addEquals(of(parameter), other.of(parameter));
        }
    }

    /**
     * Returns all numbers in one array, as they travel to another machine: parameter by parameter
     * in the order of {@link #parameters()}, each row by row.
     */
    public double[] toArray() {
        double[] all = new double[size()];
        int start = 0;
        for (Parameter parameter : parameters) {
            DMatrixRMaj gradient = of(parameter);
            System.arraycopy(gradient.data, 0, all, start, gradient.getNumElements());
            start += gradient.getNumElements();
        }
        return all;
    }

    /**
     * Sets all numbers.
     *
     * @param all as {@link #toArray()} gives them. Not modified.
     * @throws IllegalArgumentException if there are more numbers or fewer; none is set then
     */
    public void setAll(double[] all) {
        if (all.length != size()) {
            throw new IllegalArgumentException(
                    "expected the "
                            + size()
                            + " numbers of "
                            + this
                            + ", got "
                            + all.length
                            + ": they belong to another network");
        }
        int start = 0;
        for (Parameter parameter : parameters) {
            DMatrixRMaj gradient = of(parameter);
            System.arraycopy(all, start, gradient.data, 0, gradient.getNumElements());
            start += gradient.getNumElements();
        }
    }

    private int size() {
        return parameters.stream().mapToInt(p -> p.value().getNumElements()).sum();
    }

    /** Returns the name and the shape of each, such as {@code dW (8, 2), db (8, 1)}. */
    @Override
    public String toString() {
        return parameters.stream().map(p -> "d" + p).collect(Collectors.joining(", "));
    }
}

package neurone;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurone.core.Gradients;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * What moves the parameters of a network: the update of each one, which gets the gradient as it is,
 * or clipped and with weight decay.
 */
final class Updates {

    private final DMatrixRMaj[] parameters;
    private final DMatrixRMaj[] gradients;
    private final boolean[] isWeights;
    private final Optimizer.Update[] updates;
    private final DMatrixRMaj adjusted = new DMatrixRMaj(0, 0);
    private double weightDecay;
    private double maxNorm = Double.POSITIVE_INFINITY;

    Updates(Network network, Gradients gradients, Optimizer optimizer) {
        List<Parameter> all = network.parameters();
        Set<Parameter> weights =
                new HashSet<>(network.layers().stream().map(Dense::weights).toList());
        this.parameters = all.stream().map(Parameter::value).toArray(DMatrixRMaj[]::new);
        this.gradients = all.stream().map(gradients::of).toArray(DMatrixRMaj[]::new);
        this.updates = new Optimizer.Update[all.size()];
        this.isWeights = new boolean[all.size()];
        for (int i = 0; i < updates.length; i++) {
            updates[i] = optimizer.forParameter(parameters[i]);
            isWeights[i] = weights.contains(all.get(i));
        }
    }

    void setWeightDecay(double lambda) {
        if (!(lambda >= 0 && lambda <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "weight decay expects a finite lambda of at least 0, got "
                            + lambda
                            + ": try 1.0E-4");
        }
        this.weightDecay = lambda;
    }

    void setMaxNorm(double maxNorm) {
        if (!(maxNorm > 0 && maxNorm <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "clipping expects a finite norm above 0, got " + maxNorm + ": try 1.0");
        }
        this.maxNorm = maxNorm;
    }

    /** Moves every parameter one step. The gradients stay those of J. */
    void apply(double learningRate) {
        double scale = maxNorm < Double.POSITIVE_INFINITY ? Math.min(1, maxNorm / norm()) : 1;
        for (int i = 0; i < updates.length; i++) {
            updates[i].apply(adjusted(i, scale, isWeights[i] ? weightDecay : 0), learningRate);
        }
    }

    /** scale dtheta + lambda theta. */
    private DMatrixRMaj adjusted(int i, double scale, double lambda) {
        if (scale == 1 && lambda == 0) {
            return gradients[i];
        }
        adjusted.reshape(gradients[i].numRows, gradients[i].numCols);
        int size = adjusted.getNumElements();
        adjust(adjusted.data, gradients[i].data, parameters[i].data, size, scale, lambda);
        return adjusted;
    }

    private static void adjust(
            double[] adjusted,
            double[] dTheta,
            double[] theta,
            int size,
            double scale,
            double lambda) {
        for (int i = 0; i < size; i++) {
            adjusted[i] = scale * dTheta[i] + lambda * theta[i];
        }
    }

    /** The length of the gradient of J. */
    double norm() {
        return Norm.of(gradients);
    }

    /** The live memory of each parameter's update. */
    List<List<DMatrixRMaj>> memory() {
        return Arrays.stream(updates).map(Optimizer.Update::state).toList();
    }
}

package neurone.training;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import neurone.Network;
import neurone.core.Gradients;
import neurone.core.Norm;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.optimizer.Optimizer;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/** What moves the parameters of a network: the update of each one. */
final class Updates {

    private final DMatrixRMaj[] parameters;
    private final DMatrixRMaj[] gradients;
    private final boolean[] isWeights;
    private final Optimizer.Update[] updates;
    private final DMatrixRMaj adjusted = new DMatrixRMaj(0, 0);

    Updates(Network network, Gradients gradients, Optimizer optimizer) {
        List<Parameter> all = network.parameters();
        Set<Parameter> weights =
                new HashSet<>(network.layers().stream().map(Dense::weights).toList());
        this.parameters = all.stream().map(Parameter::value).toArray(DMatrixRMaj[]::new);
        this.gradients = all.stream().map(gradients::of).toArray(DMatrixRMaj[]::new);
        this.updates = new Optimizer.Update[all.size()];
        this.isWeights = new boolean[all.size()];
        for (int i = 0; i < updates.length; i++) {
            updates[i] =
                    Objects.requireNonNull(
                            optimizer.forParameter(parameters[i]),
                            () ->
                                    Names.of(optimizer)
                                            + ".forParameter gave null: return a new Update for"
                                            + " each parameter");
            isWeights[i] = weights.contains(all.get(i));
        }
    }

    /**
     * Moves every parameter one step. The gradients stay those of J.
     *
     * @param l2 lambda, which adds lambda W to dW
     * @param maxNorm to which a longer gradient is clipped
     */
    void apply(double learningRate, double l2, double maxNorm) {
        double scale = maxNorm < Double.POSITIVE_INFINITY ? Math.min(1, maxNorm / norm()) : 1;
        for (int i = 0; i < updates.length; i++) {
            updates[i].apply(adjusted(i, scale, isWeights[i] ? l2 : 0), learningRate);
        }
    }

    /** scale dtheta + lambda theta. */
    private DMatrixRMaj adjusted(int i, double scale, double lambda) {
        if (scale == 1 && lambda == 0) {
            return gradients[i];
        }
        double[] theta = parameters[i].data;
        double[] dTheta = gradients[i].data;
        adjusted.reshape(gradients[i].numRows, gradients[i].numCols);
        double[] sum = adjusted.data;
        int size = adjusted.getNumElements();
        for (int k = 0; k < size; k++) {
            sum[k] = scale * dTheta[k] + lambda * theta[k];
        }
        return adjusted;
    }

    /** The length of the gradient of J. */
    double norm() {
        return Norm.of(gradients);
    }

    /** The live parameters, and the live state of each one's update. */
    Snapshot live() {
        return new Snapshot(
                List.of(parameters), Arrays.stream(updates).map(Optimizer.Update::state).toList());
    }
}

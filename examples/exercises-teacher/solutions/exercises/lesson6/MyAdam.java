package exercises.lesson6;

import exercises.ToDo;

import neurone.optimizer.Optimizer;

import org.ejml.data.DMatrixRMaj;

/**
 * 6.5 [fr] Adam. Pour chaque nombre {@code g} de {@code dTheta}, au pas {@code t = 1, 2, ...} :
 * {@code m = beta1 m + (1 - beta1) g}, {@code v = beta2 v + (1 - beta2) g^2}, {@code mhat = m / (1
 * - beta1^t)}, {@code vhat = v / (1 - beta2^t)}, et {@code theta = theta - rate mhat / (sqrt(vhat)
 * + epsilon)}. {@code m} et {@code v} partent de zéro.
 *
 * <p>[en] Adam. For each number {@code g} of {@code dTheta}, at step {@code t = 1, 2, ...}: {@code
 * m = beta1 m + (1 - beta1) g}, {@code v = beta2 v + (1 - beta2) g^2}, {@code mhat = m / (1 -
 * beta1^t)}, {@code vhat = v / (1 - beta2^t)}, and {@code theta = theta - rate mhat / (sqrt(vhat) +
 * epsilon)}. {@code m} and {@code v} start at zero.
 */
public record MyAdam(double learningRate, double beta1, double beta2, double epsilon)
        implements Optimizer {

    /**
     * [fr] Rend ce qui corrige une matrice {@code theta} ; on l'appellera à chaque pas, avec le
     * taux {@code rate} de ce pas. Juste avant {@code return (dTheta, rate) -> { ... };}, créez un
     * compteur {@code int[] t = {0};}, et {@code m} et {@code v} de la taille de {@code theta}, par
     * {@code theta.createLike()}, une matrice de zéros. Les nombres de {@code theta} sont {@code
     * theta.data[i]}, {@code i < theta.getNumElements()}.
     *
     * <p>[en] Returns what corrects one matrix {@code theta}; it will be called at each step, with
     * the {@code rate} of that step. Just before {@code return (dTheta, rate) -> { ... };}, make a
     * counter {@code int[] t = {0};}, and {@code m} and {@code v} of the shape of {@code theta}, by
     * {@code theta.createLike()}, a matrix of zeros. The numbers of {@code theta} are {@code
     * theta.data[i]}, {@code i < theta.getNumElements()}.
     */
    @Override
    public Update forParameter(DMatrixRMaj theta) {
        // begin
        double[] m = new double[theta.getNumElements()];
        double[] v = new double[theta.getNumElements()];
        int[] t = {0};
        return (dTheta, rate) -> {
            t[0]++;
            for (int i = 0; i < m.length; i++) {
                double g = dTheta.data[i];
                m[i] = beta1 * m[i] + (1 - beta1) * g;
                v[i] = beta2 * v[i] + (1 - beta2) * g * g;
                double mhat = m[i] / (1 - Math.pow(beta1, t[0]));
                double vhat = v[i] / (1 - Math.pow(beta2, t[0]));
                theta.data[i] -= rate * mhat / (Math.sqrt(vhat) + epsilon);
            }
        };
        // end
    }
}

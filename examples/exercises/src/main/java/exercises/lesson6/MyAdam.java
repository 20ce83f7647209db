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
        throw new ToDo();
    }
}

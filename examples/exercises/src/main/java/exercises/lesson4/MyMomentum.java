package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.scale;

import exercises.ToDo;

import neurone.optimizer.Optimizer;

import org.ejml.data.DMatrixRMaj;

/**
 * 4.8 [fr] Une descente qui a de l'élan : à chaque pas {@code v = beta v + dTheta}, puis {@code
 * theta = theta - rate v}. {@code v} vaut zéro au départ, et se garde d'un pas au suivant.
 *
 * <p>[en] A descent with momentum: at each step {@code v = beta v + dTheta}, then {@code theta =
 * theta - rate v}. {@code v} is zero at the start, and is kept from one step to the next.
 */
public record MyMomentum(double learningRate, double beta) implements Optimizer {

    /**
     * [fr] Rend ce qui corrige une matrice {@code theta} de paramètres ; on l'appellera à chaque
     * pas. Une expression {@code return (dTheta, rate) -> { ... };} suffit ; {@code v} se crée
     * juste avant, par {@code theta.createLike()}, une matrice de zéros de la même taille. {@code
     * scale(c, v)} fait {@code v = c v}, et {@code addEquals(v, c, D)} fait {@code v = v + c D},
     * sur place. {@code dTheta} n'est pas modifié.
     *
     * <p>[en] Returns what corrects one matrix {@code theta} of parameters; it will be called at
     * each step. An expression {@code return (dTheta, rate) -> { ... };} is enough; make {@code v}
     * just before it, by {@code theta.createLike()}, a matrix of zeros of the same shape. {@code
     * scale(c, v)} does {@code v = c v}, and {@code addEquals(v, c, D)} does {@code v = v + c D}, in
     * place. {@code dTheta} is not modified.
     */
    @Override
    public Update forParameter(DMatrixRMaj theta) {
        throw new ToDo();
    }
}

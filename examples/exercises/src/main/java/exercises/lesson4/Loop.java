package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;

import exercises.ToDo;

import neurone.Network;
import neurone.Pass;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.loss.BinaryCrossEntropy;

import org.ejml.data.DMatrixRMaj;

/** [fr] La boucle d'apprentissage. [en] The training loop. */
public final class Loop {

    /**
     * 4.7 [fr] Fait {@code epochs} pas de descente, chacun sur tous les exemples, et rend le coût
     * de chaque pas, mesuré avant sa correction. Un pas : {@code pass.forward(X,
     * Mode.inference())}, {@code pass.cost(Y)}, {@code Gradients d = pass.backward(Y)}, puis pour
     * chaque {@code Parameter p} de {@code network.parameters()} : {@code p.value()} diminue de
     * {@code rate} fois {@code d.of(p)}. {@code addEquals(W, c, D)} fait {@code W = W + c D} sur
     * place.
     *
     * <p>[en] Does {@code epochs} steps of descent, each on all examples, and returns the cost of
     * each step, measured before its correction. A step: {@code pass.forward(X, Mode.inference())},
     * {@code pass.cost(Y)}, {@code Gradients d = pass.backward(Y)}, then for each {@code Parameter
     * p} of {@code network.parameters()}: {@code p.value()} decreases by {@code rate} times {@code
     * d.of(p)}. {@code addEquals(W, c, D)} does {@code W = W + c D} in place.
     */
    public static double[] fit(
            Network network, DMatrixRMaj X, DMatrixRMaj Y, double rate, int epochs) {
        Pass pass = network.newPass(new BinaryCrossEntropy());
        throw new ToDo();
    }
}

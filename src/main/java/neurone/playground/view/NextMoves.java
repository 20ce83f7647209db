package neurone.playground.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.core.Gradients;
import neurone.core.Matrices;
import neurone.core.Norm;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.optimizer.Optimizer;
import neurone.training.NextStep;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** By how much the next step would move each number, if its batch had these gradients. */
final class NextMoves {

    private NextMoves() {}

    /**
     * Returns new theta - theta, of the shape of each parameter.
     *
     * @param next what decides the step. Its optimizer state is a copy, which stays as it is.
     */
    static List<DMatrixRMaj> of(Network network, Gradients gradients, NextStep next) {
        double factor = next.schedule().checkedFactor(next.epoch() + 1);
        double rate = next.optimizer().learningRate() * factor;
        DMatrixRMaj[] all =
                network.parameters().stream().map(gradients::of).toArray(DMatrixRMaj[]::new);
        double scale = Math.min(1, next.clipNorm() / Math.max(Norm.of(all), Double.MIN_NORMAL));
        List<Parameter> weights = network.layers().stream().map(Dense::weights).toList();
        List<DMatrixRMaj> moves = new ArrayList<>();
        IntStream.range(0, all.length)
                .forEach(
                        i -> {
                            Parameter theta = network.parameters().get(i);
                            double lambda = weights.contains(theta) ? next.l2() : 0;
                            DMatrixRMaj d = new DMatrixRMaj(0, 0);
                            CommonOps_DDRM.add(scale, all[i], lambda, theta.value(), d);
                            moves.add(move(theta.value(), d, next, i, rate));
                        });
        return moves;
    }

    private static DMatrixRMaj move(
            DMatrixRMaj theta, DMatrixRMaj dTheta, NextStep next, int i, double rate) {
        DMatrixRMaj moved = theta.copy();
        Optimizer.Update update = next.optimizer().forParameter(moved);
        if (!next.optimizerState().isEmpty()) {
            Matrices.copy(next.optimizerState().get(i), update.state());
        }
        update.apply(dTheta, rate);
        CommonOps_DDRM.subtractEquals(moved, theta);
        return moved;
    }
}

package neurone;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * Finds the first quantity of a training that is not finite, in the order of computation.
 *
 * <p>A step that goes bad on its way back or in its update shows in the cost of the next one. That
 * one has overwritten what went forward by then, but not yet what went backward.
 */
final class Divergence {

    private final Pass pass;
    private final Loss loss;
    private final List<Quantity> parameters;
    private final List<Quantity> forward;
    private final List<Quantity> backward;
    private final Growth growth;

    Divergence(Network network, Pass pass, Loss loss, Optimizer optimizer) {
        this.pass = pass;
        this.loss = loss;
        this.parameters = Quantity.parameters(network, Quantity.nameOf(optimizer));
        this.forward = Quantity.forward(network, pass);
        this.backward = Quantity.backward(network, pass, loss);
        this.growth =
                new Growth(Stream.of(parameters, forward, backward).flatMap(List::stream).toList());
    }

    /** Notes a step, after its backward pass and before its update. */
    void note(double cost) {
        growth.note(cost);
    }

    boolean parametersAreFinite() {
        return parameters.stream().allMatch(Quantity::isFinite);
    }

    /**
     * Says what went wrong.
     *
     * @param symptom what is not finite, and when
     * @param cost of the last forward
     * @param Y the targets of the last forward. Not modified.
     * @param learningRate that of the last update
     * @param fresh whether no step came before those that were noted
     */
    DivergedException exception(
            String symptom, double cost, DMatrixRMaj Y, double learningRate, boolean fresh) {
        Quantity X = new Quantity("X", "", pass.layer(1).X());
        boolean before = !parametersAreFinite() && growth.steps() > 0;
        List<Quantity> order = new ArrayList<>();
        if (before) {
            order.addAll(backward);
            order.addAll(parameters);
        } else {
            order.add(X);
            order.addAll(parameters);
            order.addAll(forward);
            order.add(costItself(cost));
        }
        List<Quantity> sound = order.stream().takeWhile(Quantity::isFinite).toList();
        Quantity culprit = order.get(sound.size());
        var cause =
                new LikelyCause(
                        culprit,
                        !before && (culprit.equals(X) || parameters.contains(culprit)),
                        Quantity.size(sound),
                        X.size(),
                        new Quantity("Y", "", Y).size(),
                        fresh && growth.steps() == (before ? 1 : 0),
                        learningRate);
        return new DivergedException(
                symptom
                        + ". The first quantity that is not finite is "
                        + culprit.name()
                        + (before ? ", in the last complete step" : "")
                        + "."
                        + growthOf(culprit)
                        + " The likely cause is "
                        + cause.text()
                        + (before
                                ? ". The parameters are no longer finite: build the network again,"
                                        + " or restore a state."
                                : ". The parameters are as they were before this step."));
    }

    private Quantity costItself(double cost) {
        return new Quantity(
                "the cost itself", Quantity.nameOf(loss), new DMatrixRMaj(new double[][] {{cost}}));
    }

    private String growthOf(Quantity culprit) {
        String sizes = growth.sizes(culprit);
        String costs = growth.costs();
        if (!sizes.isEmpty()) {
            return " Its largest number in the steps before: " + sizes + "." + growth.duration();
        }
        return costs.isEmpty()
                ? ""
                : " The cost in the steps before: " + costs + "." + growth.duration();
    }
}

package neurone.divergence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import neurone.DivergedException;
import neurone.Network;
import neurone.Pass;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/**
 * Watches the steps of a training run, and finds the first quantity that is not finite, in the
 * order of computation.
 *
 * <p>A step that goes bad on its way back or in its update shows in the cost of the next one. That
 * one has overwritten what went forward by then, but not yet what went backward.
 */
public final class Divergence {

    private final Pass pass;
    private final String loss;
    private final List<Quantity> parameters;
    private final List<Quantity> forward;
    private final List<Quantity> backward;
    private RecentSteps recent;

    /**
     * Watches a trainer's steps.
     *
     * @param network that is trained
     * @param pass that its steps go through
     * @param loss L
     * @param optimizer the rule of the update
     */
    public Divergence(Network network, Pass pass, Loss loss, Optimizer optimizer) {
        this.pass = pass;
        this.loss = Names.of(loss);
        this.parameters = Quantity.parameters(network, Names.of(optimizer));
        this.forward = Quantity.forward(network, pass);
        this.backward = Quantity.backward(network, pass, this.loss);
        forget();
    }

    /** Forgets the steps so far, as those of another run. */
    public void forget() {
        recent =
                new RecentSteps(
                        Stream.of(parameters, forward, backward).flatMap(List::stream).toList());
    }

    /** Notes a step with a finite cost, after its backward pass and before its update. */
    public void note(double cost) {
        recent.note(cost);
    }

    /**
     * Looks at the cost of a batch after its forward pass.
     *
     * @param cost J
     * @param Y the targets of the batch
     * @param epoch the number of the epoch, from 1
     * @param batch the number of the batch, from 1
     * @param learningRate that of the epoch
     * @throws DivergedException if the cost is not finite
     */
    public void check(double cost, DMatrixRMaj Y, int epoch, int batch, double learningRate) {
        if (!Double.isFinite(cost)) {
            String symptom = "the cost is " + cost + " in epoch " + epoch + ", batch " + batch;
            throw exception(symptom, cost, Y, epoch, learningRate);
        }
    }

    /**
     * Looks at the parameters after an epoch.
     *
     * @param cost J of the epoch
     * @param Y the targets of its last batch
     * @param epoch its number, from 1
     * @param learningRate that of the epoch
     * @throws DivergedException if a parameter is not finite
     */
    public void checkParameters(double cost, DMatrixRMaj Y, int epoch, double learningRate) {
        if (!parametersAreFinite()) {
            String symptom = "a parameter is not finite after epoch " + epoch;
            throw exception(symptom, cost, Y, epoch, learningRate);
        }
    }

    /**
     * Looks at the cost of an evaluation after its forward pass. The parameters may be finite all
     * the same, and only far too large.
     *
     * @param name of the cost, such as the validation cost
     * @param cost J
     * @param epoch the number of the last epoch, 0 before the first
     * @param learningRate that of the epoch
     * @throws DivergedException if the cost is not finite
     */
    public void checkEvaluation(String name, double cost, int epoch, double learningRate) {
        if (!Double.isFinite(cost)) {
            String culprit =
                    Stream.concat(parameters.stream(), forward.stream())
                            .filter(quantity -> !quantity.isFinite())
                            .map(Quantity::name)
                            .findFirst()
                            .orElse("the cost itself");
            throw new DivergedException(
                    name
                            + " is "
                            + cost
                            + " after epoch "
                            + epoch
                            + ", and the first quantity that is not finite is "
                            + culprit
                            + ". The usual cause is a learning rate that is too large (it is "
                            + learningRate
                            + "): divide it by 10, and standardize the inputs.");
        }
    }

    private boolean parametersAreFinite() {
        return parameters.stream().allMatch(Quantity::isFinite);
    }

    private DivergedException exception(
            String symptom, double cost, DMatrixRMaj Y, int epoch, double learningRate) {
        Quantity X = new Quantity("X", "", pass.layer(1).X());
        boolean before = !parametersAreFinite() && recent.steps() > 0;
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
                        epoch == 1 && recent.steps() == (before ? 1 : 0),
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
                                ? ". The parameters are no longer finite: rebuild the network, or"
                                        + " restore a saved state."
                                : ". The parameters are as they were before this step."));
    }

    private Quantity costItself(double cost) {
        return new Quantity("the cost itself", loss, new DMatrixRMaj(new double[][] {{cost}}));
    }

    private String growthOf(Quantity culprit) {
        String sizes = recent.sizes(culprit);
        String costs = recent.costs();
        if (!sizes.isEmpty()) {
            return " Its largest number in the steps before: " + sizes + "." + recent.duration();
        }
        return costs.isEmpty()
                ? ""
                : " The cost in the steps before: " + costs + "." + recent.duration();
    }
}

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
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Watches the steps of a training run, and finds the first quantity that is not finite, in the
 * order of computation.
 *
 * <p>A step that goes bad on its way back or in its update shows in the cost of the next one. That
 * one has overwritten what went forward by then, but not yet what went backward.
 */
public final class Divergence {

    private static final Words COST_ITSELF = new Words("le coût lui-même", "the cost itself");
    private static final Words IN_LAST_STEP =
            new Words(", dans le dernier pas complet", ", in the last complete step");
    private static final Words AS_BEFORE =
            new Words(
                    "Les paramètres sont restés tels qu'ils étaient avant ce pas.",
                    "The parameters are as they were before this step.");
    private static final Words LOST =
            new Words(
                    "Les paramètres ne sont plus finis : reconstruisez le réseau, ou rétablissez un"
                            + " état enregistré.",
                    "The parameters are no longer finite: rebuild the network, or restore a saved"
                            + " state.");

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
            Words symptom =
                    Words.of(
                            "le coût %s à l'époque %s, lot %s",
                            "the cost %s in epoch %s, batch %s", is(cost), epoch, batch);
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
            Words symptom =
                    Words.of(
                            "un paramètre n'est pas fini après l'époque %s",
                            "a parameter is not finite after epoch %s", epoch);
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
    public void checkEvaluation(Words name, double cost, int epoch, double learningRate) {
        if (!Double.isFinite(cost)) {
            Words culprit =
                    Stream.concat(parameters.stream(), forward.stream())
                            .filter(quantity -> !quantity.isFinite())
                            .map(Quantity::name)
                            .findFirst()
                            .orElse(COST_ITSELF);
            throw new DivergedException(
                    Words.of(
                            "%s %s après l'époque %s, et la première grandeur qui n'est pas finie est"
                                    + " %s. La cause habituelle est un taux d'apprentissage trop"
                                    + " grand (il vaut %s) : divisez-le par 10, et standardisez les"
                                    + " entrées.",
                            "%s %s after epoch %s, and the first quantity that is not finite is %s."
                                    + " The usual cause is a learning rate that is too large (it is"
                                    + " %s): divide it by 10, and standardize the inputs.",
                            name,
                            is(cost),
                            epoch,
                            culprit,
                            LikelyCause.rate(learningRate)));
        }
    }

    private boolean parametersAreFinite() {
        return parameters.stream().allMatch(Quantity::isFinite);
    }

    private DivergedException exception(
            Words symptom, double cost, DMatrixRMaj Y, int epoch, double learningRate) {
        Quantity X = new Quantity(Words.same("X"), "", pass.layer(1).X());
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
                        new Quantity(Words.same("Y"), "", Y).size(),
                        epoch == 1 && recent.steps() == (before ? 1 : 0),
                        learningRate);
        return new DivergedException(
                Words.of(
                        "%s. La première grandeur qui n'est pas finie est %s%s.%s La cause probable"
                                + " est %s. %s",
                        "%s. The first quantity that is not finite is %s%s.%s The likely cause is"
                                + " %s. %s",
                        symptom,
                        culprit.name(),
                        before ? IN_LAST_STEP : Words.NONE,
                        growthOf(culprit),
                        cause.text(),
                        before ? LOST : AS_BEFORE));
    }

    private static Words is(double cost) {
        String infinite = cost > 0 ? "est infini" : "est infini et négatif";
        return new Words(Double.isNaN(cost) ? "vaut NaN" : infinite, "is " + cost);
    }

    private Quantity costItself(double cost) {
        return new Quantity(COST_ITSELF, loss, new DMatrixRMaj(new double[][] {{cost}}));
    }

    private Words growthOf(Quantity culprit) {
        Words sizes = recent.sizes(culprit);
        Words costs = recent.costs();
        if (!sizes.isEmpty()) {
            return Words.of(
                    " Son plus grand nombre aux pas précédents : %s.%s",
                    " Its largest number in the steps before: %s.%s", sizes, recent.duration());
        }
        return costs.isEmpty()
                ? Words.NONE
                : Words.of(
                        " Le coût aux pas précédents : %s.%s",
                        " The cost in the steps before: %s.%s", costs, recent.duration());
    }
}

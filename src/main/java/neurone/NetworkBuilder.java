package neurone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import neurone.activation.Activation;
import neurone.activation.Identity;
import neurone.initializer.Initializer;
import neurone.layer.Dense;
import neurone.words.Names;

/**
 * Collects the layers of a network, first to last, and builds it; each network that it builds has
 * parameters of its own.
 */
public final class NetworkBuilder {

    private record Plan(int units, Activation activation, Initializer initializer) {}

    /** Seeds that are picked stay below it: short enough to be typed again. */
    private static final int SEEDS = 1_000_000;

    private final int inputs;
    private final List<Plan> plans = new ArrayList<>();
    private Initializer initializer;
    private boolean isLinear;

    NetworkBuilder(int inputs) {
        if (inputs < 1) {
            throw new IllegalArgumentException(
                    "a network expects at least 1 input, got "
                            + inputs
                            + ": n_x is the number of rows of X");
        }
        this.inputs = inputs;
    }

    /**
     * Sets how the weights of the layers that follow start, instead of their activation's default.
     *
     * @param initializer draws the weights
     * @return this builder
     */
    public NetworkBuilder initializer(Initializer initializer) {
        this.initializer =
                Objects.requireNonNull(
                        initializer,
                        "initializer expects an initializer, got null: leave the call out");
        return this;
    }

    /**
     * Adds the last layer of a regression, which gives any number: Z itself, without an activation.
     * The other layers name theirs, as two such layers in a row would be one.
     *
     * @param units n[l], at least 1
     * @return this builder
     * @throws IllegalArgumentException if there are no units
     * @throws IllegalStateException if the layer before names no activation either
     */
    public NetworkBuilder dense(int units) {
        dense(units, new Identity());
        isLinear = true;
        return this;
    }

    /**
     * Adds a layer whose weights start as {@link #initializer} said, or else as is the default of
     * its activation: He for the ReLU family, Xavier for the rest.
     *
     * @param units n[l], at least 1
     * @param activation g
     * @return this builder
     * @throws IllegalArgumentException if there are no units
     * @throws IllegalStateException if the layer before names no activation
     */
    public NetworkBuilder dense(int units, Activation activation) {
        checkActivation(activation);
        return dense(units, activation, initializer == null ? usual(activation) : initializer);
    }

    private static Initializer usual(Activation activation) {
        return Objects.requireNonNull(
                activation.defaultInitializer(),
                () ->
                        Names.of(activation)
                                + ".defaultInitializer gave null: return one, such as"
                                + " new XavierUniform()");
    }

    private void checkActivation(Activation activation) {
        Objects.requireNonNull(
                activation,
                () ->
                        "layer "
                                + (plans.size() + 1)
                                + " expects an activation, got null: try new Tanh()");
    }

    /**
     * Adds a layer.
     *
     * @param units n[l], at least 1
     * @param activation g
     * @param initializer draws the weights of this layer
     * @return this builder
     * @throws IllegalArgumentException if there are no units
     * @throws IllegalStateException if the layer before names no activation
     */
    public NetworkBuilder dense(int units, Activation activation, Initializer initializer) {
        checkActivation(activation);
        int l = plans.size() + 1;
        Objects.requireNonNull(
                initializer,
                () -> "layer " + l + " expects an initializer, got null: leave it out");
        checkNotAfterLinear(l);
        if (units < 1) {
            throw new IllegalArgumentException(
                    "layer " + l + " expects at least 1 unit, got " + units);
        }
        plans.add(new Plan(units, activation, initializer));
        return this;
    }

    private void checkNotAfterLinear(int l) {
        if (isLinear) {
            throw new IllegalStateException(
                    "layer "
                            + (l - 1)
                            + " has no activation, so that it and layer "
                            + l
                            + " would be no more than one layer: name one, such as dense("
                            + plans.get(l - 2).units()
                            + ", new Tanh())");
        }
    }

    /**
     * Builds the network, its weights drawn from a seed that is picked: {@link Network#seed()} says
     * which, and so does the printed network.
     *
     * @return the network
     * @throws IllegalStateException if there is no layer
     * @throws IllegalArgumentException if a layer has more weights than a matrix holds, or an
     *     activation that is made for another number of units
     */
    public Network build() {
        int seed = new SplittableRandom().nextInt(SEEDS);
        return new Network(layers(new SplittableRandom(seed)), OptionalLong.of(seed), true);
    }

    /**
     * Builds the network, its weights drawn from a seed: the same seed gives the same weights.
     *
     * @param seed any number
     * @return the network
     * @throws IllegalStateException if there is no layer
     * @throws IllegalArgumentException if a layer has more weights than a matrix holds, or an
     *     activation that is made for another number of units
     */
    public Network build(long seed) {
        return new Network(layers(new SplittableRandom(seed)), OptionalLong.of(seed), false);
    }

    /**
     * Builds the network.
     *
     * @param random where the initial weights come from, layer by layer
     * @return the network
     * @throws IllegalStateException if there is no layer
     * @throws IllegalArgumentException if a layer has more weights than a matrix holds, or an
     *     activation that is made for another number of units
     */
    public Network build(RandomGenerator random) {
        Objects.requireNonNull(
                random, "build expects a random generator, such as new Random(1), got null");
        return new Network(layers(random));
    }

    private List<Dense> layers(RandomGenerator random) {
        if (plans.isEmpty()) {
            throw new IllegalStateException(
                    "a network expects at least one layer: call dense(units, activation) first");
        }
        List<Dense> layers = new ArrayList<>();
        int n = inputs;
        for (Plan plan : plans) {
            layers.add(new Dense(n, plan.units(), plan.activation(), plan.initializer(), random));
            n = plan.units();
        }
        return layers;
    }

    /** Returns the layers so far, such as {@code 2 -> 8 Tanh -> 1 Sigmoid, to be built}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(inputs);
        plans.forEach(
                plan ->
                        text.append(" -> ")
                                .append(plan.units())
                                .append(' ')
                                .append(Names.shown(plan.activation())));
        return text.append(", to be built").toString();
    }
}

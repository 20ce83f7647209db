package neurone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import neurone.activation.Activation;
import neurone.initializer.Initializer;
import neurone.layer.Dense;

/**
 * Collects the layers of a network, first to last, and builds it; each network that it builds has
 * parameters of its own.
 */
public final class NetworkBuilder {

    private record Plan(int units, Activation activation, Initializer initializer) {}

    private final int inputs;
    private final List<Plan> plans = new ArrayList<>();
    private Initializer initializer;

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
        this.initializer = Objects.requireNonNull(initializer, "initializer");
        return this;
    }

    /**
     * Adds a layer whose weights start as {@link #initializer} said, or else as is the default of
     * its activation: He for the ReLU family, Xavier for the rest.
     *
     * @param units n[l], at least 1
     * @param activation g
     * @return this builder
     */
    public NetworkBuilder dense(int units, Activation activation) {
        return dense(
                units,
                activation,
                initializer == null ? activation.defaultInitializer() : initializer);
    }

    /**
     * Adds a layer.
     *
     * @param units n[l], at least 1
     * @param activation g
     * @param initializer draws the weights of this layer
     * @return this builder
     * @throws IllegalArgumentException if there are no units
     */
    public NetworkBuilder dense(int units, Activation activation, Initializer initializer) {
        Objects.requireNonNull(initializer, "initializer");
        int l = plans.size() + 1;
        if (units < 1) {
            throw new IllegalArgumentException(
                    "layer " + l + " expects at least 1 unit, got " + units);
        }
        Objects.requireNonNull(activation, "activation");
        plans.add(new Plan(units, activation, initializer));
        return this;
    }

    /**
     * Builds the network, its weights drawn from a seed: the same seed gives the same weights.
     *
     * @param seed any number
     * @return the network
     */
    public Network build(long seed) {
        return build(new SplittableRandom(seed));
    }

    /**
     * Builds the network.
     *
     * @param random where the first weights come from, layer by layer
     * @return the network
     * @throws IllegalStateException if there is no layer
     */
    public Network build(RandomGenerator random) {
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
        return new Network(layers);
    }
}

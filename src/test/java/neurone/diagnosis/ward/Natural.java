package neurone.diagnosis.ward;

import static neurone.diagnosis.ward.Yardstick.Outcome.SUCCEEDED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.diagnosis.Symptom;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.words.Words;

/**
 * Small and deep networks that nobody made fail: bad luck with the initial weights, or too little
 * of something. The causes are those whose undoing makes the run succeed.
 */
enum Natural {
    NARROW("peu de neurones sur xor et la parité", "few neurons on xor and parity"),
    NARROW_POINTS(
            "peu de neurones sur lunes, cercles et spirales",
            "few neurons on moons, circles and spirals"),
    DEEP_NARROW("profond et étroit", "deep and narrow");

    private static final int SEEDS = 3;
    private static final int MOST = 2;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    final Words title;

    Natural(String french, String english) {
        this.title = new Words(french, english);
    }

    /** A set-up of this kind, where the problem suits it. */
    Optional<Setup> of(Problem problem, SplittableRandom random) {
        Setup setup = problem.setup();
        boolean isTable = problem.fresh() == setup.data();
        Activation g =
                Problem.oneOf(
                        random,
                        new ReLU(),
                        new ReLU(),
                        new Sigmoid(),
                        new Tanh(),
                        new ELU(1),
                        new LeakyReLU(0.01),
                        new PReLU(),
                        new RReLU());
        Optimizer rule =
                Problem.oneOf(
                        random,
                        new GradientDescent(0.5),
                        new Momentum(0.1),
                        new Adam(0.02),
                        setup.optimizer());
        Setup drawn = setup.g(g).seed(random.nextLong(1, 1_000_000));
        return switch (this) {
            case NARROW ->
                    isTable
                            ? Optional.of(
                                    drawn.hidden(List.of(setup.data().inputs() + random.nextInt(2)))
                                            .optimizer(rule)
                                            .epochs(3000))
                            : Optional.empty();
            case NARROW_POINTS ->
                    !isTable && setup.data().inputs() == 2
                            ? Optional.of(drawn.hidden(List.of(random.nextInt(2, 5))))
                            : Optional.empty();
            case DEEP_NARROW ->
                    Optional.of(
                            drawn.hidden(
                                    Collections.nCopies(
                                            random.nextInt(3, 7), random.nextInt(2, 5))));
        };
    }

    /** Undoes one suspect after the other. */
    static Set<Symptom> causes(Setup setup, Problem problem, Yardstick yardstick) {
        Set<Symptom> causes = EnumSet.noneOf(Symptom.class);
        List<Integer> wide = setup.hidden().stream().map(n -> 16).toList();
        if (succeeds(setup, yardstick)) {
            causes.add(Symptom.STUCK);
        }
        if (succeeds(setup.hidden(wide), yardstick)
                || succeeds(setup.hidden(problem.setup().hidden()), yardstick)) {
            causes.add(Symptom.NETWORK_TOO_SMALL);
        }
        if (succeeds(setup.optimizer(new Adam(0.02)), yardstick)) {
            causes.add(Symptom.LEARNING_RATE_TOO_SMALL);
        }
        if (setup.g() instanceof ReLU && succeeds(setup.g(new LeakyReLU(0.01)), yardstick)) {
            causes.add(Symptom.DEAD_UNITS);
        }
        if (setup.hidden().size() > 1
                && !(setup.g() instanceof ReLU)
                && succeeds(setup.hidden(wide).g(new ReLU()), yardstick)
                && !succeeds(setup.hidden(wide), yardstick)) {
            causes.add(Symptom.VANISHING_GRADIENTS);
        }
        Setup longer = setup.epochs(4 * setup.epochs());
        if (judged(longer, yardstick) == SUCCEEDED) {
            causes.add(Symptom.STOPPED_TOO_EARLY);
        }
        return causes;
    }

    /** With most of three other seeds. */
    private static boolean succeeds(Setup setup, Yardstick yardstick) {
        int successes = 0;
        for (int i = 1; i <= SEEDS && successes < MOST && i - successes <= MOST; i++) {
            Setup other = setup.seed(setup.seed() + i);
            successes += judged(other, yardstick) == SUCCEEDED ? 1 : 0;
        }
        return successes == MOST;
    }

    private static Yardstick.Outcome judged(Setup setup, Yardstick yardstick) {
        return yardstick.judge(setup.trained().network(), setup.loss(), setup.data(), setup.held());
    }
}

package neurone.diagnosis.ward;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.data.ToyData;
import neurone.diagnosis.Symptom;
import neurone.initializer.Constant;
import neurone.initializer.RandomNormal;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.ConstantRate;
import neurone.schedule.Cosine;
import neurone.schedule.ExponentialDecay;
import neurone.schedule.StepDecay;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * A mistake that is made in a set-up that succeeds without it: that it is the cause of a failure is
 * known by construction.
 */
enum Kind {
    ZEROS("poids nuls", "weights of zero", Symptom.COPIED_UNITS),
    CONSTANTS("poids constants", "constant weights", Symptom.COPIED_UNITS),
    SMALL_WEIGHTS("poids trop petits", "weights that are too small", Symptom.WEIGHTS_TOO_SMALL),
    LARGE_WEIGHTS("poids trop grands", "weights that are too large", Symptom.WEIGHTS_TOO_LARGE),
    SMALL_RATE(
            "taux divisé par 100 à 100 000",
            "rates divided by 100 to 100,000",
            Symptom.LEARNING_RATE_TOO_SMALL),
    LARGE_RATE(
            "taux multiplié par 10 à 300",
            "rates multiplied by 10 to 300",
            Symptom.LEARNING_RATE_TOO_LARGE),
    DECAYED(
            "un calendrier qui éteint le taux trop tôt",
            "a schedule that ends too soon",
            Symptom.LEARNING_RATE_TOO_SMALL),
    FEW_EPOCHS("un vingtième des époques", "a twentieth of the epochs", Symptom.STOPPED_TOO_EARLY),
    RAW_INPUTS("entrées en grandes unités", "inputs in large units", Symptom.UNSTANDARDIZED_INPUTS),
    TINY_INPUTS(
            "entrées en unités minuscules", "inputs in tiny units", Symptom.UNSTANDARDIZED_INPUTS),
    DEEP_SIGMOIDS(
            "six à huit couches de sigmoïdes",
            "six to eight layers of sigmoids",
            Symptom.VANISHING_GRADIENTS),
    RAW_TARGETS("cibles en grandes unités", "targets in large units", Symptom.UNSCALED_TARGETS),
    BOUNDED_OUTPUT(
            "cibles hors des limites de la sortie",
            "targets outside of the output's range",
            Symptom.OUTPUT_OUT_OF_REACH),
    RELU_OUTPUT("sortie ReLU", "a ReLU output", Symptom.OUTPUT_OUT_OF_REACH),
    RARE("classe rare", "one class rare", Symptom.RARE_CLASS),
    CONTRADICTIONS("exemples contradictoires", "contradictory examples", Symptom.CONTRADICTIONS),
    CONSTANT_INPUT("entrée constante", "a constant input", Symptom.USELESS_INPUTS),
    COPIED_INPUT("entrée copiée", "a copied input", Symptom.USELESS_INPUTS),
    LEAK("cible parmi les entrées", "the target among the inputs", Symptom.TARGET_AMONG_INPUTS),
    SHUFFLED("étiquettes mélangées", "shuffled labels", Symptom.UNEXPLAINED_TARGETS),
    FEW_EXAMPLES("trop peu d'exemples", "too few examples", Symptom.OVERFITTING),
    NO_HIDDEN("aucune couche cachée", "no hidden layer", Symptom.NETWORK_TOO_SMALL),
    FEW_UNITS("un ou deux neurones", "one or two neurons", Symptom.NETWORK_TOO_SMALL);

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    final Words title;

    final Symptom cause;

    Kind(String french, String english, Symptom cause) {
        this.title = new Words(french, english);
        this.cause = cause;
    }

    /** What a mistake makes of a problem; nothing where it cannot be made. */
    Optional<Patient> of(Problem problem, SplittableRandom random) {
        Setup setup = problem.setup();
        Dataset data = setup.data();
        Dataset fresh = problem.fresh();
        boolean hasHeld = random.nextBoolean() && fresh != data;
        Dataset held = hasHeld ? half(fresh) : null;
        Setup same = setup.data(data, held);
        boolean numbers = Task.of(data.Y()) == Task.NUMBERS;
        boolean tables = fresh == data;
        return switch (this) {
            case ZEROS -> patient(same.first(new Zeros()), fresh);
            case CONSTANTS ->
                    patient(
                            same.first(new Constant(Problem.oneOf(random, 0.01, 0.1, 0.5, 1.0))),
                            fresh);
            case SMALL_WEIGHTS ->
                    patient(
                            same.first(new RandomNormal(Problem.oneOf(random, 1e-5, 1e-4, 1e-3))),
                            fresh);
            case LARGE_WEIGHTS ->
                    patient(
                            same.first(new RandomNormal(Problem.oneOf(random, 3.0, 10.0, 30.0))),
                            fresh);
            case SMALL_RATE ->
                    patient(
                            same.optimizer(
                                    times(
                                            setup.optimizer(),
                                            Problem.oneOf(random, 1e-2, 1e-3, 1e-4, 1e-5))),
                            fresh);
            case LARGE_RATE ->
                    patient(
                            same.optimizer(
                                    times(
                                            setup.optimizer(),
                                            Problem.oneOf(random, 10.0, 30.0, 100.0, 300.0))),
                            fresh);
            case DECAYED ->
                    patient(
                            same.schedule(
                                    Problem.oneOf(
                                            random,
                                            new StepDecay(Math.max(1, setup.epochs() / 100), 0.1),
                                            new ExponentialDecay(
                                                    Math.pow(1e-3, 10.0 / setup.epochs())),
                                            new Cosine(Math.max(2, setup.epochs() / 30)))),
                            fresh);
            case FEW_EPOCHS -> patient(same.epochs(Math.max(4, setup.epochs() / 20)), fresh);
            case RAW_INPUTS -> {
                double scale = Problem.oneOf(random, 20.0, 100.0, 1000.0);
                double offset = scale * Problem.oneOf(random, 0, 1, 3);
                yield patient(
                        setup.data(
                                scaledX(data, scale, offset),
                                held == null ? null : scaledX(held, scale, offset)),
                        scaledX(fresh, scale, offset));
            }
            case TINY_INPUTS -> {
                double scale = Problem.oneOf(random, 0.03, 0.01, 0.001);
                yield patient(
                        setup.data(
                                scaledX(data, scale, 0),
                                held == null ? null : scaledX(held, scale, 0)),
                        scaledX(fresh, scale, 0));
            }
            case DEEP_SIGMOIDS ->
                    patient(
                            same.g(new Sigmoid())
                                    .hidden(Collections.nCopies(random.nextInt(6, 9), 16)),
                            fresh);
            case RAW_TARGETS -> {
                double scale = Problem.oneOf(random, 30.0, 300.0, 3000.0);
                double offset = scale * Problem.oneOf(random, 0, 2, 5);
                yield numbers
                        ? patient(
                                setup.data(
                                        scaledY(data, scale, offset),
                                        held == null ? null : scaledY(held, scale, offset)),
                                scaledY(fresh, scale, offset))
                        : Optional.empty();
            }
            case BOUNDED_OUTPUT -> {
                double scale = Problem.oneOf(random, 3.0, 10.0, 100.0);
                double offset = scale * Problem.oneOf(random, 0, 2);
                yield numbers
                        ? patient(
                                setup.data(
                                                scaledY(data, scale, offset),
                                                held == null ? null : scaledY(held, scale, offset))
                                        .output(Problem.oneOf(random, new Sigmoid(), new Tanh())),
                                scaledY(fresh, scale, offset))
                        : Optional.empty();
            }
            case RELU_OUTPUT ->
                    patient(same.output(new ReLU()).loss(new MeanSquaredError()), fresh);
            case RARE -> allOnes(setup, random);
            case CONTRADICTIONS ->
                    numbers && random.nextBoolean()
                            ? Optional.empty()
                            : patient(
                                    setup.data(
                                            Changes.contradicting(
                                                    data, random.nextDouble(0.5, 1), random),
                                            held),
                                    fresh);
            case CONSTANT_INPUT -> {
                double value = Problem.oneOf(random, 0.0, 1.0, -3.0);
                yield data.inputs() < 2
                        ? Optional.empty()
                        : patient(
                                setup.data(
                                        constant(data, value),
                                        held == null ? null : constant(held, value)),
                                constant(fresh, value));
            }
            case COPIED_INPUT ->
                    data.inputs() != 2
                            ? Optional.empty()
                            : patient(
                                    setup.data(copied(data), held == null ? null : copied(held)),
                                    copied(fresh));
            case LEAK -> {
                double scale = Problem.oneOf(random, 1.0, 2.0);
                yield tables
                        ? Optional.empty()
                        : patient(
                                setup.data(
                                        leaking(data, scale),
                                        held == null ? null : leaking(held, scale)),
                                Changes.withInput(fresh, y -> new double[y.length]));
            }
            case SHUFFLED ->
                    tables
                            ? Optional.empty()
                            : patient(
                                    setup.data(
                                                    Changes.Y(
                                                            data, Y -> Changes.shuffled(Y, random)),
                                                    Changes.Y(
                                                            half(fresh),
                                                            Y -> Changes.shuffled(Y, random)))
                                            .schedule(new ConstantRate())
                                            .epochs(2 * setup.epochs()),
                                    fresh);
            case FEW_EXAMPLES ->
                    tables
                            ? Optional.empty()
                            : patient(
                                    setup.data(
                                                    data.select(
                                                            IntStream.range(
                                                                            0,
                                                                            random.nextInt(8, 16))
                                                                    .toArray()),
                                                    half(fresh))
                                            .schedule(new ConstantRate())
                                            .epochs(3 * setup.epochs()),
                                    fresh);
            case NO_HIDDEN -> patient(same.hidden(List.of()), fresh);
            case FEW_UNITS -> patient(same.hidden(List.of(random.nextInt(1, 3))), fresh);
        };
    }

    /** AND of five or six bits, of which one example is 1. */
    private Optional<Patient> allOnes(Setup setup, SplittableRandom random) {
        Dataset bits = ToyData.parity(random.nextInt(5, 7));
        Dataset and =
                Changes.Y(
                        bits,
                        Y -> {
                            DMatrixRMaj last = new DMatrixRMaj(1, Y.numCols);
                            last.data[Y.numCols - 1] = 1;
                            return last;
                        });
        return patient(
                new Setup(
                        and,
                        null,
                        List.of(8),
                        new Tanh(),
                        null,
                        new Sigmoid(),
                        new BinaryCrossEntropy(),
                        Problem.oneOf(random, new Momentum(0.05), new Adam(0.01)),
                        0,
                        random.nextInt(5, 8) * 12 * (and.inputs() - 3) * (and.inputs() - 3),
                        new ConstantRate(),
                        setup.seed()),
                null);
    }

    private Optional<Patient> patient(Setup setup, Dataset fresh) {
        boolean isJudgedOnFresh = setup.held() != null || this == LEAK;
        return Optional.of(new Patient(this, setup, isJudgedOnFresh ? fresh : null));
    }

    private static Dataset half(Dataset fresh) {
        return fresh.select(IntStream.range(0, fresh.size() / 2).toArray());
    }

    private static Dataset scaledX(Dataset data, double scale, double offset) {
        return Changes.X(data, X -> Changes.scaled(X, scale, offset));
    }

    private static Dataset scaledY(Dataset data, double scale, double offset) {
        return Changes.Y(data, Y -> Changes.scaled(Y, scale, offset));
    }

    private static Dataset constant(Dataset data, double value) {
        return Changes.X(
                data,
                X ->
                        Changes.row(
                                X,
                                0,
                                x -> {
                                    Arrays.fill(x, value);
                                    return x;
                                }));
    }

    private static Dataset copied(Dataset data) {
        return Changes.X(data, X -> Changes.row(X, 1, x -> Arrays.copyOf(X.data, X.numCols)));
    }

    private static Dataset leaking(Dataset data, double scale) {
        return Changes.withInput(
                data, y -> Arrays.stream(y).map(target -> scale * target - 1).toArray());
    }

    static Optimizer times(Optimizer rule, double factor) {
        double rate = rule.learningRate() * factor;
        return rule instanceof GradientDescent
                ? new GradientDescent(rate)
                : rule instanceof Momentum
                        ? new Momentum(rate)
                        : rule instanceof Adam ? new Adam(rate) : new RMSProp(rate);
    }
}

package neurone.diagnosis.ward;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import neurone.data.Dataset;
import neurone.diagnosis.Diagnosis;
import neurone.diagnosis.Symptom;
import neurone.training.Trainer;

/** Trains networks as students set them up, most of them with a mistake. */
final class Ward {

    private Ward() {}

    /**
     * All that a seed gives: a problem without a mistake, and with each of those that it may have.
     */
    static Stream<Result> results(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem =
                Problem.of(Problem.NAMES.get((int) (seed % Problem.NAMES.size())), random);
        Yardstick yardstick = Yardstick.of(problem);
        if (!yardstick.isKnown()) {
            return Stream.empty();
        }
        List<Result> results = new ArrayList<>();
        for (Setup setup : Yardstick.tried(problem)) {
            Dataset held =
                    random.nextBoolean() && problem.fresh() != setup.data()
                            ? problem.fresh()
                            : null;
            results.add(
                    unplanned(problem.name(), problem, setup.data(setup.data(), held), yardstick));
        }
        if (results.get(0).hasSucceeded()) {
            for (Kind kind : Kind.values()) {
                kind.of(problem, random.split())
                        .map(
                                p ->
                                        result(
                                                kind.title,
                                                Set.of(kind.cause),
                                                p,
                                                kind == Kind.RARE
                                                        ? new Yardstick(0, 0)
                                                        : yardstick))
                        .filter(result -> kind != Kind.RARE || isOfRareClass(result))
                        .ifPresent(results::add);
            }
        }
        for (Natural natural : Natural.values()) {
            natural.of(problem, random.split())
                    .map(setup -> unplanned(natural.title, problem, setup, yardstick))
                    .ifPresent(results::add);
        }
        return results.stream();
    }

    /** A rare class is the cause if the run no longer fails once its examples are repeated. */
    private static boolean isOfRareClass(Result result) {
        Setup setup = result.patient().setup();
        Setup balanced = setup.data(setup.data().balanced(), null);
        return !result.hasFailed()
                || result.yardstick()
                                .judge(
                                        balanced.trained().network(),
                                        setup.loss(),
                                        setup.data(),
                                        null)
                        != Yardstick.Outcome.FAILED;
    }

    private static Result unplanned(
            String title, Problem problem, Setup setup, Yardstick yardstick) {
        Result result = result(title, Set.of(), new Patient(null, setup, setup.held()), yardstick);
        return result.hasFailed()
                ? result.causes(Natural.causes(setup, problem, yardstick))
                : result;
    }

    static Result result(String kind, Set<Symptom> causes, Patient patient, Yardstick yardstick) {
        Setup setup = patient.setup();
        Trainer trainer = setup.trained();
        return new Result(
                kind,
                causes,
                patient,
                yardstick,
                trainer,
                yardstick.judge(trainer.network(), setup.loss(), setup.data(), patient.fresh()),
                Diagnosis.of(trainer));
    }

    /** Prints the table of the seeds from the first argument to before the second. */
    public static void main(String[] args) {
        long from = Long.parseLong(args[0]);
        long to = Long.parseLong(args[1]);
        System.out.print(
                Table.of(LongStream.range(from, to).boxed().flatMap(Ward::results).toList())
                        .text());
    }
}

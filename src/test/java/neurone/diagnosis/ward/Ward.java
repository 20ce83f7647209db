package neurone.diagnosis.ward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import neurone.diagnosis.Diagnosis;
import neurone.diagnosis.Symptom;
import neurone.training.Trainer;
import neurone.words.Words;

/** Trains networks as students set them up, most of them with a mistake. */
final class Ward {

    /** The kind of a run without a mistake, that of nobody's choosing may fail all the same. */
    static final String PLAIN = "PLAIN";

    static final Words OTHERS = new Words("autres", "others");

    private Ward() {}

    /** What a seed gives: problems without a mistake, and with each of those that they may have. */
    static Stream<Result> results(long seed) {
        return results(seed, true);
    }

    /** The same, or only what is trained without a mistake. */
    static Stream<Result> results(long seed, boolean hasMistakes) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem =
                Problem.of(Problem.NAMES.get((int) (seed % Problem.NAMES.size())), random);
        List<Setup> tried = Yardstick.tried(problem, random);
        List<Trainer> trained = tried.stream().map(Setup::trained).toList();
        Stream<Trainer> wide = Yardstick.wide(problem).stream().map(Setup::trained);
        Yardstick yardstick = Yardstick.of(problem, Stream.concat(trained.stream(), wide).toList());
        if (!yardstick.isMeasure()) {
            return Stream.empty();
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            Patient patient = new Patient(null, tried.get(i), tried.get(i).held());
            Result result = result(PLAIN, Set.of(), patient, yardstick, trained.get(i));
            results.add(withCauses(result, problem));
        }
        if (hasMistakes && yardstick.isReachable()) {
            if (IntStream.of(0, 2, 4).allMatch(i -> results.get(i).hasSucceeded())) {
                mistaken(problem, yardstick, random).forEach(results::add);
            }
            for (Natural natural : Natural.values()) {
                natural.of(problem, random.split())
                        .map(setup -> new Patient(null, setup, setup.held()))
                        .map(p -> result(natural.name(), Set.of(), p, yardstick))
                        .map(result -> withCauses(result, problem))
                        .ifPresent(results::add);
            }
        }
        return results.stream();
    }

    private static Stream<Result> mistaken(
            Problem problem, Yardstick yardstick, SplittableRandom random) {
        List<Result> results = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Yardstick measure = kind == Kind.RARE ? Yardstick.BALANCED : yardstick;
            kind.of(problem, random.split())
                    .map(p -> result(kind.name(), Set.of(kind.cause), p, measure))
                    .filter(result -> kind != Kind.RARE || isOfRareClass(result))
                    .ifPresent(results::add);
        }
        return results.stream();
    }

    /** A rare class is the cause if the run no longer fails once its examples count for more. */
    private static boolean isOfRareClass(Result result) {
        Setup setup = result.patient().setup();
        Trainer balanced = setup.data(setup.data().balanced(), null).trained();
        return !result.hasFailed()
                || result.yardstick().judge(balanced.network(), setup.loss(), setup.data(), null)
                        != Yardstick.Outcome.FAILED;
    }

    /** Where nobody made it fail, the causes are those whose undoing makes it succeed. */
    private static Result withCauses(Result result, Problem problem) {
        return result.hasFailed()
                ? result.causes(
                        Natural.causes(result.patient().setup(), problem, result.yardstick()))
                : result;
    }

    private static Result result(
            String kind, Set<Symptom> causes, Patient patient, Yardstick yardstick) {
        return result(kind, causes, patient, yardstick, patient.setup().trained());
    }

    private static Result result(
            String kind,
            Set<Symptom> causes,
            Patient patient,
            Yardstick yardstick,
            Trainer trainer) {
        Setup setup = patient.setup();
        return new Result(
                kind,
                causes,
                patient,
                yardstick,
                trainer,
                yardstick.judge(trainer.network(), setup.loss(), setup.data(), patient.fresh()),
                Diagnosis.of(trainer));
    }

    /** Follows the first advice of each failed run. */
    static List<Line> lines(List<Result> results) {
        List<Result> found = results.stream().filter(Result::isFoundFailing).toList();
        List<String> code = found.stream().map(Result::firstCode).toList();
        Advice advice = new Advice(code);
        List<Line> lines = new ArrayList<>();
        for (Result result : results) {
            int i = found.indexOf(result);
            lines.add(result.line(i < 0 ? Optional.empty() : advice.tried(i, result, code.get(i))));
        }
        return lines;
    }

    /**
     * Prints the tables of the seeds from the first argument to before the second, and of those in
     * the file of the third if there is one, to which the lines of these seeds are added. A fourth
     * argument leaves the mistakes out.
     */
    public static void main(String[] args) throws IOException {
        boolean hasMistakes = args.length < 4;
        List<Result> results =
                LongStream.range(Long.parseLong(args[0]), Long.parseLong(args[1]))
                        .boxed()
                        .flatMap(seed -> results(seed, hasMistakes))
                        .toList();
        List<Line> lines = lines(results);
        if (args.length > 2) {
            Path file = Path.of(args[2]);
            Files.write(
                    file,
                    lines.stream().map(Line::text).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            lines = Files.readAllLines(file).stream().map(Line::of).toList();
        }
        System.out.print(new Table(lines).text());
    }
}

package neurone.examples.lessons;

import java.util.List;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.ReLU;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.examples.report.Comparison;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.words.Words;

/** Trains deep and shallow networks from several seeds, and asks them about new examples. */
final class DeepAgainstShallow {

    private static final int SEEDS = 5;
    private static final double CHANCE = 50;
    private static final double SMALL_RATE = 0.003;
    private static final double LARGE_RATE = 0.03;

    private DeepAgainstShallow() {}

    private record Candidate(Words name, boolean deep, Activation g) {}

    private static final List<Candidate> CANDIDATES =
            List.of(
                    new Candidate(new Words("ReLU, plat", "ReLU, shallow"), false, new ReLU()),
                    new Candidate(new Words("ReLU, profond", "ReLU, deep"), true, new ReLU()),
                    new Candidate(new Words("tanh, plat", "tanh, shallow"), false, new Tanh()),
                    new Candidate(new Words("tanh, profond", "tanh, deep"), true, new Tanh()));

    static void report(Report report) {
        report(report, DepthProblem.PARITY);
        report(report, DepthProblem.SPIRALS);
        report.picture("boundaries", boundaries());
    }

    private static void report(Report report, DepthProblem problem) {
        report.heading(problem.name().french(), problem.name().english());
        report.say(
                "plat : %s, profond : %s ; %d et %d paramètres",
                "shallow: %s, deep: %s; %d and %d parameters",
                problem.hidden(false),
                problem.hidden(true),
                problem.network(false, new ReLU(), 0).parameterCount(),
                problem.network(true, new ReLU(), 0).parameterCount());
        report.say(
                "bonnes réponses en %%    entraînement   exemples nouveaux",
                "right answers in %%          training        new examples");
        double[][] small = trials(report, problem, SMALL_RATE);
        double[][] large = trials(report, problem, LARGE_RATE);
        report.say(
                "profond − plat, exemples nouveaux ; net au-delà de %.2f écart-type",
                "deep − shallow, new examples; clear beyond %.2f standard deviations",
                Verdict.limit(SEEDS));
        verdicts(report, SMALL_RATE, small);
        verdicts(report, LARGE_RATE, large);
        report.picture(
                problem.file(),
                new Comparison(
                                problem.point(),
                                new Words("bonnes réponses (%)", "right answers (%)"),
                                CANDIDATES.stream().map(Candidate::name).toList())
                        .chance(CHANCE)
                        .series(new Words("taux 0,003", "rate 0.003"), small)
                        .series(new Words("taux 0,03", "rate 0.03"), large));
    }

    /** The percentages of new examples: a row for each candidate, a column for each seed. */
    private static double[][] trials(Report report, DepthProblem problem, double rate) {
        double[][] ofNew = new double[CANDIDATES.size()][SEEDS];
        for (int i = 0; i < ofNew.length; i++) {
            Candidate candidate = CANDIDATES.get(i);
            double[] ofTrain = new double[SEEDS];
            for (int seed = 0; seed < SEEDS; seed++) {
                Network network = problem.trained(candidate.deep(), candidate.g(), rate, seed);
                Split data = problem.data().apply(seed);
                ofTrain[seed] = Trials.percentRight(network, data.train());
                ofNew[i][seed] = Trials.percentRight(network, data.test());
            }
            report.print(
                    "%s%.3f  %-13s    %5.1f ± %4.1f      %5.1f ± %4.1f",
                    // where large steps end up depends on how the machine rounds
                    rate == LARGE_RATE ? "≈" : " ",
                    rate,
                    candidate.name(),
                    Numbers.mean(ofTrain),
                    Numbers.spread(ofTrain),
                    Numbers.mean(ofNew[i]),
                    Numbers.spread(ofNew[i]));
        }
        return ofNew;
    }

    /** Is the deep network better? By the mean of the differences, seed by seed. */
    private static void verdicts(Report report, double rate, double[][] ofNew) {
        for (int shallow = 0; shallow < CANDIDATES.size(); shallow += 2) {
            double[] differences = Numbers.differences(ofNew[shallow + 1], ofNew[shallow]);
            report.print(
                    "%s%.3f  %s   %+5.1f ± %4.1f",
                    rate == LARGE_RATE ? "≈" : " ",
                    rate,
                    shallow == 0 ? "ReLU" : "tanh",
                    Numbers.mean(differences),
                    Numbers.spread(differences));
        }
    }

    private static Panels boundaries() {
        DepthProblem spirals = DepthProblem.SPIRALS;
        Words title =
                new Words(
                        "Avec autant de paramètres, le profond suit mieux les spirales\nReLU, taux"
                                + " 0,003, premier tirage",
                        "With as many parameters, deep follows the spirals better\nReLU, rate"
                                + " 0.003, first seed");
        Panels panels = new Panels(title, 2);
        Dataset train = spirals.data().apply(0).train();
        for (Candidate candidate : CANDIDATES.subList(0, 2)) {
            Network network = spirals.trained(candidate.deep(), candidate.g(), SMALL_RATE, 0);
            panels.add(Planes.decision(candidate.name(), train, network, -1.2, 1.2).radius(2.5));
        }
        return panels;
    }
}

package neurone.examples.lessons;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import neurone.examples.report.Comparison;
import neurone.examples.report.Report;
import neurone.words.Words;

/** What the course claims of the activations, put to the test: each with a rate that suits it. */
final class ActivationClaims {

    private static final List<Activations> FAMILY =
            List.copyOf(EnumSet.range(Activations.RELU, Activations.ELU));
    private static final Words TEST =
            new Words("exemples de test bien classés, en %", "test accuracy, in %");

    /** As many steps for few digits as for many: 400. */
    private static final Problem FEW = Problem.digits(100, 80);

    private static final Problem MANY = Problem.digits(1000, 8);
    private static final Problem SPIRALS = Problem.spirals();

    private final Map<Activations, TunedTrials> few = new EnumMap<>(Activations.class);
    private final Map<Activations, TunedTrials> many = new EnumMap<>(Activations.class);
    private final Map<Activations, TunedTrials> spirals = new EnumMap<>(Activations.class);

    void report(Report report) {
        table(report);
        quality(report);
        littleAndMuchData(report);
    }

    /** Trains, and prints of each activation what came of it as soon as it is known. */
    private void table(Report report) {
        report.heading("Cinq activations, trois problèmes", "Five activations, three problems");
        report.say(
                "taux choisi sur %d tirages ; exemples de test bien classés, en %%, sur %d autres",
                "rate chosen on %d seeds; test accuracy, in %%, on %d others",
                TunedTrials.SEEDS_TO_CHOOSE,
                TunedTrials.SEEDS);
        report.say(
                "             100 chiffres      1000 chiffres     spirales",
                "             100 digits        1000 digits       spirals");
        for (Activations g : FAMILY) {
            few.put(g, TunedTrials.of(FEW, g, 0.03, 0.1, 0.3));
            many.put(g, TunedTrials.of(MANY, g, 0.03, 0.1, 0.3));
            spirals.put(g, TunedTrials.of(SPIRALS, g, 0.003, 0.01, 0.03));
            report.print(
                    "%-11s  %s  %s  %s",
                    g.title(), cell(few.get(g)), cell(many.get(g)), cell(spirals.get(g)));
        }
    }

    private static Words cell(TunedTrials trials) {
        double[] test = trials.judged().test();
        String rate = trials.learningRate() < 0.01 ? "%.3f" : "%.2f";
        return Words.same(rate + " %5.1f ± %.1f")
                .with(trials.learningRate(), Numbers.mean(test), Numbers.spread(test));
    }

    private void quality(Report report) {
        report.heading("Qualité : ELU > Leaky ReLU > ReLU ?", "Quality: ELU > Leaky ReLU > ReLU?");
        report.say(
                "                       différence   moyenne    + et -   signes",
                "                       difference   mean       + and -  signs");
        report.say("1000 chiffres", "1000 digits");
        compare(report, Activations.ELU, Activations.LEAKY_RELU, many, Trials::test);
        compare(report, Activations.LEAKY_RELU, Activations.RELU, many, Trials::test);
        report.say("spirales", "spirals");
        compare(report, Activations.ELU, Activations.LEAKY_RELU, spirals, Trials::test);
        compare(report, Activations.LEAKY_RELU, Activations.RELU, spirals, Trials::test);
        report.picture(
                "quality-digits",
                comparison(
                                new Words(
                                        "Chacune à son taux, ELU lit le mieux\n1000 chiffres,"
                                                + " 784-32-32-10, 16 tirages",
                                        "Each at its own rate, ELU reads best\n1000 digits,"
                                                + " 784-32-32-10, 16 seeds"),
                                TEST)
                        .series(Words.same("1000"), tests(many)));
        report.picture(
                "quality-spirals",
                comparison(
                                new Words(
                                        "Sur les spirales, peu de chose les sépare\n300 points,"
                                                + " 2-16-16-1, 16 tirages",
                                        "On the spirals, little separates them\n300 points,"
                                                + " 2-16-16-1, 16 seeds"),
                                TEST)
                        .series(new Words("spirales", "spirals"), tests(spirals)));
    }

    private void littleAndMuchData(Report report) {
        report.heading(
                "PReLU, RReLU : peu ou beaucoup d'exemples", "PReLU, RReLU: few or many examples");
        report.say(
                "taux de bonnes réponses, 100 chiffres, 1000 chiffres, spirales",
                "test accuracy, 100 digits, 1000 digits, spirals");
        compare(report, Activations.PRELU, Activations.RELU, few, Trials::test);
        compare(report, Activations.PRELU, Activations.RELU, many, Trials::test);
        compare(report, Activations.PRELU, Activations.RELU, spirals, Trials::test);
        report.say(
                "écart entraînement-test, 100 chiffres",
                "gap between training and test, 100 digits");
        compare(report, Activations.RELU, Activations.RRELU, few, Trials::gaps);
        compare(report, Activations.LEAKY_RELU, Activations.RRELU, few, Trials::gaps);
        report.picture(
                "gaps",
                comparison(
                                new Words(
                                        "L'écart dépend des exemples plus que de l'activation\n"
                                                + "Écart entraînement–test ; plus petit, c'est"
                                                + " mieux",
                                        "The gap depends on the examples more than on the"
                                                + " activation\nGap between training and test;"
                                                + " lower is better"),
                                new Words("écart, en points", "gap, in points"))
                        .series(new Words("100 chiffres", "100 digits"), gaps(few))
                        .series(new Words("1000 chiffres", "1000 digits"), gaps(many)));
    }

    /** Reports whether the first measures more than the second, seed by seed. */
    private static void compare(
            Report report,
            Activations first,
            Activations second,
            Map<Activations, TunedTrials> trials,
            Function<Trials, double[]> measure) {
        double[] differences =
                Numbers.differences(
                        measure.apply(trials.get(first).judged()),
                        measure.apply(trials.get(second).judged()));
        report.print(
                "  %-20s %+5.1f ± %-4.1f  %-10s %2d %2d    %s",
                first.title().french() + " > " + second.title().french(),
                Numbers.mean(differences),
                Numbers.spread(differences),
                Verdict.byMean(differences).words(),
                Verdict.wins(differences),
                Verdict.losses(differences),
                Verdict.bySigns(differences).words());
    }

    private static Comparison comparison(Words title, Words measure) {
        return new Comparison(title, measure, FAMILY.stream().map(Activations::title).toList());
    }

    private static double[][] tests(Map<Activations, TunedTrials> trials) {
        return FAMILY.stream().map(g -> trials.get(g).judged().test()).toArray(double[][]::new);
    }

    private static double[][] gaps(Map<Activations, TunedTrials> trials) {
        return FAMILY.stream().map(g -> trials.get(g).judged().gaps()).toArray(double[][]::new);
    }
}

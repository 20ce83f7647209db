package neurone.examples.lessons;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import neurone.examples.report.Comparison;
import neurone.examples.report.Report;
import neurone.words.Words;

/** What the course claims of the activations, put to the test over several seeds. */
final class ActivationClaims {

    private static final List<Activations> FAMILY =
            List.copyOf(EnumSet.range(Activations.RELU, Activations.ELU));
    private static final Words TEST =
            new Words("exemples de test bien classés, en %", "test accuracy, in %");

    private final Map<Activations, Trials> few = all(Problem.digits(100, 40, 0.1));
    private final Map<Activations, Trials> many = all(Problem.digits(1000, 8, 0.1));
    private final Map<Activations, Trials> spirals = all(Problem.spirals());

    private static Map<Activations, Trials> all(Problem problem) {
        Map<Activations, Trials> trials = new EnumMap<>(Activations.class);
        for (Activations g : FAMILY) {
            trials.put(g, Trials.of(problem, g));
        }
        return trials;
    }

    void report(Report report) {
        table(report);
        quality(report);
        littleAndMuchData(report);
    }

    private void table(Report report) {
        report.heading("Cinq activations, trois problèmes", "Five activations, three problems");
        report.say(
                "exemples de test bien classés, en %%, %d tirages",
                "test accuracy, in %%, %d seeds", Problem.SEEDS);
        report.say(
                "              100 chiffres   1000 chiffres  spirales",
                "              100 digits     1000 digits    spirals");
        for (Activations g : FAMILY) {
            report.print(
                    "%-12s  %s     %s     %s",
                    g.title(), cell(few.get(g)), cell(many.get(g)), cell(spirals.get(g)));
        }
    }

    private static Words cell(Trials trials) {
        return Words.same("%4.1f ± %-3.1f")
                .with(Numbers.mean(trials.test()), Numbers.spread(trials.test()));
    }

    private void quality(Report report) {
        report.heading("Qualité : ELU > Leaky ReLU > ReLU ?", "Quality: ELU > Leaky ReLU > ReLU?");
        report.say("1000 chiffres, différence en points :", "1000 digits, difference in points:");
        compare(report, Activations.ELU, Activations.LEAKY_RELU, many, Trials::test);
        compare(report, Activations.LEAKY_RELU, Activations.RELU, many, Trials::test);
        report.say("spirales, différence en points :", "spirals, difference in points:");
        compare(report, Activations.ELU, Activations.LEAKY_RELU, spirals, Trials::test);
        compare(report, Activations.LEAKY_RELU, Activations.RELU, spirals, Trials::test);
        report.picture(
                "quality-digits",
                comparison(
                                new Words(
                                        "Au même taux, PReLU et ELU lisent moins bien\n1000"
                                                + " chiffres, 784-32-32-10, taux 0,1, 8 tirages",
                                        "At the same rate, PReLU and ELU read less well\n1000"
                                                + " digits, 784-32-32-10, rate 0.1, 8 seeds"),
                                TEST)
                        .series(Words.same("1000"), rows(many, Trials::test)));
        report.picture(
                "quality-spirals",
                comparison(
                                new Words(
                                        "Sur les spirales, ELU perd à chaque tirage\n2-16-16-1,"
                                                + " 300 points, taux 0,01, 8 tirages",
                                        "On the spirals ELU loses with each seed\n2-16-16-1, 300"
                                                + " points, rate 0.01, 8 seeds"),
                                TEST)
                        .series(new Words("spirales", "spirals"), rows(spirals, Trials::test)));
    }

    private void littleAndMuchData(Report report) {
        report.heading(
                "PReLU, RReLU : peu ou beaucoup d'exemples", "PReLU, RReLU: few or many examples");
        report.say(
                "PReLU, 100 puis 1000 chiffres, puis spirales, taux de bonnes réponses :",
                "PReLU, 100 then 1000 digits, then spirals, test accuracy:");
        compare(report, Activations.PRELU, Activations.RELU, few, Trials::test);
        compare(report, Activations.PRELU, Activations.RELU, many, Trials::test);
        compare(report, Activations.PRELU, Activations.RELU, spirals, Trials::test);
        report.say(
                "RReLU, 100 chiffres, écart entraînement-test :",
                "RReLU, 100 digits, gap between training and test:");
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
                        .series(new Words("100 chiffres", "100 digits"), rows(few, Trials::gaps))
                        .series(
                                new Words("1000 chiffres", "1000 digits"),
                                rows(many, Trials::gaps)));
    }

    /** Reports whether the first measures more than the second, seed by seed. */
    private static void compare(
            Report report,
            Activations first,
            Activations second,
            Map<Activations, Trials> trials,
            Function<Trials, double[]> measure) {
        double[] differences =
                Numbers.differences(
                        measure.apply(trials.get(first)), measure.apply(trials.get(second)));
        Verdict verdict = Verdict.of(differences);
        report.say(
                "  %-21s %+5.1f ± %-4.1f gagne %d, perd %d : %s",
                "  %-21s %+5.1f ± %-4.1f wins %d, loses %d: %s",
                first.title().french() + " > " + second.title().french(),
                Numbers.mean(differences),
                Numbers.spread(differences),
                Arrays.stream(differences).filter(d -> d > 0).count(),
                Arrays.stream(differences).filter(d -> d < 0).count(),
                verdict.words());
    }

    private static Comparison comparison(Words title, Words measure) {
        return new Comparison(title, measure, FAMILY.stream().map(Activations::title).toList());
    }

    private static double[][] rows(
            Map<Activations, Trials> trials, Function<Trials, double[]> measure) {
        return FAMILY.stream().map(g -> measure.apply(trials.get(g))).toArray(double[][]::new);
    }
}

package neurone.examples.lessons;

import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.examples.report.Report;
import neurone.initializer.RandomNormal;
import org.ejml.data.DMatrixRMaj;

/** What an activation costs: time, and neurons that fall silent. */
final class ActivationCosts {

    private static final double SECONDS_FOR_A_TIMING = 0.2;
    private static final int SEEDS = 8;

    private ActivationCosts() {}

    static void report(Report report) {
        report.heading("Le temps de calcul", "The time it takes");
        report.say("≈ durée de g(Z), ReLU = 1", "≈ time of g(Z), ReLU = 1");
        double relu = seconds(Activations.RELU);
        for (Activations g : List.of(Activations.LEAKY_RELU, Activations.ELU, Activations.TANH)) {
            report.print("≈   %-12s %4.1f", g.title(), seconds(g) / relu);
        }
        dying(report);
    }

    private static double seconds(Activations activation) {
        Activation g = activation.g();
        DMatrixRMaj Z = new DMatrixRMaj(32, 1000);
        new RandomNormal(1).initialize(Z, new SplittableRandom(1));
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        List<Parameter> learned = g.newParameters(Z.numRows);
        return Stopwatch.seconds(
                () -> {
                    g.forward(Z, learned, Mode.inference(), A);
                    return A;
                },
                SECONDS_FOR_A_TIMING);
    }

    private static void dying(Report report) {
        report.heading("Les neurones morts", "Dying neurons");
        report.say(
                "neurones cachés dont z < 0 pour tous les exemples",
                "hidden neurons with z < 0 for every example");
        for (double rate : new double[] {0.1, 0.5}) {
            Problem problem = Problem.digits(300, 10);
            report.say(
                    "≈ taux %.1f : ReLU %.0f %% (morts), Leaky ReLU %.0f %%",
                    "≈ rate %.1f: ReLU %.0f%% (dead), Leaky ReLU %.0f%%",
                    rate,
                    Numbers.mean(Trials.of(problem, Activations.RELU, rate, 0, SEEDS).silent()),
                    Numbers.mean(
                            Trials.of(problem, Activations.LEAKY_RELU, rate, 0, SEEDS).silent()));
        }
    }
}

package neurone.examples.lessons;

import neurone.core.Mode;
import neurone.examples.report.Report;
import neurone.words.Words;

/** Activation functions: why there must be one, what they look like, and which is best. */
final class Lesson3 implements Lesson {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Words title() {
        return new Words("Les fonctions d'activation", "Activation functions");
    }

    @Override
    public void run(Report report) {
        LinearLayers.report(report);
        Hat.report(report);
        table(report);
        ActivationPictures.draw(report);
        new ActivationClaims().report(report);
        ActivationCosts.report(report);
    }

    /** Values, derivatives, and the mean of g(z) where z is normal, with mean 0 and deviation 1. */
    private static void table(Report report) {
        report.heading(
                "Les activations et leurs dérivées", "The activations and their derivatives");
        double[] z = {-3, -1};
        report.say(
                "              g(-3)   g(-1)   g'(-3)  g'(-1)  moyenne",
                "              g(-3)   g(-1)   g'(-3)  g'(-1)  mean");
        for (Activations g : Activations.values()) {
            double[] a = g.values(z, Mode.inference());
            double[] derivative = g.derivatives(z, Mode.inference());
            report.print(
                    "%-12s %6.3f  %6.3f  %6.3f  %6.3f  %5.2f",
                    g.title(), a[0], a[1], derivative[0], derivative[1], meanOfNormal(g));
        }
    }

    /** The exact mean, but for the steps of the integral. */
    private static double meanOfNormal(Activations g) {
        double[] z = Numbers.range(-8, 8, 3201);
        double[] a = g.values(z, Mode.inference());
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < z.length; i++) {
            double weight = Math.exp(-z[i] * z[i] / 2);
            sum += weight * a[i];
            weights += weight;
        }
        return sum / weights;
    }
}

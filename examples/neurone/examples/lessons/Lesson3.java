package neurone.examples.lessons;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import neurone.core.Mode;
import neurone.examples.report.Report;
import neurone.examples.report.Text;

/** Activation functions: why there must be one, what they look like, and which is best. */
final class Lesson3 implements Lesson {

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Text title() {
        return new Text("Les fonctions d'activation", "Activation functions");
    }

    @Override
    public void run(Report report) {
        LinearLayers.report(report);
        table(report);
        ActivationPictures.draw(report);
        new ActivationClaims().report(report);
        ActivationCosts.report(report);
    }

    /** Values, derivatives, and the mean of g(z) where z is normal, with mean 0 and deviation 1. */
    private static void table(Report report) {
        report.heading(
                "Les activations et leurs dérivées", "The activations and their derivatives");
        SplittableRandom random = new SplittableRandom(1);
        double[] normal = DoubleStream.generate(random::nextGaussian).limit(10_000).toArray();
        double[] z = {-3, -1};
        report.say(
                "              g(-3)   g(-1)   g'(-3)  g'(-1)  moyenne",
                "              g(-3)   g(-1)   g'(-3)  g'(-1)  mean");
        for (Activations g : Activations.values()) {
            double[] a = g.values(z, Mode.inference());
            double[] derivative = g.derivatives(z, Mode.inference());
            report.print(
                    "%-12s %6.3f  %6.3f  %6.3f  %6.3f  %5.2f",
                    g.title(),
                    a[0],
                    a[1],
                    derivative[0],
                    derivative[1],
                    Numbers.mean(g.values(normal, Mode.inference())));
        }
    }
}

package neurone.examples.lessons;

import neurone.examples.report.Report;

/** Why the cross-entropy: how much a neuron that is wrong learns, by its loss. */
final class ConfidentMistake {

    private static final double[] ANSWERS = {0.9, 0.5, 0.1, 0.01};

    private ConfidentMistake() {}

    static void report(Report report) {
        report.heading("Pourquoi l'entropie croisée", "Why the cross-entropy");
        report.say(
                "y = 1     entropie croisée     carré (a - y)^2",
                "y = 1     cross-entropy        square (a - y)^2");
        report.print("  a          L     dL/dz           L     dL/dz");
        for (double a : ANSWERS) {
            report.print(
                    "%4.2f    %7.3f   %7.3f     %7.3f   %7.3f",
                    a, -Math.log(a), a - 1, (a - 1) * (a - 1), 2 * (a - 1) * a * (1 - a));
        }
    }
}

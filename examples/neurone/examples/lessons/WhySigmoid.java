package neurone.examples.lessons;

import neurone.activation.Sigmoid;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.words.Words;

/** A sigmoid instead of a step, and what an answer costs. */
final class WhySigmoid {

    private static final double[] ANSWERS = {0.9, 0.5, 0.1};

    private WhySigmoid() {}

    static void report(Report report) {
        report.picture("sigmoid", chart());
        report.say("la bonne réponse est oui (y = 1)", "the right answer is yes (y = 1)");
        for (double answer : ANSWERS) {
            report.say(
                    "  ŷ = %.1f : perte %.2f", "  ŷ = %.1f: loss %.2f", answer, -Math.log(answer));
        }
    }

    private static Chart chart() {
        double[] z = Numbers.range(-6, 6, 121);
        Sigmoid g = new Sigmoid();
        return new Chart(
                        new Words(
                                "La sigmoïde est une marche adoucie : elle a une pente partout",
                                "The sigmoid is a softened step: it has a slope everywhere"),
                        Words.same("z"),
                        Words.same("a = g(z)"))
                .line(new Words("sigmoïde", "sigmoid"), z, Numbers.map(z, g::value))
                .line(
                        new Words("marche", "step"),
                        new double[] {-6, 0, Double.NaN, 0, 6},
                        new double[] {0, 0, Double.NaN, 1, 1})
                .rings(new double[] {0}, new double[] {0}, 1)
                .dots(new double[] {0}, new double[] {1}, 1);
    }
}

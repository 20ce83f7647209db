package neurone.examples.lessons;

import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** One neuron and one example: forward, then the chain rule backwards, factor by factor. */
final class OneNeuron {

    private static final double X = 2;
    private static final double Y = 1;
    private static final double W = 0.5;
    private static final double B = -0.3;
    private static final double H = 1e-5;
    private static final double RUN = 0.6;

    private OneNeuron() {}

    private static double loss(double w, double b) {
        double z = w * X + b;
        double a = 1 / (1 + Math.exp(-z));
        return -Y * Math.log(a) - (1 - Y) * Math.log(1 - a);
    }

    static void report(Report report) {
        // forward: z = w x + b, a = sigmoid(z)
        double z = W * X + B;
        double a = 1 / (1 + Math.exp(-z));
        // dL/da = -y/a + (1 - y)/(1 - a)
        double dLda = -Y / a + (1 - Y) / (1 - a);
        // da/dz = g'(z) = a (1 - a)
        double dadz = a * (1 - a);
        // dL/dw = dL/da da/dz dz/dw, and dz/dw = x
        double dLdw = dLda * dadz * X;
        // dL/db = dL/da da/dz dz/db, and dz/db = 1
        double dLdb = dLda * dadz;

        report.heading("La règle de la chaîne", "The chain rule");
        report.say(
                "un exemple : x = %.0f, y = %.0f ; un neurone : w = %.1f, b = %.1f",
                "one example: x = %.0f, y = %.0f; one neuron: w = %.1f, b = %.1f", X, Y, W, B);
        report.print("z = w x + b                   = %8.4f", z);
        report.print("a = g(z)                      = %8.4f", a);
        report.print("L(a, y)                       = %8.4f", loss(W, B));
        report.print("dL/da = -y/a + (1-y)/(1-a)    = %8.4f", dLda);
        report.print("da/dz = g'(z) = a (1-a)       = %8.4f", dadz);
        report.print("dL/dz = dL/da da/dz           = %8.4f", dLda * dadz);
        report.print("a - y                         = %8.4f", a - Y);
        report.print("dL/dw = dL/dz x               = %8.4f", dLdw);
        report.print("dL/db = dL/dz                 = %8.4f", dLdb);
        report.print(
                "(L(w+h, b) - L(w-h, b)) / 2h  = %8.4f",
                (loss(W + H, B) - loss(W - H, B)) / (2 * H));
        report.print(
                "(L(w, b+h) - L(w, b-h)) / 2h  = %8.4f",
                (loss(W, B + H) - loss(W, B - H)) / (2 * H));
        report.picture("tangent", tangent(dLdw));
    }

    private static Chart tangent(double dLdw) {
        double[] w = Numbers.range(-1, 2, 61);
        double[] near = {W - 0.7, W + 0.7};
        double here = loss(W, B);
        double end = W + RUN;
        double[] rise = {here, here, here + dLdw * RUN};
        return new Chart(
                        new Words(
                                "dL/dw est la pente de la tangente : de combien L change par unité"
                                        + " de w",
                                "dL/dw is the slope of the tangent: how much L changes per unit of"
                                        + " w"),
                        Words.same("w"),
                        new Words("L(w), b = −0,3", "L(w), b = −0.3"))
                .line(Words.same("L"), w, Numbers.map(w, v -> loss(v, B)))
                .line(Words.same(""), near, Numbers.map(near, v -> here + dLdw * (v - W)))
                .behind(Words.same(""), new double[] {W, end, end}, rise)
                .dots(new double[] {W}, new double[] {here}, 1)
                .note(
                        new Words("pente %.2f", "slope %.2f").with(dLdw),
                        end + 0.05,
                        here + dLdw * RUN / 2,
                        Svg.Anchor.START,
                        1);
    }
}

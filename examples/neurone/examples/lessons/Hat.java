package neurone.examples.lessons;

import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.loss.MeanSquaredError;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Three neurons with ReLU, each a line with one bend, whose weighted sum is a hat. */
final class Hat {

    private static final double[] BIASES = {1, 0, -1};
    private static final double[] OUTPUT_WEIGHTS = {1, -2, 1};

    private Hat() {}

    static void report(Report report) {
        report.heading("Des lignes brisées à une courbe", "From broken lines to a curve");
        report.print("   x     a1     a2     a3   a1 - 2 a2 + a3");
        double[] x = {-2, -1, -0.5, 0, 0.5, 1, 2};
        Pass pass = pass(x);
        DMatrixRMaj A = pass.layer(1).A();
        for (int i = 0; i < x.length; i++) {
            report.print(
                    "%4.1f  %5.1f  %5.1f  %5.1f   %14.1f",
                    x[i], A.get(0, i), A.get(1, i), A.get(2, i), pass.Yhat().get(0, i));
        }
        report.picture("hat", picture());
    }

    private static Network network() {
        Network network = Network.inputs(1).dense(3, new ReLU()).dense(1, new Identity()).build(0);
        for (int i = 0; i < BIASES.length; i++) {
            network.layer(1).weights().value().set(i, 0, 1);
            network.layer(1).biases().value().set(i, 0, BIASES[i]);
            network.layer(2).weights().value().set(0, i, OUTPUT_WEIGHTS[i]);
        }
        return network;
    }

    private static Pass pass(double[] x) {
        Pass pass = network().newPass(new MeanSquaredError());
        pass.forward(DMatrixRMaj.wrap(1, x.length, x), Mode.inference());
        return pass;
    }

    private static Panels picture() {
        double[] x = Numbers.range(-2, 2, 81);
        Pass pass = pass(x);
        DMatrixRMaj A = pass.layer(1).A();
        Chart parts =
                new Chart(
                        new Words("chaque neurone", "each neuron"),
                        Words.same("x"),
                        Words.same(""));
        String[] names = {"a₁", "−2 a₂", "a₃"};
        for (int neuron = 0; neuron < names.length; neuron++) {
            double weight = OUTPUT_WEIGHTS[neuron];
            double[] a = Arrays.copyOfRange(A.data, neuron * x.length, (neuron + 1) * x.length);
            parts.line(Words.same(names[neuron]), x, Numbers.map(a, h -> weight * h), neuron);
        }
        Chart sum =
                new Chart(new Words("leur somme", "their sum"), Words.same("x"), Words.same(""))
                        .line(Words.same("y"), x, pass.Yhat().data, 0);
        return new Panels(
                        new Words(
                                "Trois lignes brisées font un chapeau\n" + "Réseau 1-3-1 avec ReLU",
                                "Three broken lines make a hat\nNetwork 1-3-1 with ReLU"),
                        2)
                .sharing(List.of(parts, sum));
    }
}

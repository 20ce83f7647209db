package neurone.examples.lessons;

import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** The activations of the course. */
enum Activations {
    SIGMOID(new Words("sigmoïde", "sigmoid"), new Sigmoid()),
    TANH(Words.same("tanh"), new Tanh()),
    RELU(Words.same("ReLU"), new ReLU()),
    LEAKY_RELU(Words.same("Leaky ReLU"), new LeakyReLU()),
    PRELU(Words.same("PReLU"), new PReLU()),
    RRELU(Words.same("RReLU"), new RReLU()),
    ELU(Words.same("ELU"), new ELU());

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Words title;

    @SuppressWarnings("ImmutableEnumChecker") // each is a record
    private final Activation g;

    Activations(Words title, Activation g) {
        this.title = title;
        this.g = g;
    }

    Words title() {
        return title;
    }

    Activation g() {
        return g;
    }

    static Mode training() {
        return Mode.training(new SplittableRandom(1));
    }

    /** Returns g(z) for each z. */
    double[] values(double[] z, Mode mode) {
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(DMatrixRMaj.wrap(1, z.length, z), g.newParameters(1), mode, A);
        return A.data;
    }

    /** Returns g'(z) for each z: what comes back through g for each 1 that is sent. */
    double[] derivatives(double[] z, Mode mode) {
        List<Parameter> learned = g.newParameters(1);
        DMatrixRMaj Z = DMatrixRMaj.wrap(1, z.length, z);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, mode, A);
        DMatrixRMaj dA = new DMatrixRMaj(1, z.length);
        dA.fill(1);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        g.backward(Z, A, dA, learned, dZ, new Gradients(learned));
        return dZ.data;
    }
}

package neurone.examples.lessons;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
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
import neurone.examples.report.Text;
import org.ejml.data.DMatrixRMaj;

/** The activations of the course; each layer gets one of its own, since PReLU learns. */
enum Activations {
    SIGMOID(new Text("sigmoïde", "sigmoid"), Sigmoid::new),
    TANH(new Text("tanh"), Tanh::new),
    RELU(new Text("ReLU"), ReLU::new),
    LEAKY_RELU(new Text("Leaky ReLU"), LeakyReLU::new),
    PRELU(new Text("PReLU"), PReLU::new),
    RRELU(new Text("RReLU"), RReLU::new),
    ELU(new Text("ELU"), ELU::new);

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Text title;

    @SuppressWarnings("ImmutableEnumChecker") // each is a constructor
    private final Supplier<Activation> maker;

    Activations(Text title, Supplier<Activation> maker) {
        this.title = title;
        this.maker = maker;
    }

    Text title() {
        return title;
    }

    Activation make() {
        return maker.get();
    }

    static Mode training() {
        return Mode.training(new SplittableRandom(1));
    }

    /** Returns g(z) for each z. */
    double[] values(double[] z, Mode mode) {
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        make().forward(DMatrixRMaj.wrap(1, z.length, z), mode, A);
        return A.data;
    }

    /** Returns g'(z) for each z: what comes back through g for each 1 that is sent. */
    double[] derivatives(double[] z, Mode mode) {
        Activation g = make();
        DMatrixRMaj Z = DMatrixRMaj.wrap(1, z.length, z);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, mode, A);
        double[] ones = new double[z.length];
        Arrays.fill(ones, 1);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        g.backward(Z, A, DMatrixRMaj.wrap(1, z.length, ones), dZ, new Gradients(g.parameters()));
        return dZ.data;
    }
}

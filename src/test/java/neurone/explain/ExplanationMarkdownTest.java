package neurone.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.RReLU;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ExplanationMarkdownTest {

    private static final DMatrixRMaj ONE = new DMatrixRMaj(new double[][] {{-2}});
    private static final DMatrixRMaj TARGET = new DMatrixRMaj(new double[][] {{0.5}});

    private interface Doubling extends Elementwise {
        @Override
        default double value(double z) {
            return 2 * z;
        }

        @Override
        default double derivative(double z, double a) {
            return 2;
        }
    }

    private record NaN_Act6e5() implements Doubling {}

    /** As its like of the library. */
    private record WinformLoss() implements Loss {
        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return new MeanSquaredError().value(Yhat, Y);
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            new MeanSquaredError().gradient(Yhat, Y, dYhat);
        }
    }

    /** Learns something that is called as nothing else is. */
    private record Shift(String name) implements Activation {

        @Override
        public List<Parameter> newParameters(int units) {
            return List.of(new Parameter(name, new DMatrixRMaj(1, 1)));
        }

        @Override
        public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
            A.setTo(Z);
        }

        @Override
        public void backward(
                DMatrixRMaj Z,
                DMatrixRMaj A,
                DMatrixRMaj dA,
                List<Parameter> learned,
                DMatrixRMaj dZ,
                Gradients gradients) {
            dZ.setTo(dA);
        }
    }

    private static String markdown(Activation g, Loss loss, Locale locale) {
        Network network = Network.inputs(1).dense(1, g).build(1);
        network.layer(1).weights().value().set(0, 0, 1);
        return Explanation.of(network, loss, new Adam(0.01), ONE, TARGET).markdown(locale);
    }

    @Test
    void leavesANameThatLooksLikeANumberAsItIs() {
        assertThat(markdown(new NaN_Act6e5(), new WinformLoss(), Locale.ENGLISH))
                .contains("= \\mathrm{WinformLoss}(A^{[1]}, Y)")
                .contains("g = \\mathrm{NaN\\_Act6e5}")
                .doesNotContain("infty", "\\text{NaN}");
    }

    @Test
    void writesNumbersAsLatexDoes() {
        assertThat(markdown(new ELU(1.5), new MeanSquaredError(), Locale.FRENCH))
                .contains("1{,}5 (e^{z} - 1)", "A^{[1]} + 1{,}5")
                .contains("} + 1 \\cdot 10^{-8}}", "\\leftarrow 0{,}9 m_")
                .contains("\\frac{0{,}01 \\hat m_", "}{1 - {0{,}999}^{1}}");
        assertThat(markdown(new RReLU(), new MeanSquaredError(), Locale.FRENCH))
                .contains("r \\sim U(0{,}125 ; 0{,}3333) & \\text{sinon}");
        assertThat(markdown(new RReLU(), new MeanSquaredError(), Locale.ENGLISH))
                .contains("r \\sim U(0.125, 0.3333) & \\text{else}");
    }

    @Test
    void escapesNamesOfOnesOwn() {
        Doubling unnamed = new Doubling() {};
        String name = unnamed.getClass().getName().replaceFirst(".*\\.", "");
        assertThat(markdown(unnamed, new MeanSquaredError(), Locale.ENGLISH))
                .startsWith("One step: 1 -> 1 " + name.replace("$", "\\$") + ";")
                .contains("g = \\mathrm{" + name.replace("$", "\\$") + "}");
        assertThat(markdown(new NaN_Act6e5(), new MeanSquaredError(), Locale.ENGLISH))
                .startsWith("One step: 1 -> 1 NaN\\_Act6e5");
    }

    @Test
    void escapesTheNamesOfParametersOfOnesOwn() {
        assertThat(markdown(new Shift("a_b_c & 5 %"), new MeanSquaredError(), Locale.ENGLISH))
                .contains("\\mathrm{da\\_b\\_c \\& 5 \\%}^{[1]} =");
    }
}

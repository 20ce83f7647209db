package neurone.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.initializer.Constant;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Each sentence in French; {@link DivergenceTest} has them in English. */
class DivergenceInFrenchTest {

    private static final Dataset XOR = ToyData.xor();
    private static final String AS_BEFORE =
            " Les paramètres sont restés tels qu'ils étaient avant ce pas.";
    private static final String LOST =
            " Les paramètres ne sont plus finis : reconstruisez le réseau, ou rétablissez un état"
                    + " enregistré.";
    private static final String BLAMES_ITS_FORMULAS =
            " La cause probable est une formule de Own, qui donne ce résultat pour des nombres"
                    + " finis : cherchez une division par zéro, ou le logarithme ou la racine"
                    + " carrée d'un nombre négatif.";

    private static Dataset line(double unitOfX, double unitOfY) {
        double[][] X = {{unitOfX}, {2 * unitOfX}, {3 * unitOfX}};
        return Dataset.ofRows(X, new double[] {unitOfY, 2 * unitOfY, 3 * unitOfY});
    }

    private static Trainer linear() {
        Network network = Network.inputs(1).dense(1, new Identity(), new Constant(0.1)).build(1);
        return new Trainer(network, new MeanSquaredError(), new GradientDescent(0.5));
    }

    private record Own(DoubleUnaryOperator g, DoubleUnaryOperator slope) implements Elementwise {

        @Override
        public double value(double z) {
            return g.applyAsDouble(z);
        }

        @Override
        public double derivative(double z, double a) {
            return slope.applyAsDouble(z);
        }
    }

    private static Trainer withOutput(Own output) {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, output).build(1);
        return new Trainer(network, new MeanSquaredError(), new GradientDescent(0.1));
    }

    private static String message(Trainer trainer, Dataset data) {
        return catchThrowableOfType(DivergedException.class, () -> trainer.fit(data, 1000))
                .message(Locale.CANADA_FRENCH);
    }

    @Test
    void saysSinceWhenTheCostGrowsAndBlamesTheLearningRate() {
        assertThat(message(linear(), line(1, 1)))
                .startsWith("le coût est infini à l'époque 2")
                .contains(
                        ", lot 1. La première grandeur qui n'est pas finie est le coût lui-même."
                                + " Le coût aux pas précédents : ")
                .containsPattern(
                        ": (\\d,\\d\\de\\+\\d+ ; ){4}\\d,\\d\\de\\+\\d+\\. Le coût dépasse")
                .containsPattern("Le coût dépasse de loin celui du premier pas depuis 23\\d pas\\.")
                .endsWith(
                        " La cause probable est un taux d'apprentissage trop grand (il vaut 0,5) :"
                                + " divisez-le par 10."
                                + AS_BEFORE);
    }

    @Test
    void blamesInputsThatAreNotStandardized() {
        assertThat(message(linear(), line(1000, 1)))
                .contains(
                        " (il vaut 0,5) pour des entrées qui atteignent 3,00e+03 : standardisez X,"
                                + " ou divisez ce taux par 10.");
    }

    @Test
    void blamesTargetsThatAreNotScaled() {
        assertThat(message(linear(), line(1, 1e6)))
                .contains(
                        " (il vaut 0,5) pour des cibles qui atteignent 3,00e+06 : ramenez Y à"
                                + " l'ordre de 1, ou divisez ce taux par 10.");
    }

    @Test
    void blamesInitialWeightsThatAreTooLarge() {
        Network network =
                Network.inputs(2)
                        .dense(3, new ReLU(), new Constant(1e200))
                        .dense(1, new Identity(), new Constant(1e200))
                        .build(1);
        Trainer trainer = new Trainer(network, new MeanSquaredError(), new GradientDescent(0.1));
        assertThat(message(trainer, XOR))
                .isEqualTo(
                        "le coût est infini à l'époque 1, lot 1."
                                + " La première grandeur qui n'est pas finie est Z[2] de Dense 2 (3 -> 1)."
                                + " La cause probable est la taille de X et des poids initiaux, à"
                                + " partir desquels le premier pas calcule des nombres qui"
                                + " atteignent 2,00e+200 : standardisez les entrées, et laissez les"
                                + " poids à l'initialiseur par défaut de l'activation."
                                + AS_BEFORE);
    }

    @Test
    void blamesTheCodeThatWroteAParameter() {
        Network network = Network.inputs(2).dense(2, new Tanh()).dense(1, new Sigmoid()).build(1);
        network.layer(2).biases().value().fill(Double.NaN);
        Trainer trainer = new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.1));
        assertThat(message(trainer, XOR))
                .isEqualTo(
                        "le coût vaut NaN à l'époque 1, lot 1. La première grandeur qui n'est pas"
                                + " finie est b[2] de Dense 2 (2 -> 1). La cause probable est le"
                                + " code qui a écrit ce nombre, car aucun pas ne l'a calculé :"
                                + " regardez l'initialiseur ou votre propre code."
                                + AS_BEFORE);
    }

    @Test
    void blamesAnActivationForItsValue() {
        assertThat(message(withOutput(new Own(Math::log, z -> 1 / z)), XOR))
                .isEqualTo(
                        "le coût vaut NaN à l'époque 1, lot 1. La première grandeur qui n'est pas"
                                + " finie est A[2] de Dense 2 (2 -> 1)."
                                + BLAMES_ITS_FORMULAS
                                + AS_BEFORE);
    }

    @Test
    void endsAnEpochOnlyWithParametersThatAreFinite() {
        assertThat(message(withOutput(new Own(z -> z, z -> 0.0 / 0)), XOR))
                .isEqualTo(
                        "un paramètre n'est pas fini après l'époque 1. La première grandeur qui"
                                + " n'est pas finie est dZ[2] de Dense 2 (2 -> 1), dans le dernier"
                                + " pas complet. Le coût aux pas précédents : 0,450."
                                + BLAMES_ITS_FORMULAS
                                + LOST);
    }

    @Test
    void namesTheCostOfAnEvaluation() {
        Dataset far = line(1e200, 1);
        Trainer trainer = linear().validation(far);
        assertThat(message(trainer, line(1, 1)))
                .isEqualTo(
                        "le coût de validation est infini après l'époque 1, et la première grandeur"
                                + " qui n'est pas finie est le coût lui-même. La cause habituelle"
                                + " est un taux d'apprentissage trop grand (il vaut 0,5) :"
                                + " divisez-le par 10, et standardisez les entrées.");
        assertThat(
                        catchThrowableOfType(DivergedException.class, () -> trainer.evaluate(far))
                                .message(Locale.FRENCH))
                .startsWith("le coût est infini après l'époque ");
    }

    @Test
    void namesAPredictionThatIsNotFinite() {
        Network network = Network.inputs(1).dense(1, new Identity(), new Constant(1e200)).build(1);
        DivergedException thrown =
                catchThrowableOfType(
                        DivergedException.class,
                        () -> network.predict(new DMatrixRMaj(1, 1, true, 1e200)));
        assertThat(thrown.message(Locale.FRENCH))
                .isEqualTo(
                        "Yhat n'est pas fini, et la première grandeur qui n'est pas finie est Z[1]"
                                + " de Dense 1 (1 -> 1). Soit X contient des nombres beaucoup trop"
                                + " grands, soit l'entraînement de ce réseau a divergé :"
                                + " standardisez les entrées, et entraînez-le avec un taux"
                                + " d'apprentissage plus petit.");
        assertThat(thrown.message(Locale.GERMAN)).isEqualTo(thrown.getMessage());
    }
}

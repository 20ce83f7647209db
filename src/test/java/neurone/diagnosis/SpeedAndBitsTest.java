package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import neurone.Network;
import neurone.Pass;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a diagnosis of a trainer costs, and that it leaves no trace. */
class SpeedAndBitsTest {

    private static Trainer trainer(Dataset data, int units) {
        Network network =
                Network.inputs(data.inputs())
                        .dense(units, new ReLU())
                        .dense(data.outputs(), new Softmax())
                        .build(1);
        return new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.001)).batchSize(32);
    }

    @Test
    void leavesTheTrainerAsItIs() {
        Dataset data = SyntheticDigits.of(100, 1);
        Trainer watched = trainer(data, 8).validation(SyntheticDigits.of(50, 2));
        Trainer other = trainer(data, 8).validation(SyntheticDigits.of(50, 2));
        for (int i = 0; i < 3; i++) {
            watched.fit(data, 2);
            Diagnosis.of(watched);
            other.fit(data, 2);
        }
        assertThat(numbers(watched)).isDeepEqualTo(numbers(other));
        assertThat(watched.history().costs()).isEqualTo(other.history().costs());
    }

    private static double[][] numbers(Trainer trainer) {
        return trainer.network().parameters().stream()
                .map(parameter -> parameter.value().data.clone())
                .toArray(double[][]::new);
    }

    /** Far below a pass for each finding, however busy the machine. */
    @Test
    @Tag("slow")
    void costsAFewPassesAtMost() {
        Dataset data = SyntheticDigits.of(2000, 1);
        Trainer trainer = trainer(data, 256);
        trainer.fit(data, 1);
        double[] ratios = new double[15];
        for (int i = 0; i < ratios.length; i++) {
            long start = System.nanoTime();
            pass(trainer, data);
            long between = System.nanoTime();
            Diagnosis.of(trainer);
            ratios[i] = (double) (System.nanoTime() - between) / (between - start);
        }
        Arrays.sort(ratios);
        System.out.printf("a diagnosis takes %.2f passes%n", ratios[ratios.length / 2]);
        assertThat(ratios[ratios.length / 2]).isLessThan(6);
    }

    private static void pass(Trainer trainer, Dataset data) {
        DMatrixRMaj Y = data.Y();
        Pass pass = trainer.network().newPass(trainer.nextStep().loss());
        pass.forward(data.X(), Mode.inference());
        pass.cost(Y);
        pass.backward(Y);
    }
}

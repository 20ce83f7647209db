package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private static void assertCostsTheSame(Loss loss, Dataset data, int distinct) {
        Targets all = Targets.of(loss, data);
        Targets few = all.distinct();
        assertThat(few.Y().numCols).isEqualTo(distinct);
        assertThat(few.costOfMean()).isCloseTo(all.costOfMean(), within(1e-12)).isPositive();
        assertThat(few.costOfTruth()).isCloseTo(all.costOfTruth(), within(1e-12));
    }

    @Test
    void costTheSameInClasses() {
        assertCostsTheSame(new CategoricalCrossEntropy(), SyntheticDigits.of(97, 1), 10);
    }

    @Test
    void costTheSameInWeightedClasses() {
        Dataset moons = ToyData.moons(50, 0.1, 1);
        double[] w = new double[50];
        for (int i = 0; i < w.length; i++) {
            w[i] = 1 + i % 3;
        }
        assertCostsTheSame(new MeanSquaredError(), moons.withWeights(w), 2);
    }

    @Test
    void areTakenOneByOneWhereEachIsAnother() {
        DMatrixRMaj X = new DMatrixRMaj(1, 30);
        for (int i = 0; i < 30; i++) {
            X.set(0, i, i);
        }
        assertCostsTheSame(new MeanSquaredError(), new Dataset(X, X), 30);
    }
}

package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Datasets that are cut, with all that belongs to their examples. */
class StrataTest {

    /** 60 of class 0, 30 of class 1, 10 of class 2; the input counts the examples. */
    private static Dataset unequal() {
        double[][] rows = new double[100][1];
        int[] labels = new int[100];
        double[] weights = new double[100];
        for (int i = 0; i < 100; i++) {
            rows[i][0] = i;
            labels[i] = i < 60 ? 0 : i < 90 ? 1 : 2;
            weights[i] = 1 + i;
        }
        return Dataset.ofRows(rows, labels, 3)
                .withInputNames(List.of("count"))
                .withClassNames(List.of("a", "b", "c"))
                .withWeights(weights);
    }

    private static long count(Dataset data, int label) {
        return Arrays.stream(Classes.of(data.Y())).filter(c -> c == label).count();
    }

    @Test
    void givesEachClassItsShareOfBothParts() {
        for (int seed = 0; seed < 20; seed++) {
            Split split = unequal().split(0.8, seed);
            assertThat(Stream.of(0, 1, 2).map(c -> count(split.train(), c)))
                    .containsExactly(48L, 24L, 8L);
            assertThat(split.test().size()).isEqualTo(20);
        }
    }

    @Test
    void givesEachClassItsShareOfThreeParts() {
        ThreeWaySplit split = unequal().split(0.7, 0.2, 7);
        assertThat(Stream.of(split.train(), split.validation(), split.test()).map(d -> count(d, 1)))
                .containsExactly(21L, 6L, 3L);
        assertThat(
                        Stream.of(split.train(), split.validation(), split.test())
                                .flatMapToDouble(d -> Arrays.stream(d.X().data))
                                .sorted())
                .isEqualTo(Arrays.stream(unequal().X().data).boxed().toList());
    }

    @Test
    void keepsNamesAndWeightsWithTheirExamples() {
        Dataset train = unequal().split(0.5, 3).train();
        assertThat(train.inputNames()).containsExactly("count");
        assertThat(train.classNames()).containsExactly("a", "b", "c");
        for (int i = 0; i < train.size(); i++) {
            assertThat(train.weights().get(i)).isEqualTo(1 + train.X().get(i));
        }
        assertThat(Standardizer.fit(train).apply(train).classNames()).hasSize(3);
        assertThat(Standardizer.fit(train).apply(train).weights().data)
                .isEqualTo(train.weights().data);
    }

    @Test
    void roundsSharesSoThatTheirSumIsRight() {
        int[] classes = {0, 0, 0, 1, 1, 1, 2, 2, 2, 2};
        int[][] parts = Strata.cut(Shuffle.order(10, 1), classes, 5);
        assertThat(parts[0]).hasSize(5);
        assertThat(Arrays.stream(parts[0]).map(i -> classes[i]).filter(c -> c == 2)).hasSize(2);
    }

    @Test
    void refusesThreePartsOfWhichOneIsEmpty() {
        assertThatThrownBy(() -> unequal().split(0.7, 0.3, 1))
                .hasMessage(
                        "the fractions to train on and to validate on must be above 0 and together"
                                + " below 1, got 0.7 and 0.3: try 0.7 and 0.15");
        assertThatThrownBy(() -> ToyData.xor().split(0.5, 0.1, 1))
                .hasMessage(
                        "fractions of 0.5 and 0.1 of 4 examples leave a part empty: take more"
                                + " examples or other fractions");
    }

    @Test
    void balancesRareClasses() {
        double[] w = unequal().balanced().weights().data;
        assertThat(w[0]).isEqualTo(100 / (3 * 60.0));
        assertThat(w[99]).isEqualTo(100 / (3 * 10.0));
        assertThat(Arrays.stream(w).sum()).isCloseTo(100, within(1e-12));
        assertThat(unequal().withClassWeights(1, 2, 0).weights().data[70]).isEqualTo(2);
    }

    @Test
    void refusesNamesAndWeightsThatDoNotFit() {
        Dataset xor = ToyData.xor();
        assertThatThrownBy(() -> xor.withInputNames(List.of("a")))
                .hasMessage("expected 2 input names, got 1: give one for each");
        assertThatThrownBy(() -> xor.withClassNames(List.of("a", "b", "c")))
                .hasMessage("expected 2 class names, got 3: give one for each");
        assertThatThrownBy(() -> xor.withWeights(1, 1))
                .hasMessage("expected 4 weights, got 2: give one for each example");
        assertThatThrownBy(() -> xor.withWeights(1, 1, -1, 1))
                .hasMessage("weight 2 (counted from 0) is -1.0: a weight is finite and at least 0");
        assertThatThrownBy(() -> xor.withWeights(0, 0, 0, 0))
                .hasMessage("all weights are 0: one at least must be above");
        assertThatThrownBy(() -> xor.withClassWeights(1))
                .hasMessage("expected 2 weights, got 1: give one for each class");
        Dataset numbers = Dataset.ofRows(new double[][] {{1}, {2}}, new double[] {1.5, 2});
        assertThatThrownBy(numbers::balanced)
                .hasMessage(
                        "the targets are not classes, one for each example: weigh the examples with"
                                + " withWeights(...)");
    }
}

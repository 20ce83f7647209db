package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neurone.Case;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What preparing data must never lose, tried on random data. */
class DataPropertiesTest {

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void standardizingAndBackGivesTheSameNumbers(Case c) {
        DMatrixRMaj X = c.matrix(c.size(), c.size());
        CommonOps_DDRM.add(X, c.random().nextDouble(-100, 100));
        Standardizer standardizer = Standardizer.fit(X);
        assertThat(standardizer.invert(standardizer.apply(X)).data)
                .containsExactly(X.data, within(1e-12 * 100));
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void standardizedInputsHaveMeanZeroAndStandardDeviationOneUnlessConstant(Case c) {
        DMatrixRMaj X = c.matrix(c.size(), c.size());
        Standardizer again = Standardizer.fit(Standardizer.fit(X).apply(X));
        assertThat(again.means().data).containsOnly(new double[X.numRows], within(1e-12));
        for (double standardDeviation : again.standardDeviations().data) {
            assertThat(standardDeviation).isCloseTo(X.numCols == 1 ? 0 : 1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void decodingGivesTheLabelsThatWereEncoded(Case c) {
        int classes = 1 + c.size();
        int[] labels = c.labels(c.size(), classes);
        DMatrixRMaj Y = OneHot.encode(labels, classes);
        assertThat(Classes.of(Y)).containsExactly(labels);
        assertThat(CommonOps_DDRM.sumCols(Y, null).data).containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void aSplitKeepsEachExampleOnceWithItsTarget(Case c) {
        int m = 1 + c.size();
        // x = y tells the examples apart
        double[] numbers = IntStream.range(0, m).asDoubleStream().toArray();
        double[][] rows =
                DoubleStream.of(numbers).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
        Split split = Dataset.ofRows(rows, numbers).split(0.5, c.number());
        assertThat(split.train().X().data).containsExactly(split.train().Y().data);
        assertThat(split.test().X().data).containsExactly(split.test().Y().data);
        double[] all =
                DoubleStream.concat(
                                Arrays.stream(split.train().X().data),
                                Arrays.stream(split.test().X().data))
                        .sorted()
                        .toArray();
        assertThat(all).containsExactly(numbers);
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void selectingByAPermutationAndItsInverseGivesTheDatasetBack(Case c) {
        int m = c.size();
        Dataset data = new Dataset(c.matrix(c.size(), m), c.matrix(c.size(), m));
        int[] order = c.permutation(m);
        int[] inverse = new int[m];
        for (int i = 0; i < m; i++) {
            inverse[order[i]] = i;
        }
        Dataset back = data.select(order).select(inverse);
        assertThat(back.X().data).containsExactly(data.X().data);
        assertThat(back.Y().data).containsExactly(data.Y().data);
    }
}

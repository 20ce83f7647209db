package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ToyDataTest {

    @Test
    void givesTheTruthTables() {
        assertThat(ToyData.and().X().data).containsExactly(0, 1, 0, 1, 0, 0, 1, 1);
        assertThat(ToyData.and().Y().data).containsExactly(0, 0, 0, 1);
        assertThat(ToyData.or().Y().data).containsExactly(0, 1, 1, 1);
        assertThat(ToyData.xor().Y().data).containsExactly(0, 1, 1, 0);
    }

    @Test
    void givesTheParityOfAllInputs() {
        assertThat(ToyData.parity(1).Y().data).containsExactly(0, 1);
        Dataset parity = ToyData.parity(5);
        assertThat(parity.inputs()).isEqualTo(5);
        assertThat(parity.size()).isEqualTo(32);
        for (int example = 0; example < 32; example++) {
            double ones = 0;
            for (int bit = 0; bit < 5; bit++) {
                ones += parity.X().get(bit, example);
            }
            assertThat(parity.Y().get(0, example)).isEqualTo(ones % 2);
        }
    }

    @Test
    void drawsCurvesThatAreExactWithoutNoise() {
        Dataset circles = ToyData.circles(50, 0, 1);
        Dataset moons = ToyData.moons(50, 0, 1);
        Dataset spirals = ToyData.spirals(50, 0, 1);
        for (int i = 0; i < 50; i++) {
            double y = circles.Y().get(0, i);
            double radius = Math.hypot(circles.X().get(0, i), circles.X().get(1, i));
            assertThat(radius).isCloseTo(y == 0 ? 1 : 0.5, within(1e-12));
            double centerX = moons.Y().get(0, i);
            double centerY = moons.Y().get(0, i) / 2;
            assertThat(Math.hypot(moons.X().get(0, i) - centerX, moons.X().get(1, i) - centerY))
                    .isCloseTo(1, within(1e-12));
            double distance = Math.hypot(spirals.X().get(0, i), spirals.X().get(1, i));
            double turn = 3 * Math.PI * (distance - 0.1) / 0.9 + Math.PI * spirals.Y().get(0, i);
            assertThat(spirals.X().get(0, i)).isCloseTo(distance * Math.cos(turn), within(1e-12));
        }
    }

    @Test
    void drawsAsMuchNoiseAsItIsAskedFor() {
        Dataset blobs = ToyData.blobs(30_000, 3, 0.2, 1);
        double squares = 0;
        DMatrixRMaj X = blobs.X();
        for (int i = 0; i < blobs.size(); i += 3) {
            squares += Math.pow(X.get(0, i) - 1, 2) + Math.pow(X.get(1, i), 2);
        }
        assertThat(Math.sqrt(squares / 20_000)).isCloseTo(0.2, within(0.004));
    }

    @Test
    void givesTheSameExamplesInEveryVersion() {
        assertX(
                ToyData.moons(2, 0.5, 1),
                -0.6401845617832,
                1.3326668150582,
                0.9269562500636,
                -0.8470723124454);
        assertX(
                ToyData.circles(2, 0.5, 1),
                -1.3464096527541,
                0.0368240012885,
                -0.4573932722310,
                -0.1910494394026);
        assertX(
                ToyData.spirals(2, 0.5, 1),
                -0.0745913068178,
                0.7568879992687,
                -0.5450386209478,
                0.0704342635837);
        assertX(
                ToyData.blobs(3, 3, 0.5, 1),
                0.5313576829283,
                -0.5512599403739,
                0.0065786685156,
                -0.4325958222861,
                2.1167883778728,
                -1.2283364927716);
    }

    private static void assertX(Dataset data, double... expected) {
        assertThat(data.X().data).containsExactly(expected, within(1e-12));
    }

    @Test
    void givesEachClassItsShareAndTheSameExamplesForTheSameSeed() {
        Dataset blobs = ToyData.blobs(31, 3, 0.2, 7);
        double[] counts = new double[3];
        for (int label : Classes.of(blobs.Y())) {
            counts[label]++;
        }
        assertThat(counts).containsExactly(11, 10, 10);
        assertThat(ToyData.blobs(31, 3, 0.2, 7).X().data).containsExactly(blobs.X().data);
        assertThat(ToyData.blobs(31, 3, 0.2, 8).X().data).isNotEqualTo(blobs.X().data);
        assertThat(Arrays.stream(ToyData.moons(10, 0.1, 1).Y().data).sum()).isEqualTo(5);
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThatThrownBy(() -> ToyData.parity(0))
                .hasMessage("parity expects 1 to 20 bits, got 0");
        assertThatThrownBy(() -> ToyData.parity(21))
                .hasMessage("parity expects 1 to 20 bits, got 21");
        assertThatThrownBy(() -> ToyData.moons(1, 0, 1))
                .hasMessage("expected at least 2 examples, one for each class, got 1");
        for (int classes : new int[] {-1, 0, 1}) {
            assertThatThrownBy(() -> ToyData.blobs(10, classes, 0.1, 1))
                    .hasMessage("blobs expects at least 2 classes, got " + classes);
        }
        assertThatThrownBy(() -> ToyData.blobs(2, 3, 0.1, 1))
                .hasMessage("expected at least 3 examples, one for each class, got 2");
        assertThatThrownBy(() -> ToyData.spirals(10, Double.POSITIVE_INFINITY, 1))
                .hasMessage("the noise must be a finite number of at least 0, got Infinity");
        assertThatThrownBy(() -> ToyData.circles(10, -0.1, 1))
                .hasMessage("the noise must be a finite number of at least 0, got -0.1");
        assertThatThrownBy(() -> ToyData.blobs(10, 2, Double.NaN, 1))
                .hasMessage(
                        "the standard deviation must be a finite number of at least 0, got NaN");
    }
}

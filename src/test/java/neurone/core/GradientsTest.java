package neurone.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class GradientsTest {

    private final Parameter W = new Parameter("W", new DMatrixRMaj(2, 3));
    private final Parameter b = new Parameter("b", new DMatrixRMaj(2, 1));
    private final Gradients gradients = new Gradients(List.of(W, b));

    @Test
    void hasAnEntryOfTheShapeOfEachParameterInTheirOrder() {
        assertThat(gradients.parameters()).containsExactly(W, b);
        assertThat(gradients.of(W).numRows).isEqualTo(2);
        assertThat(gradients.of(W).numCols).isEqualTo(3);
        assertThat(gradients.of(b).getNumElements()).isEqualTo(2);
    }

    @Test
    void addsEntryByEntry() {
        Gradients other = new Gradients(List.of(W, b));
        gradients.of(W).fill(1);
        other.of(W).fill(2);
        other.of(b).fill(5);
        gradients.add(other);
        assertThat(gradients.of(W).data).containsOnly(3);
        assertThat(gradients.of(b).data).containsOnly(5);
        assertThat(other.of(W).data).containsOnly(2);
    }

    @Test
    void addsNothingWhenAParameterIsMissing() {
        Gradients partOfThem = new Gradients(List.of(W));
        partOfThem.of(W).fill(2);
        assertThatThrownBy(() -> gradients.add(partOfThem))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(gradients.of(W).data).containsOnly(0);
    }

    @Test
    void goesThroughOneArray() {
        gradients.of(W).set(1, 2, 3);
        gradients.of(b).set(1, 0, 4);
        double[] all = gradients.toArray();
        assertThat(all).containsExactly(0, 0, 0, 0, 0, 3, 0, 4);
        Gradients other = new Gradients(List.of(W, b));
        other.setAll(all);
        assertThat(other.of(W).data).isEqualTo(gradients.of(W).data);
        assertThat(other.of(b).data).isEqualTo(gradients.of(b).data);
        assertThatThrownBy(() -> other.setAll(new double[7]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "expected the 8 numbers of dW (2, 3), db (2, 1), got 7: they belong to"
                                + " another network");
    }

    @Test
    void namesAParameterThatItDoesNotKnow() {
        Parameter alpha = new Parameter("alpha", new DMatrixRMaj(1, 1));
        assertThatThrownBy(() -> gradients.of(alpha))
                .hasMessage(
                        "no gradient for alpha (1, 1): it is not a parameter of this network; list"
                                + " it in parameters()");
    }
}

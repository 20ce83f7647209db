package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ProductsTest {

    private final DMatrixRMaj A = new DMatrixRMaj(2, 3);
    private final DMatrixRMaj B = new DMatrixRMaj(4, 5);
    private final DMatrixRMaj C = new DMatrixRMaj(0, 0);

    @Test
    void refusesShapesThatDoNotFit() {
        assertThatThrownBy(() -> Products.multiply(A, B, C))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the product A B expects as many columns of A as rows of B, got 3 and 4");
        assertThatThrownBy(() -> Products.multiplyTransB(A, B, C, new DMatrixRMaj(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the product A B' expects as many columns of A as columns of B, got 3"
                                + " and 5");
        assertThatThrownBy(() -> Products.multiplyTransA(A, B, C))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the product A' B expects as many rows of A as rows of B, got 2 and 4");
        assertThatThrownBy(() -> Products.addMultiple(A, 1, B))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A + factor B expects as many rows of A as rows of B, got 2 and 4");
        assertThatThrownBy(() -> Products.addMultiple(A, 1, new DMatrixRMaj(2, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A + factor B expects as many columns of A as columns of B, got 3 and 5");
    }

    @Test
    void addsAMultiple() {
        DMatrixRMaj theta = new DMatrixRMaj(new double[][] {{1, 2}, {3, 4}});
        Products.addMultiple(theta, -0.5, new DMatrixRMaj(new double[][] {{2, 0}, {-2, 4}}));
        assertThat(theta.data).containsExactly(0, 2, 4, 2);
    }
}

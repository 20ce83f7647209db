package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.logging.Logger;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Way EJML = new Way("ejml", EjmlMultiplier::new);

    private static Way absent(String name, String reason) {
        return new Way(
                name,
                () -> {
                    throw new Unavailable(reason);
                });
    }

    private static Way present(String name) {
        return new Way(name, () -> new JavaMultiplier(Netlib.ofPlainJava(), 2, name + " is here"));
    }

    private static Choice chosen(String value, Way... ways) {
        return new Ways(List.of(ways)).chosen(value);
    }

    @Test
    void takesTheFirstThatIsThereAndSaysWhyNoneBefore() {
        assertThat(chosen("auto", present("a"), present("b"), EJML).description())
                .isEqualTo("a is here, on 2 threads");
        assertThat(chosen("auto", absent("a", "no a"), present("b"), EJML).description())
                .isEqualTo("b is here, on 2 threads (no a)");
        assertThat(chosen("auto", absent("a", "no x"), absent("b", "no x"), EJML).description())
                .isEqualTo("EJML (no x)");
    }

    @Test
    void takesWhatIsAskedFor() {
        assertThat(chosen("ejml", present("a"), EJML).description()).isEqualTo("EJML");
        assertThat(chosen("b", present("a"), present("b"), EJML).description())
                .isEqualTo("b is here, on 2 threads");
        assertThat(chosen("blas", absent("a", "no a"), present("b"), EJML).description())
                .isEqualTo("b is here, on 2 threads (no a)");
    }

    @Test
    void saysAtEachUseThatAValueIsNone() {
        Multiplier refusal = chosen("fast", present("a"), EJML).multiplier();
        String message = "neurone.products expects auto, blas or one of a, ejml, got \"fast\"";
        DMatrixRMaj A = new DMatrixRMaj(1, 1);
        assertThatThrownBy(() -> refusal.multiply(A, A, A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> refusal.multiplyTransA(A, A, A)).hasMessage(message);
        assertThatThrownBy(() -> refusal.multiplyTransB(A, A, A, A)).hasMessage(message);
        assertThatThrownBy(() -> refusal.addMultiple(A, 1, A)).hasMessage(message);
        assertThatThrownBy(refusal::description).hasMessage(message);
    }

    @Test
    void saysWhyWhatIsAskedForIsNotThere() {
        Choice choice = chosen("blas", absent("a", "no a"), absent("b", "no b"), EJML);
        assertThatThrownBy(choice::description)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("neurone.products = blas is not to be had: no a; no b");
    }

    @Test
    void leavesTheLoggersOfOthersAlone() {
        assertThat(Products.description()).isNotEmpty();
        assertThat(Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder").getLevel()).isNull();
    }
}

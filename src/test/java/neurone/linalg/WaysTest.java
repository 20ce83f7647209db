package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final Way EJML = new Way("ejml", EjmlMultiplier::new);

    private static Way absent(String name, String reason) {
        return new Way(
                name,
                () -> {
                    throw new Unavailable(Words.same(reason));
                });
    }

    private static Way present(String name) {
        return new Way(
                name,
                () -> new JavaMultiplier(Netlib.ofPlainJava(), 2, Words.same(name + " is here")));
    }

    private static Choice chosen(String value, Way... ways) {
        return new Ways(List.of(ways)).chosen(value);
    }

    @Test
    void takesTheFirstThatIsThereAndSaysWhyNoneBefore() {
        assertThat(chosen("auto", present("a"), present("b"), EJML).description().english())
                .isEqualTo("a is here, on 2 threads");
        assertThat(chosen("auto", absent("a", "no a"), present("b"), EJML).description().english())
                .isEqualTo("b is here, on 2 threads (no a)");
        assertThat(
                        chosen("auto", absent("a", "no x"), absent("b", "no x"), EJML)
                                .description()
                                .english())
                .isEqualTo("EJML (no x)");
    }

    @Test
    void takesWhatIsAskedFor() {
        assertThat(chosen("ejml", present("a"), EJML).description().english()).isEqualTo("EJML");
        assertThat(chosen("b", present("a"), present("b"), EJML).description().english())
                .isEqualTo("b is here, on 2 threads");
        assertThat(chosen("blas", absent("a", "no a"), present("b"), EJML).description().english())
                .isEqualTo("b is here, on 2 threads (no a)");
    }

    @Test
    void saysAtEachUseThatAValueIsNone() {
        Multiplier refusal = chosen("fast", present("a"), EJML).multiplier();
        String message = "neurone.products expects auto, blas or one of a, ejml, got \"fast\"";
        DMatrixRMaj A = new DMatrixRMaj(1, 1);
        assertThatThrownBy(() -> refusal.multiply(A, A, A))
                .isInstanceOf(ProductsException.class)
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
                .isInstanceOf(ProductsException.class)
                .hasMessage("neurone.products = blas is not to be had: no a; no b");
    }

    @Test
    void saysItInFrench() {
        assertThat(Products.description(Locale.FRENCH)).isNotEmpty();
        assertThat(
                        chosen("auto", absent("a", "x"), absent("b", "y"), present("c"))
                                .description()
                                .french())
                .isEqualTo("c is here, sur 2 threads (x ; y)");
        Choice none = chosen("blas", absent("a", "x"), EJML);
        assertThat(catchThrowableOfType(ProductsException.class, none::description))
                .extracting(e -> e.message(Locale.FRENCH))
                .isEqualTo("neurone.products = blas n'est pas disponible : x");
        Choice unknown = chosen("fast", present("a"), EJML);
        assertThat(catchThrowableOfType(ProductsException.class, unknown::description))
                .extracting(e -> e.message(Locale.FRENCH))
                .isEqualTo(
                        "neurone.products attend auto, blas ou l'un de a, ejml, et vaut \"fast\"");
    }

    @Test
    void leavesTheLoggersOfOthersAlone() {
        assertThat(Products.description()).isNotEmpty();
        assertThat(Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder").getLevel()).isNull();
    }
}

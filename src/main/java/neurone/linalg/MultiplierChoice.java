package neurone.linalg;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Chooses who multiplies.
 *
 * @param ofSystem makes the products by the BLAS of the system, and throws where there is none
 * @param ofJava makes the products by netlib's BLAS in Java, and throws where netlib is missing
 */
record MultiplierChoice(Supplier<Multiplier> ofSystem, Supplier<Multiplier> ofJava) {

    static final String PROPERTY = "neurone.products";

    /** The choice among what is on the class path of this program. */
    static MultiplierChoice onClassPath() {
        // lambdas, so that a class that names netlib is loaded only when it is asked for
        return new MultiplierChoice(() -> BlasMultiplier.ofSystem(), () -> BlasMultiplier.ofJava());
    }

    /**
     * Chooses by the value of the property: auto, which takes the BLAS of the system where there is
     * one and EJML elsewhere, since EJML's threads beat a BLAS in Java; ejml; or blas.
     */
    Multiplier of(String value) {
        return switch (value) {
            case "auto" -> loaded(ofSystem).orElseGet(EjmlMultiplier::new);
            case "ejml" -> new EjmlMultiplier();
            case "blas" ->
                    loaded(ofSystem).or(() -> loaded(ofJava)).orElseThrow(MultiplierChoice::noBlas);
            default ->
                    throw new IllegalArgumentException(
                            PROPERTY + " expects auto, ejml or blas, got \"" + value + "\"");
        };
    }

    private static Optional<Multiplier> loaded(Supplier<Multiplier> maker) {
        try {
            return Optional.of(maker.get());
        } catch (RuntimeException | LinkageError e) {
            // netlib is not on the class path, or the system has no BLAS
            return Optional.empty();
        }
    }

    private static IllegalStateException noBlas() {
        return new IllegalStateException(
                PROPERTY
                        + " = blas, but there is no BLAS: add dev.ludovic.netlib:blas to the"
                        + " dependencies, and install OpenBLAS for the speed of the system's own");
    }
}

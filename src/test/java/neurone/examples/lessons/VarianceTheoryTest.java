package neurone.examples.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import neurone.activation.ReLU;
import org.junit.jupiter.api.Test;

class VarianceTheoryTest {

    /** The slope of ReLU is 1 for half of all z. */
    @Test
    void bringsTheDerivativeThroughReLUAsHePromises() {
        assertThat(VarianceTheory.of(new ReLU(), 2, 1, 10).dz()[0]).isEqualTo(1, within(1e-9));
        assertThat(VarianceTheory.of(new ReLU(), 1, 1, 10).dz()[0])
                .isEqualTo(Math.pow(0.5, 9), within(1e-9));
    }

    /** The variance of max(0, z) is that of z times (1 - 1 / pi) / 2, and He keeps E(a^2). */
    @Test
    void bringsTheActivationsThroughReLUAsHePromises() {
        assertThat(VarianceTheory.of(new ReLU(), 2, 1, 10).a()[9])
                .isEqualTo(1 - 1 / Math.PI, within(1e-4));
    }
}

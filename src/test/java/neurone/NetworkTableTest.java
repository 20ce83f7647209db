package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import neurone.activation.Identity;
import neurone.activation.Tanh;
import org.junit.jupiter.api.Test;

class NetworkTableTest {

    @Test
    void isInFrenchToo() {
        Network network =
                Network.inputs(2).dense(400, new Tanh()).dense(1, new Identity()).build(1);
        assertThat(network.table(Locale.CANADA_FRENCH).replaceAll("[\\u00a0\\u202f]", "_"))
                .isEqualTo(
                        """
                        couche                     paramètres  activation
                        Dense 1 (2 -> 400)              1_200  Tanh
                        Dense 2 (400 -> 1)                401  Identity
                        total                           1_601""");
        assertThat(network.table(Locale.GERMAN)).isEqualTo(network.toString());
    }

    @Test
    void saysTheSeedThatNobodyChose() {
        Network network = Network.inputs(1).dense(1, new Identity()).build();
        assertThat(network.table(Locale.FRENCH))
                .endsWith(
                        "\nbuild("
                                + network.seed().getAsLong()
                                + ") tire de nouveau les poids initiaux");
    }
}

package neurone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class NamesTest {

    private record Part(double slope) {}

    @Test
    void nameAClassALambdaAndWhatHasNoName() {
        DoubleUnaryOperator lambda = x -> x;
        Object unnamed = new Object() {};
        assertThat(Names.of(new Part(1))).isEqualTo("Part");
        assertThat(Names.of(lambda)).isEqualTo("lambda");
        assertThat(Names.of(unnamed)).isEqualTo("NamesTest$1");
    }

    @Test
    void nameAPartWithItsSettings() {
        DoubleUnaryOperator lambda = x -> x;
        assertThat(Names.withSettings(new Part(1))).isEqualTo("Part[slope=1.0]");
        assertThat(Names.shown(new Part(1))).isEqualTo("Part[slope=1.0]");
        assertThat(Names.withSettings(lambda)).isEqualTo("lambda");
        assertThat(Names.shown(lambda)).isEqualTo("lambda");
        assertThat(Names.shown(new Object() {})).startsWith("NamesTest$");
    }
}

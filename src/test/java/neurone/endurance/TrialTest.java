package neurone.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final int TRIALS = 200;

    @Test
    void randomExperimentsEndInOneOfTheDocumentedWays() {
        Map<Trial.Outcome, Integer> outcomes = new EnumMap<>(Trial.Outcome.class);
        for (int seed = 0; seed < TRIALS; seed++) {
            outcomes.merge(new Trial(seed).run(), 1, Integer::sum);
        }
        assertThat(outcomes).containsOnlyKeys(Trial.Outcome.values());
    }
}

package neurone.diagnosis.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import neurone.diagnosis.Symptom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A few seeds of the ward, judged loosely, as some runs hang on the last bit. */
@Tag("slow")
@Tag("long")
class WardTest {

    private static final List<Result> RESULTS =
            LongStream.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                    .boxed()
                    .flatMap(Ward::results)
                    .toList();

    /** Those that hardly ever are a cause alone: networks are made that have them. */
    private static final EnumSet<Symptom> MADE =
            EnumSet.of(
                    Symptom.COST_NOT_FINITE,
                    Symptom.SATURATED_UNITS,
                    Symptom.EXPLODING_GRADIENTS,
                    Symptom.OVERFITTING);

    private static List<Result> failed() {
        return RESULTS.stream().filter(Result::hasFailed).toList();
    }

    @Test
    void namesTheCausesOfFailures() {
        List<Line> known =
                failed().stream()
                        .filter(r -> !r.causes().isEmpty())
                        .map(r -> r.line(Optional.empty()))
                        .toList();
        assertThat(known).hasSizeGreaterThan(20);
        assertThat(known.stream().filter(Line::isCauseNamed).count())
                .isGreaterThan((long) (0.8 * known.size()));
    }

    /** Each check is the one that names the cause of a failure, once at least. */
    @Test
    void knowsEachSymptomAsACause() {
        Set<Symptom> known = EnumSet.noneOf(Symptom.class);
        for (Result result : failed()) {
            result.named().stream().limit(2).filter(result.causes()::contains).forEach(known::add);
        }
        assertThat(known).containsAll(EnumSet.complementOf(MADE));
    }

    @Test
    void callsNoFailureASuccess() {
        assertThat(failed()).noneMatch(Result::isCalledHealthy);
        assertThat(failed().stream().filter(r -> r.named().isEmpty()).count()).isLessThan(4);
    }

    @Test
    void findsHardlyAnythingInSuccesses() {
        List<Result> successes = RESULTS.stream().filter(Result::hasSucceeded).toList();
        assertThat(successes).hasSizeGreaterThan(10);
        assertThat(successes.stream().filter(r -> !r.named().isEmpty()).count()).isLessThan(3);
    }

    @Test
    void advisesWhatCompiles() {
        new Advice(
                RESULTS.stream()
                        .flatMap(r -> r.diagnosis().findings().stream())
                        .map(finding -> finding.code())
                        .distinct()
                        .toList());
    }
}

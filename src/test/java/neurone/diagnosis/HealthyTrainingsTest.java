package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Trainings drawn at random that end well: a finding in one of them is a false alarm. */
@Tag("slow")
@Tag("long")
class HealthyTrainingsTest {

    private static final int TRAININGS = 200;
    private static final double LARGEST_RATE = 0.02;

    private record Alarm(RandomTraining training, List<Finding> findings) {}

    @Test
    void raiseHardlyAnyFalseAlarm() {
        List<RandomTraining> healthy =
                LongStream.rangeClosed(1, 2 * TRAININGS)
                        .parallel()
                        .mapToObj(RandomTraining::of)
                        .filter(RandomTraining::isHealthy)
                        .limit(TRAININGS)
                        .toList();
        List<Alarm> alarms =
                healthy.stream()
                        .map(training -> new Alarm(training, training.diagnosis().findings()))
                        .filter(alarm -> !alarm.findings().isEmpty())
                        .toList();
        System.out.printf(
                "false alarms in %d healthy trainings: %d%n", healthy.size(), alarms.size());
        alarms.forEach(
                alarm -> System.out.println("  " + alarm.training().name() + alarm.findings()));
        assertThat(healthy).hasSize(TRAININGS);
        assertThat(alarms).hasSizeLessThan((int) (LARGEST_RATE * TRAININGS));
    }
}

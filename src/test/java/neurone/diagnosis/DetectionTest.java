package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** For each symptom, five networks made to have it, and five healthy ones. */
class DetectionTest {

    private static final List<Patient> PATIENTS =
            Stream.of(
                            UnitPatients.all(),
                            FinitePatients.all(),
                            FlowPatients.all(),
                            TrainingPatients.all())
                    .flatMap(patients -> patients)
                    .toList();

    @ParameterizedTest
    @FieldSource("PATIENTS")
    void findsTheSymptomInTheSickAndNothingInTheHealthy(Patient patient) {
        Diagnosis diagnosis = patient.diagnosis().get();
        if (patient.isSick()) {
            assertThat(diagnosis.findings())
                    .extracting(Finding::symptom)
                    .contains(patient.symptom())
                    .isSorted();
            assertThatItReadsWell(diagnosis);
        } else {
            assertThat(diagnosis.findings())
                    .extracting(Finding::symptom)
                    .doesNotContain(patient.symptom());
        }
    }

    private static void assertThatItReadsWell(Diagnosis diagnosis) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(diagnosis.text(locale).lines())
                    .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
            for (Finding finding : diagnosis.findings()) {
                assertThat(
                                List.of(
                                        finding.measured(locale),
                                        finding.why(locale),
                                        finding.remedy(locale)))
                        .allMatch(sentence -> sentence.matches("[A-ZÀ].*[^.]\\."));
            }
        }
    }

    @Test
    void hasFivePatientsOfEachKind() {
        for (Symptom symptom : PATIENTS.stream().map(Patient::symptom).distinct().toList()) {
            assertThat(PATIENTS.stream().filter(p -> p.symptom() == symptom && p.isSick()))
                    .hasSizeGreaterThanOrEqualTo(5);
            assertThat(PATIENTS.stream().filter(p -> p.symptom() == symptom && !p.isSick()))
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }
}

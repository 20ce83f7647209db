package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLineTest {

    private static boolean agree(String shown, String printed) {
        return new PrintedLine(shown).agreesWith(new PrintedLine(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    J = 0.82 at the end       | J = 0.83 at the end
                    b = -0.0                  | b = 0.0
                    w =  1.5                  | w =    1.5
                    784-16-10, -1.3 ± 1.3     | 784-16-10, -1.2 ± 1.3
                    2e-16                     | 3e-16
                    ≈ error: 2e-16            | ≈ error: 9e-14
                    ≈ error: 2e-16            | ≈ error: 0e+00
                    ≈   m = 4096    39.4      | ≈   m = 4096     0.9
                    ≈   m =    1     0.0      | ≈   m =    1     0.2
                    ≈ rate 0.5: ReLU 41%     | ≈ rate 0.5: ReLU 27%
                    ≈0,030  ReLU  80,3 ± 13,5 | ≈0,030  ReLU  92,0 ±  4,0
                    """)
    void agreesWithAnotherMachine(String shown, String printed) {
        assertThat(agree(shown, printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    J = 0.82 at the end       | J = 0.84 at the end
                    J = 0.82 at the end       | L = 0.82 at the end
                    40 steps                  | 41 steps
                    -1.3 ± 1.3  refuted       | 1.3 ± 1.3  refuted
                    -0.1                      | 0.1
                    784-16-10                 | 784-15-10
                    n = 16        -       0   | n = 16        0       0
                    ≈ error: 2e-16            | ≈ error: 3e-13
                    ≈ error: 2e-16            | ≈ error: 2e-02
                    ≈   m = 4096    39.4      | ≈   m = 1024    39.4
                    ≈   m = 4096    39.4      | ≈   m = 4096     NaN
                    ≈   m = 4096    39.4      | ≈   m = 4096    -1.0
                    ≈ rate 0.5: ReLU 41%     | ≈ rate 0.5: ReLU 25%
                    ≈ rate 0.5: ReLU 41%     | ≈ rate 0.9: ReLU 41%
                    ≈0,030  ReLU  80,3 ± 13,5 | ≈0,030  ReLU  62,0 ± 13,5
                    ≈0,030  ReLU  80,3 ± 13,5 | ≈0,030  ReLU  80,3 ± 40,0
                    ≈0,030  ReLU  80,3 ± 13,5 | ≈0,300  ReLU  80,3 ± 13,5
                    """)
    void doesNotAgreeWithWhatChanged(String shown, String printed) {
        assertThat(agree(shown, printed)).isFalse();
    }
}

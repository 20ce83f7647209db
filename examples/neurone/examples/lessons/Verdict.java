package neurone.examples.lessons;

import java.util.Map;
import neurone.words.Words;

/** What several differences say about a claim that they are above 0. */
enum Verdict {
    HOLDS("confirmé", "holds"),
    REFUTED("contredit", "refuted"),
    UNDECIDED("indécis", "undecided");

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    private final Words words;

    Verdict(String french, String english) {
        words = new Words(french, english);
    }

    /** Of 95 %, by the number of differences (Student 1908). */
    private static final Map<Integer, Double> STANDARD_ERRORS = Map.of(5, 2.78, 8, 2.36);

    /** Undecided if the mean is no further from 0 than chance takes it one time in twenty. */
    static Verdict of(double[] differences) {
        double mean = Numbers.mean(differences);
        if (Math.abs(mean) <= limit(differences.length) * Numbers.spread(differences)) {
            return UNDECIDED;
        }
        return mean > 0 ? HOLDS : REFUTED;
    }

    /** Returns how many times its spread a mean of n differences must be from 0. */
    static double limit(int n) {
        return STANDARD_ERRORS.get(n) / Math.sqrt(n);
    }

    Words words() {
        return words;
    }
}

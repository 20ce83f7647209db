package neurone.examples.lessons;

import java.util.Arrays;
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

    /**
     * By the number of differences, what chance exceeds one time in twenty (5) or in a hundred
     * (16): Student 1908.
     */
    private static final Map<Integer, Double> STANDARD_ERRORS = Map.of(5, 2.78, 16, 2.95);

    /** How often chance alone may give a verdict by signs. */
    private static final double ONCE_IN_A_HUNDRED = 0.01;

    /** Undecided if the mean is no further from 0 than chance takes it. */
    static Verdict byMean(double[] differences) {
        double mean = Numbers.mean(differences);
        if (Math.abs(mean) <= limit(differences.length) * Numbers.spread(differences)) {
            return UNDECIDED;
        }
        return mean > 0 ? HOLDS : REFUTED;
    }

    /**
     * Undecided if heads or tails would be as one-sided; who neither wins nor loses is left out.
     */
    static Verdict bySigns(double[] differences) {
        int wins = wins(differences);
        int losses = losses(differences);
        if (chance(Math.min(wins, losses), wins + losses) > ONCE_IN_A_HUNDRED) {
            return UNDECIDED;
        }
        return wins > losses ? HOLDS : REFUTED;
    }

    /** How likely it is that n coins show one side so few times, or fewer; either side. */
    private static double chance(int few, int n) {
        double ways = 1;
        double sum = 0;
        for (int k = 0; k <= few; k++) {
            sum += ways;
            // n over k + 1
            ways = ways * (n - k) / (k + 1);
        }
        return Math.min(1, 2 * sum / Math.pow(2, n));
    }

    static int wins(double[] differences) {
        return (int) Arrays.stream(differences).filter(d -> d > 0).count();
    }

    static int losses(double[] differences) {
        return (int) Arrays.stream(differences).filter(d -> d < 0).count();
    }

    /** Returns how many times its spread a mean of n differences must be from 0. */
    static double limit(int n) {
        return STANDARD_ERRORS.get(n) / Math.sqrt(n);
    }

    Words words() {
        return words;
    }
}

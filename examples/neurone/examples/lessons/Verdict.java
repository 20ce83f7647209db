package neurone.examples.lessons;

import neurone.examples.report.Text;

/** What several differences say about a claim that they are above 0. */
enum Verdict {
    HOLDS("confirmé", "holds"),
    REFUTED("contredit", "refuted"),
    UNDECIDED("indécis", "undecided");

    @SuppressWarnings("ImmutableEnumChecker") // a record of two strings
    private final Text words;

    Verdict(String french, String english) {
        words = new Text(french, english);
    }

    /** Of 95 %, for {@link Problem#SEEDS} differences (Student 1908). */
    private static final double STANDARD_ERRORS = 2.36;

    /** Undecided if the mean is that many of its standard errors, spread / sqrt(n), from 0. */
    static Verdict of(double[] differences) {
        double mean = Numbers.mean(differences);
        double error = Numbers.spread(differences) / Math.sqrt(differences.length);
        if (Math.abs(mean) <= STANDARD_ERRORS * error) {
            return UNDECIDED;
        }
        return mean > 0 ? HOLDS : REFUTED;
    }

    Text words() {
        return words;
    }
}

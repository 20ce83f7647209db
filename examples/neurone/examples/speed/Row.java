package neurone.examples.speed;

import neurone.examples.report.Language;

/** A row of the ladder. */
sealed interface Row {

    Way way();

    /** Returns what stands after the label, in lines of at most 63 characters. */
    String cells(Language language, String inUse);

    /** Returns the billions of operations a second, 0 where the way is not to be had. */
    double gflops();

    /** Returns whether the library's description of what is in use is of this way. */
    boolean isDescribedBy(String inUse);

    /**
     * A way that multiplies.
     *
     * @param description what the library calls it
     */
    record Measured(Way way, String description, Figures figures) implements Row {

        @Override
        public String cells(Language language, String inUse) {
            String mark = isDescribedBy(inUse) ? language.say("  utilisée", "  in use") : "";
            return figures.columns(language.locale()) + mark;
        }

        @Override
        public double gflops() {
            return figures.gflops();
        }

        @Override
        public boolean isDescribedBy(String inUse) {
            // the library says in brackets why no faster way is taken
            return inUse.equals(description) || inUse.startsWith(description + " (");
        }
    }

    /** A way that is not to be had here. */
    record Refused(Way way, String reason) implements Row {

        @Override
        public String cells(Language language, String inUse) {
            return reason;
        }

        @Override
        public double gflops() {
            return 0;
        }

        @Override
        public boolean isDescribedBy(String inUse) {
            return false;
        }
    }
}

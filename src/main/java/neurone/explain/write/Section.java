package neurone.explain.write;

import neurone.words.Words;

/** The parts of a step, in the order of computation. */
public enum Section {
    FORWARD("Propagation avant", "Forward"),
    COST("Coût", "Cost"),
    BACKWARD("Rétropropagation", "Backward"),
    UPDATE("Mise à jour", "Update");

    private final String french;
    private final String english;

    Section(String french, String english) {
        this.french = french;
        this.english = english;
    }

    Words title() {
        return new Words(french, english);
    }
}

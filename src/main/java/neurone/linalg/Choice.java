package neurone.linalg;

import java.util.List;
import neurone.words.Words;

/**
 * Who multiplies, and why nobody faster does.
 *
 * @param multiplier who multiplies
 * @param reasons why each faster way is not taken, the fastest first
 */
record Choice(Multiplier multiplier, List<Words> reasons) {

    Words description() {
        Words description = multiplier.description();
        return reasons.isEmpty()
                ? description
                : Words.of("%s (%s)", "%s (%s)", description, all(reasons));
    }

    /** Returns the reasons as one, the semicolons between them as each language sets them. */
    static Words all(List<Words> reasons) {
        return reasons.stream().reduce((a, b) -> Words.of("%s ; %s", "%s; %s", a, b)).orElseThrow();
    }
}

package neurone.linalg;

import java.util.List;

/**
 * Who multiplies, and why nobody faster does.
 *
 * @param multiplier who multiplies
 * @param reasons why each faster way is not taken, the fastest first
 */
record Choice(Multiplier multiplier, List<String> reasons) {

    String description() {
        return reasons.isEmpty()
                ? multiplier.description()
                : multiplier.description() + " (" + String.join("; ", reasons) + ")";
    }
}

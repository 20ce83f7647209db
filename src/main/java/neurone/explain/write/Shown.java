package neurone.explain.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurone.formula.Letter;
import neurone.words.Words;

/** Which letters a reader has seen with their numbers, so that each is written once. */
final class Shown {

    private final Set<Words> names = new HashSet<>();

    /**
     * Returns what a line is made from and was not seen before, then its result. What the result
     * was before it changed has the same name to a reader, and is left out.
     */
    List<Letter> newOf(Line line) {
        Letter result = line.equation().result();
        List<Letter> letters = new ArrayList<>();
        for (Letter operand : line.operands()) {
            if (!operand.plain().equals(result.plain()) && !names.contains(operand.plain())) {
                letters.add(operand);
            }
        }
        letters.add(result);
        return letters;
    }

    void add(Line line) {
        line.operands().forEach(operand -> names.add(operand.plain()));
        names.add(line.equation().result().plain());
    }
}

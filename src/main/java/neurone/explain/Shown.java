package neurone.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which quantities a reader has seen, so that each is written once. */
final class Shown {

    private final Set<String> names = new HashSet<>();

    /**
     * Returns what a formula is made from and was not seen before, then its result. What the result
     * was before it changed has the same name to a reader, and is left out.
     */
    List<Quantity> newOf(Formula formula) {
        List<Quantity> quantities = new ArrayList<>();
        for (Quantity operand : formula.operands()) {
            boolean was = operand.plain().equals(formula.result().plain());
            if (!was && !names.contains(operand.name())) {
                quantities.add(operand);
            }
        }
        quantities.add(formula.result());
        return quantities;
    }

    void add(Formula formula) {
        formula.quantities().forEach(quantity -> names.add(quantity.name()));
    }
}

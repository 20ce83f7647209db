package exercises.check;

import java.util.List;

/**
 * What a piece of code made of one input.
 *
 * @param parts what it gave; empty if it threw
 * @param thrown what it threw, or null
 */
record Outcome(List<Part> parts, Throwable thrown) {

    /** Runs the code. */
    static <I> Outcome of(Body<I> body, I input) {
        try {
            return new Outcome(Part.of(body.of(input)), null);
        } catch (Failure e) {
            throw e;
        } catch (Throwable e) {
            return new Outcome(List.of(), e);
        }
    }

    /**
     * Whether both are the same, up to rounding: the same numbers, or the same kind of exception.
     */
    boolean agrees(Outcome other, double tolerance) {
        if (thrown != null || other.thrown != null) {
            return thrown != null
                    && other.thrown != null
                    && thrown.getClass() == other.thrown.getClass();
        }
        return firstDifference(other, tolerance) < 0;
    }

    /** The first part that differs, or -1. */
    int firstDifference(Outcome other, double tolerance) {
        for (int i = 0; i < parts.size(); i++) {
            Part mine = parts.get(i);
            Part its = other.parts.get(i);
            if (mine.value() == null && its.value() == null) {
                continue;
            }
            if (!mine.sameShape(its) || mine.firstDifference(its, tolerance) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

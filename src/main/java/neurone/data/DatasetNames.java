package neurone.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the inputs and the classes of a dataset are called. Immutable.
 *
 * @param inputs of the rows of X; none if they have none
 * @param classes each at its number; none if they have none
 */
record DatasetNames(List<String> inputs, List<String> classes) {

    /** Keeps copies. */
    DatasetNames {
        Objects.requireNonNull(inputs, "expected a list of names of inputs, got null");
        Objects.requireNonNull(classes, "expected a list of names of classes, got null");
        inputs = List.copyOf(checked("input", inputs));
        classes = List.copyOf(checked("class", classes));
    }

    /**
     * Returns these names.
     *
     * @throws NullPointerException if one is null
     */
    static List<String> checked(String what, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Objects.requireNonNull(
                    names.get(i),
                    () ->
                            String.format(
                                    "expected a name for each %s, got null in place %d, counted"
                                            + " from 0",
                                    what, place));
        }
        return names;
    }

    /** Refuses more names or fewer than there are inputs, and classes of that many outputs. */
    void check(int numberOfInputs, int outputs) {
        check("input", inputs, numberOfInputs);
        check("class", classes, Math.max(2, outputs));
    }

    private static void check(String what, List<String> names, int expected) {
        if (!names.isEmpty() && names.size() != expected) {
            throw new IllegalArgumentException(
                    "expected "
                            + expected
                            + " "
                            + what
                            + " names, got "
                            + names.size()
                            + ": give one for each");
        }
    }

    DatasetNames withInputs(List<String> others) {
        return new DatasetNames(others, classes);
    }

    DatasetNames withClasses(List<String> others) {
        return new DatasetNames(inputs, others);
    }

    DatasetNames withoutInput(int row) {
        List<String> left = new ArrayList<>(inputs);
        if (!left.isEmpty()) {
            left.remove(row);
        }
        return withInputs(left);
    }
}

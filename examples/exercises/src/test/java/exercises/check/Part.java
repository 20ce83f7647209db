package exercises.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/**
 * A named matrix of a result: what answers and inputs are compared by.
 *
 * @param name of the component, empty for a result that is one value
 * @param kind how the value was given: 0 for a number, 1 for an array, 2 for a matrix, 3 for yes or
 *     no
 * @param value the numbers; null for a result that is null
 */
record Part(String name, int kind, DMatrixRMaj value) {

    private static final int NUMBER = 0;
    private static final int ARRAY = 1;
    private static final int MATRIX = 2;
    private static final int TRUTH = 3;

    /**
     * The parts of a number, array, matrix, map or record of such; what else it holds is left out.
     */
    static List<Part> of(Object result) {
        List<Part> parts = new ArrayList<>();
        add("", result, parts);
        return parts;
    }

    private static void add(String name, Object value, List<Part> parts) {
        if (value == null) {
            parts.add(new Part(name, MATRIX, null));
        } else if (value instanceof DMatrixRMaj matrix) {
            parts.add(new Part(name, MATRIX, matrix.copy()));
        } else if (value instanceof Number number) {
            parts.add(new Part(name, NUMBER, row(number.doubleValue())));
        } else if (value instanceof Boolean truth) {
            parts.add(new Part(name, TRUTH, row(truth ? 1 : 0)));
        } else if (value instanceof double[] numbers) {
            parts.add(new Part(name, ARRAY, row(numbers)));
        } else if (value instanceof int[] numbers) {
            double[] copy = new double[numbers.length];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = numbers[i];
            }
            parts.add(new Part(name, ARRAY, row(copy)));
        } else if (value instanceof double[][] rows) {
            parts.add(new Part(name, MATRIX, new DMatrixRMaj(rows)));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> add(key.toString(), entry, parts));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                add(component.getName(), get(component, record), parts);
            }
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DMatrixRMaj row(double... numbers) {
        return new DMatrixRMaj(1, numbers.length, true, numbers);
    }

    /** Whether the other has the same shape. */
    boolean sameShape(Part other) {
        return value != null
                && other.value != null
                && value.numRows == other.value.numRows
                && value.numCols == other.value.numCols;
    }

    /** The place of the first number that differs by more than rounding, or -1. */
    int firstDifference(Part other, double tolerance) {
        for (int i = 0; i < value.getNumElements(); i++) {
            if (differ(value.data[i], other.value.data[i], tolerance)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean differ(double x, double y, double tolerance) {
        if (x == y || Double.isNaN(x) && Double.isNaN(y)) {
            return false;
        }
        return !(Math.abs(x - y) <= tolerance * (1 + Math.min(Math.abs(x), Math.abs(y))));
    }

    /** Such as dW1(0, 2), w[1] or nothing for a number without a name. */
    String place(int i) {
        return switch (kind) {
            case ARRAY -> name + "[" + i + "]";
            case MATRIX -> name + "(" + i / value.numCols + ", " + i % value.numCols + ")";
            default -> name;
        };
    }

    /** Such as (2, 3), or for an array its length. */
    String shape() {
        return kind == ARRAY
                ? "[" + value.numCols + "]"
                : "(" + value.numRows + ", " + value.numCols + ")";
    }

    /** A number of the value, as a reader sees it. */
    String shown(int i, int digits, Texts texts) {
        return kind == TRUTH
                ? texts.say(value.data[i] == 1 ? "common.true" : "common.false")
                : texts.number(value.data[i], digits);
    }

    /** All of a small value, or else the shape. */
    String shown(Texts texts) {
        if (value == null) {
            return name + " = null";
        }
        int n = value.getNumElements();
        if (n > 9 || kind == MATRIX && n > 6) {
            return name + " " + shape();
        }
        StringBuilder text = new StringBuilder(name + " = ");
        if (kind == NUMBER || kind == TRUTH) {
            return text + shown(0, 4, texts);
        }
        text.append(kind == MATRIX ? "[[" : "[");
        for (int i = 0; i < n; i++) {
            boolean newRow = i > 0 && kind == MATRIX && i % value.numCols == 0;
            text.append(i == 0 ? "" : newRow ? "] [" : "; ").append(shown(i, 4, texts));
        }
        return text.append(kind == MATRIX ? "]]" : "]").toString();
    }
}

package neurone.playground.view;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to see of a run: values with names, and long rows of numbers as bytes. */
public final class Shot {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<byte[]> rows = new ArrayList<>();

    void put(String name, Object value) {
        values.put(name, value);
    }

    /** Keeps numbers with all their bits, and returns the place of their row. */
    int doubles(double[] numbers, int size) {
        ByteBuffer bytes = ByteBuffer.allocate(size * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers, 0, size);
        return bytes(bytes.array());
    }

    int bytes(byte[] bytes) {
        rows.add(bytes);
        return rows.size() - 1;
    }

    Map<String, Object> values() {
        return values;
    }

    List<byte[]> rows() {
        return rows;
    }
}

package neurone.playground.view;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.playground.http.Json;

/**
 * All runs at one moment, as bytes: the length of a JSON head, the head, then rows of numbers whose
 * places the head says. Numbers are little-endian, and all begins at multiples of eight, so that a
 * page reads them where they are.
 */
public final class Frame {

    private static final int ALIGNED = 8;

    private Frame() {}

    /**
     * Writes a frame.
     *
     * @param head what holds for all runs
     * @param shots one for each run
     */
    public static byte[] of(Map<String, Object> head, List<Shot> shots) {
        List<Object> lanes = new ArrayList<>();
        List<byte[]> rows = new ArrayList<>();
        int at = 0;
        for (Shot shot : shots) {
            List<Object> places = new ArrayList<>();
            for (byte[] row : shot.rows()) {
                places.add(List.of(at, row.length));
                rows.add(row);
                at += aligned(row.length);
            }
            Map<String, Object> lane = new LinkedHashMap<>(shot.values());
            lane.put("rows", places);
            lanes.add(lane);
        }
        Map<String, Object> all = new LinkedHashMap<>(head);
        all.put("lanes", lanes);
        byte[] json = Json.write(all);
        ByteBuffer frame = ByteBuffer.allocate(ALIGNED + aligned(json.length) + at);
        frame.order(ByteOrder.LITTLE_ENDIAN).putInt(json.length).position(ALIGNED);
        frame.put(json).position(ALIGNED + aligned(json.length));
        for (byte[] row : rows) {
            int start = frame.position();
            frame.put(row).position(start + aligned(row.length));
        }
        return frame.array();
    }

    private static int aligned(int size) {
        return (size + ALIGNED - 1) / ALIGNED * ALIGNED;
    }
}

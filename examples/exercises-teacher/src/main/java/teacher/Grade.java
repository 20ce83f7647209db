package teacher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a submission was graded.
 *
 * @param told what the student is told for each exercise, by its number; empty where it is right
 * @param points what each exercise is worth
 * @param remarks about files and limits
 */
record Grade(
        Submission submission,
        Map<String, String> told,
        Map<String, Integer> points,
        List<String> remarks) {

    /** The points earned. */
    int earned() {
        return earned("");
    }

    /** The points earned in the exercises whose number starts so. */
    int earned(String prefix) {
        return told.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix) && one.getValue().isEmpty())
                .mapToInt(one -> points.getOrDefault(one.getKey(), 0))
                .sum();
    }

    /** The points there are. */
    int outOf() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** All that the student is told, as one text. */
    String feedback() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(told)
                .forEach(
                        (number, one) ->
                                text.append(one.isEmpty() ? "" : number + " " + one + "\n"));
        return text.toString();
    }
}

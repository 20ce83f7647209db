package exercises.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The results of a run, in the order of the exercises. */
final class Score {

    private static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(n -> Integer.parseInt(n.substring(0, n.indexOf('.'))))
                    .thenComparingInt(n -> Integer.parseInt(n.substring(n.indexOf('.') + 1)));

    private final TreeMap<String, Result> results = new TreeMap<>(ORDER);

    synchronized void add(Result result) {
        results.put(result.number(), result);
    }

    synchronized List<Result> results() {
        return List.copyOf(results.values());
    }

    /** The lessons of the results. */
    List<Integer> lessons() {
        return results().stream().map(Result::lesson).distinct().toList();
    }

    /** The results of one lesson. */
    List<Result> of(int lesson) {
        return results().stream().filter(result -> result.lesson() == lesson).toList();
    }

    static int points(List<Result> results) {
        return results.stream().mapToInt(Result::points).sum();
    }

    static int outOf(List<Result> results) {
        return results.stream().mapToInt(Result::of).sum();
    }

    /**
     * What went wrong, then the table: a line for each lesson, its exercises and the points.
     *
     * @param toDo whether to list what is not written yet, too
     */
    String text(Texts texts, boolean toDo) {
        List<String> lines = new ArrayList<>();
        for (Result result : results()) {
            if (result.state() == Result.State.WRONG
                    || result.state() == Result.State.TO_DO && toDo) {
                lines.add("");
                lines.add(mark(result) + " " + heading(result, texts));
                result.message().lines().forEach(line -> lines.add("    " + line));
            }
        }
        lines.add("");
        for (int lesson : lessons()) {
            List<Result> all = of(lesson);
            lines.add(texts.say("score.lesson", lesson, points(all), outOf(all), marks(all)));
        }
        lines.add(texts.say("score.total", points(results()), outOf(results())));
        lines.add(texts.say("score.legend"));
        lines.add("");
        return String.join("\n", lines);
    }

    private static String heading(Result result, Texts texts) {
        return texts.say("score.heading", result.number(), result.title(), result.of());
    }

    private static String marks(List<Result> results) {
        StringBuilder marks = new StringBuilder();
        for (Result result : results) {
            marks.append(' ').append(mark(result));
            marks.append(result.number().substring(result.number().indexOf('.')));
        }
        return marks.toString();
    }

    private static String mark(Result result) {
        return switch (result.state()) {
            case RIGHT -> "✓";
            case WRONG -> "✗";
            case TO_DO -> "·";
        };
    }
}

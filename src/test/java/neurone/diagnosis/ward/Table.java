package neurone.diagnosis.ward;

import static neurone.diagnosis.ward.Yardstick.Outcome.SUCCEEDED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the results come to: a line for each kind, then what was named first, cause by cause.
 *
 * @param results of all runs
 * @param cures how each failed run ends when its first advice is followed, in the order of the
 *     failed ones with a finding; nothing where the advice only shows something
 */
record Table(List<Result> results, List<Optional<Yardstick.Outcome>> cures) {

    /** Follows the first advice of each failed run. */
    static Table of(List<Result> results) {
        List<Result> found = results.stream().filter(Table::hasFinding).toList();
        List<String> code = found.stream().map(Result::firstCode).toList();
        Advice advice = new Advice(code);
        List<Optional<Yardstick.Outcome>> cures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            cures.add(advice.tried(i, found.get(i), code.get(i)));
        }
        return new Table(results, cures);
    }

    private static boolean hasFinding(Result result) {
        return result.hasFailed() && !result.named().isEmpty();
    }

    /** A run without a mistake, and of no kind that fails by itself, has no line of its own. */
    String text() {
        Map<String, List<Result>> kinds = new LinkedHashMap<>();
        results.forEach(r -> kinds.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
        StringBuilder text = new StringBuilder("| kind | failed | finding | cause | cured |\n");
        text.append("| --- | --- | --- | --- | --- |\n");
        kinds.forEach((kind, all) -> line(text, kind, all));
        line(text, "all", results);
        long succeeded = results.stream().filter(Result::hasSucceeded).count();
        long alarms =
                results.stream().filter(r -> r.hasSucceeded() && !r.named().isEmpty()).count();
        text.append(
                String.format(
                        Locale.ROOT, "%nfalse alarms: %d of %d successes%n%n", alarms, succeeded));
        confusion()
                .forEach(
                        (cause, named) ->
                                text.append(cause).append(": ").append(named).append('\n'));
        return text.toString();
    }

    private void line(StringBuilder text, String kind, List<Result> all) {
        List<Result> failed = all.stream().filter(Result::hasFailed).toList();
        List<Result> known = failed.stream().filter(r -> !r.causes().isEmpty()).toList();
        if (failed.isEmpty()) {
            return;
        }
        List<Yardstick.Outcome> tried = new ArrayList<>();
        List<Result> found = results.stream().filter(Table::hasFinding).toList();
        for (int i = 0; i < found.size(); i++) {
            if (all == results || found.get(i).kind().equals(kind)) {
                cures.get(i).ifPresent(tried::add);
            }
        }
        text.append(
                String.format(
                        "| %s | %d | %s | %s | %s |%n",
                        kind,
                        failed.size(),
                        percent(failed.stream().filter(Table::hasFinding).count(), failed.size()),
                        percent(
                                known.stream().filter(Result::isNamedAmongTheFirstTwo).count(),
                                known.size()),
                        percent(tried.stream().filter(o -> o == SUCCEEDED).count(), tried.size())));
    }

    private static String percent(long part, long all) {
        return all == 0 ? "-" : Math.round(100.0 * part / all) + " %";
    }

    /** Of each cause, what was named first. */
    private Map<String, Map<String, Integer>> confusion() {
        Map<String, Map<String, Integer>> confusion = new TreeMap<>();
        for (Result result : results) {
            if (result.hasFailed()) {
                String named = result.named().isEmpty() ? "nothing" : result.named().get(0) + "";
                confusion
                        .computeIfAbsent(result.causes() + "", cause -> new TreeMap<>())
                        .merge(named, 1, Integer::sum);
            }
        }
        return confusion;
    }
}

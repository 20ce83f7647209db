package teacher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How alike two submissions are: the share of runs of eight words or signs that both have, out of
 * those that either has. What the skeletons and the solutions have does not count, nor do comments,
 * layout and the names of variables. So it says most where both did the same unusual thing.
 */
final class Likeness {

    private static final int RUN = 8;
    private static final int ENOUGH = 15;
    private static final double ALIKE = 0.6;
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\w+|[^\\s\\w]");

    /**
     * Two submissions that are alike.
     *
     * @param share from 0 to 1
     */
    record Pair(String one, String other, double share) {}

    private final Set<String> known = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** Knows the sources that everybody may have. */
    Likeness(List<String> common) {
        for (String source : common) {
            words(source).forEach(names::add);
        }
        for (String source : common) {
            known.addAll(runs(source));
        }
    }

    /** The pairs that are alike, most alike first. */
    List<Pair> pairs(Map<String, List<String>> submissions) {
        Map<String, Set<String>> own = new HashMap<>();
        submissions.forEach(
                (name, sources) -> {
                    Set<String> runs = new HashSet<>();
                    sources.forEach(source -> runs.addAll(runs(source)));
                    runs.removeAll(known);
                    own.put(name, runs);
                });
        List<String> order = submissions.keySet().stream().sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int k = i + 1; k < order.size(); k++) {
                double share = share(own.get(order.get(i)), own.get(order.get(k)));
                if (share >= ALIKE) {
                    pairs.add(new Pair(order.get(i), order.get(k), share));
                }
            }
        }
        pairs.sort((one, other) -> Double.compare(other.share, one.share));
        return pairs;
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        int both = one.size() + other.size() - either.size();
        return either.size() < ENOUGH ? 0 : (double) both / either.size();
    }

    private static List<String> words(String source) {
        return WORD.matcher(COMMENT.matcher(source).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private Set<String> runs(String source) {
        List<String> words =
                words(source).stream().map(word -> isOwnName(word) ? "name" : word).toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** A name that the common sources do not use is a student's own, whichever he chose. */
    private boolean isOwnName(String word) {
        return Character.isLetter(word.charAt(0)) && !names.contains(word);
    }
}

package neurone.docs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lines of a source, which are known again by the first and the last of them. */
record Excerpt(List<String> lines) {

    static Excerpt of(String text) {
        return new Excerpt(text.lines().toList());
    }

    /** The same lines as they are in the source today; empty where the first or last is gone. */
    Optional<String> in(String source) {
        List<String> all = source.lines().toList();
        Optional<String> changed = Optional.empty();
        for (int start = 0; start < all.size(); start++) {
            if (!all.get(start).strip().equals(lines.get(0))) {
                continue;
            }
            int indent = indent(all.get(start));
            List<String> rest =
                    all.subList(start, all.size()).stream()
                            .map(line -> line.substring(Math.min(indent, indent(line))))
                            .toList();
            if (rest.size() >= lines.size() && rest.subList(0, lines.size()).equals(lines)) {
                return Optional.of(text(lines));
            }
            int end = rest.indexOf(lines.get(lines.size() - 1));
            if (changed.isEmpty() && end > 0) {
                changed = Optional.of(text(rest.subList(0, end + 1)));
            }
        }
        return changed;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}

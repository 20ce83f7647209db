package teacher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A classic mistake: a small change of a solution.
 *
 * @param exercise such as 4.5
 * @param key of its sentence among the texts: 4.5.mistake.KEY
 * @param file the source that is changed, such as exercises/lesson4/TwoLayers.java
 * @param changes each from what to what; white space is free
 */
record Mistake(String exercise, String key, String file, List<Change> changes) {

    /** One change of a source, at its first place after the changes before. */
    record Change(String from, String to) {}

    /** All that are in mistakes.txt. */
    static List<Mistake> all() {
        try (InputStream in = Mistake.class.getResourceAsStream("/mistakes.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\\R\\s*\\R"))
                    .map(block -> block.lines().filter(line -> !line.startsWith("#")).toList())
                    .filter(block -> !block.isEmpty())
                    .map(Mistake::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake of(List<String> block) {
        String[] head = block.get(0).split(" ");
        List<Change> changes = new ArrayList<>();
        int i = 1;
        while (i < block.size()) {
            StringBuilder from = new StringBuilder();
            StringBuilder to = new StringBuilder();
            for (; i < block.size() && block.get(i).startsWith("-"); i++) {
                from.append(block.get(i).substring(1)).append('\n');
            }
            for (; i < block.size() && block.get(i).startsWith("+"); i++) {
                to.append(block.get(i).substring(1)).append('\n');
            }
            changes.add(new Change(from.toString().strip(), to.toString().strip()));
        }
        String folder = "exercises/lesson" + head[0].charAt(0) + "/";
        return new Mistake(head[0], head[1], folder + head[2] + ".java", changes);
    }

    /** The solution with the mistake in it: changes are made in the solution of this exercise. */
    String in(String solution) {
        int start = Math.max(0, solution.indexOf(" " + exercise + " [fr]"));
        StringBuilder changed = new StringBuilder(solution);
        for (Change change : changes) {
            Pattern pattern =
                    Pattern.compile(
                            Stream.of(change.from.split("\\s+"))
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("\\s+")));
            Matcher matcher = pattern.matcher(changed);
            boolean isImport = change.from.startsWith("import");
            if (!matcher.find(isImport ? 0 : changed.indexOf("// begin", start))
                    && !matcher.find(start)) {
                throw new IllegalStateException(file + " has no " + change.from);
            }
            changed.replace(matcher.start(), matcher.end(), change.to);
        }
        return changed.toString();
    }
}

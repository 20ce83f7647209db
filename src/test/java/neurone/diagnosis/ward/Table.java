package neurone.diagnosis.ward;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.diagnosis.Symptom;
import neurone.words.Words;

/** What the runs come to: a line for each kind and each finding, then cause by cause. */
record Table(List<Line> lines) {

    private static final Words BY_KIND =
            new Words(
                    "genre d'échec | essais | constat | cause nommée | guéris",
                    "kind of failure | runs | found | cause named | cured");
    private static final Words BY_FINDING =
            new Words("premier constat | essais | guéris", "first finding | runs | cured");
    private static final Words CONFUSION =
            new Words("vraie cause | essais | nommé en premier", "true cause | runs | named first");
    private static final Words SEVERAL = new Words("une parmi plusieurs", "one of several");
    private static final Words ONE_OF_THEM = new Words("l'une d'elles", "one of them");
    private static final Words UNKNOWN = new Words("inconnue", "not known");
    private static final Words NOTHING = new Words("rien", "nothing");
    private static final Words ALL = new Words("tous", "all");

    /** As it stands in the pages. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            text.append(byKind(locale)).append('\n').append(byFinding(locale)).append('\n');
            text.append(confusion(locale)).append('\n');
        }
        long succeeded = lines.stream().filter(Line::hasSucceeded).count();
        long alarms =
                lines.stream().filter(line -> line.hasSucceeded() && line.hasFinding()).count();
        text.append(
                String.format(
                        Locale.ROOT, "false alarms: %d of %d successes%n", alarms, succeeded));
        text.append(
                String.format(
                        Locale.ROOT,
                        "failures called healthy: %d of %d%n",
                        failed().stream().filter(Line::isCalledHealthy).count(),
                        failed().size()));
        return text.toString();
    }

    private List<Line> failed() {
        return lines.stream().filter(Line::hasFailed).toList();
    }

    private String byKind(Locale locale) {
        Map<String, List<Line>> kinds = grouped(Line::kind);
        StringBuilder text = head(BY_KIND, locale);
        Stream.of(
                        Arrays.stream(Kind.values())
                                .map(kind -> Map.entry(kind.name(), kind.title)),
                        Arrays.stream(Natural.values()).map(n -> Map.entry(n.name(), n.title)),
                        Stream.of(Map.entry(Ward.PLAIN, Ward.OTHERS)))
                .flatMap(titles -> titles)
                .filter(title -> kinds.containsKey(title.getKey()))
                .forEach(
                        title ->
                                text.append(
                                        kind(
                                                title.getValue().in(locale),
                                                kinds.get(title.getKey()),
                                                locale)));
        return text.append(kind(ALL.in(locale), failed(), locale)).toString();
    }

    private static StringBuilder head(Words columns, Locale locale) {
        String names = columns.in(locale);
        return new StringBuilder("| " + names + " |\n|")
                .append(" --- |".repeat(names.split("\\|").length))
                .append('\n');
    }

    private static String kind(String title, List<Line> failed, Locale locale) {
        List<Line> known = failed.stream().filter(line -> !line.causes().isEmpty()).toList();
        return String.format(
                "| %s | %d | %s | %s | %s |%n",
                title,
                failed.size(),
                percent(failed.stream().filter(Line::hasFinding).count(), failed.size(), locale),
                percent(known.stream().filter(Line::isCauseNamed).count(), known.size(), locale),
                cured(failed, locale));
    }

    private String byFinding(Locale locale) {
        Map<String, List<Line>> findings = grouped(Table::first);
        StringBuilder text = head(BY_FINDING, locale);
        for (Symptom symptom : Symptom.values()) {
            List<Line> failed = findings.getOrDefault(symptom.name(), List.of());
            if (!failed.isEmpty()) {
                text.append(
                        String.format(
                                "| %s | %d | %s |%n",
                                symptom.title(locale), failed.size(), cured(failed, locale)));
            }
        }
        return text.toString();
    }

    private static String first(Line line) {
        return line.hasFinding() ? line.named().get(0).name() : "nothing";
    }

    private Map<String, List<Line>> grouped(Function<Line, String> group) {
        return failed().stream()
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String cured(List<Line> failed, Locale locale) {
        List<Yardstick.Outcome> tried =
                failed.stream().map(Line::cured).flatMap(Optional::stream).toList();
        return percent(
                tried.stream().filter(o -> o == Yardstick.Outcome.SUCCEEDED).count(),
                tried.size(),
                locale);
    }

    /** French puts a narrow space that does not break before the sign. */
    private static String percent(long part, long all, Locale locale) {
        String space = Words.isFrench(locale) ? "\u202f" : "";
        return all == 0 ? "-" : Math.round(100.0 * part / all) + space + "%";
    }

    /** Of each cause, what was named first, and how often. */
    private String confusion(Locale locale) {
        StringBuilder text = head(CONFUSION, locale);
        for (Symptom cause : Symptom.values()) {
            text.append(
                    row(
                            cause.title(locale),
                            line -> line.causes().equals(Set.of(cause)),
                            line -> title(line, locale),
                            locale));
        }
        text.append(
                row(
                        SEVERAL.in(locale),
                        line -> line.causes().size() > 1,
                        line ->
                                line.hasFinding() && line.causes().contains(line.named().get(0))
                                        ? ONE_OF_THEM.in(locale)
                                        : title(line, locale),
                        locale));
        return text.append(
                        row(
                                UNKNOWN.in(locale),
                                line -> line.causes().isEmpty(),
                                line -> title(line, locale),
                                locale))
                .toString();
    }

    private static String title(Line line, Locale locale) {
        return line.hasFinding() ? line.named().get(0).title(locale) : NOTHING.in(locale);
    }

    /** The most frequent first; nothing where there are no such runs. */
    private String row(
            String cause, Predicate<Line> isOfIt, Function<Line, String> named, Locale locale) {
        Map<String, Long> counts =
                failed().stream()
                        .filter(isOfIt)
                        .collect(Collectors.groupingBy(named, TreeMap::new, Collectors.counting()));
        String separator = Words.isFrench(locale) ? "\u202f: " : ": ";
        return counts.isEmpty()
                ? ""
                : "| %s | %d | %s |%n"
                        .formatted(
                                cause,
                                counts.values().stream().mapToLong(n -> n).sum(),
                                counts.entrySet().stream()
                                        .sorted(
                                                Map.Entry.<String, Long>comparingByValue()
                                                        .reversed())
                                        .map(e -> e.getKey() + separator + e.getValue())
                                        .collect(Collectors.joining(", ")));
    }
}

package neurone.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a program prints, from which a page shows lines in order. */
final class PrintedLines {

    private final List<PrintedLine> lines;
    private int next;

    PrintedLines(String text) {
        lines = text.lines().map(PrintedLine::new).toList();
    }

    /**
     * The lines of a block as they are printed today; those that agree with what is printed stay.
     *
     * @return empty where a line is no longer printed
     */
    Optional<String> some(String shown) {
        List<String> renewed = new ArrayList<>();
        for (String line : shown.lines().toList()) {
            Optional<String> today =
                    line.isBlank() ? Optional.of(line) : one(new PrintedLine(line));
            if (today.isEmpty()) {
                return Optional.empty();
            }
            renewed.add(today.get());
        }
        return Optional.of(text(renewed));
    }

    private Optional<String> one(PrintedLine shown) {
        for (int i = next; i < lines.size(); i++) {
            if (shown.agreesWith(lines.get(i))) {
                next = i + 1;
                return Optional.of(shown.text());
            }
        }
        int most = -1;
        int best = -1;
        for (int i = next; i < lines.size(); i++) {
            int equal = shown.hasWordsOf(lines.get(i)) ? shown.equalNumbers(lines.get(i)) : -1;
            if (equal > most) {
                most = equal;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        next = best + 1;
        return Optional.of(lines.get(best).text());
    }

    /**
     * All lines; the shown ones where they agree with them.
     *
     * @param about the numbers depend on the machine, as of a line that begins with ≈
     */
    String all(String shown, boolean about) {
        String sign = about ? "≈" : "";
        List<PrintedLine> old = shown.lines().map(line -> new PrintedLine(sign + line)).toList();
        boolean agree = old.size() == lines.size();
        for (int i = 0; agree && i < old.size(); i++) {
            agree = old.get(i).agreesWith(new PrintedLine(sign + lines.get(i).text()));
        }
        return agree ? shown : text(lines.stream().map(PrintedLine::text).toList());
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}

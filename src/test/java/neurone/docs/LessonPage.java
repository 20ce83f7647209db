package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import neurone.examples.report.Language;

/** A lesson to read, in one language. */
record LessonPage(Page page, Language language, int number) {

    private static final Pattern PICTURE =
            Pattern.compile("!\\[(.*?)]\\(\\.\\./images/([\\w-]+)\\.(\\w\\w)\\.svg\\)");

    /** Numbers with a fraction, and percentages: what a reader takes for a measurement. */
    private static final Pattern MEASURED =
            Pattern.compile("\\d+[.,]\\d+(?:e-?\\d+)?|\\d+(?=[\\s\\u00a0\\u202f]?%)");

    private static final Pattern FORMULA = Pattern.compile("\\$\\$?[^$]+\\$\\$?");

    /**
     * Numbers in a formula, but for what a calculation by hand gives: 1.5 in 0.5 \times 3 = 1.5.
     */
    private static final Pattern IN_FORMULA =
            Pattern.compile(
                    "(?<!\\d (?:=|\\\\approx) )(?<![\\d.]|\\{,}|\\\\,)"
                            + "\\d+(?:\\\\,\\d{3})*(?:(?:\\.|\\{,})\\d+)?");

    static Path path(Language language, int number) {
        return Path.of("docs", language.code(), "lesson-" + number + ".md");
    }

    static LessonPage of(Language language, int number) {
        return new LessonPage(Page.of(path(language, number).toString()), language, number);
    }

    List<String> code() {
        return page.blocks().stream()
                .filter(block -> block.language().equals("java"))
                .map(Page.Block::text)
                .toList();
    }

    /** The lines that the page says were printed. */
    List<String> printed() {
        return page.blocks().stream()
                .filter(block -> ("printed by lesson " + number).equals(block.origin()))
                .flatMap(block -> block.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The names of the pictures, each of which has a text for who cannot see it. */
    List<String> pictures() {
        List<MatchResult> pictures = PICTURE.matcher(page.text()).results().toList();
        assertThat(pictures).allMatch(picture -> picture.group(1).length() > 20);
        assertThat(pictures).allMatch(picture -> picture.group(3).equals(language.code()));
        return pictures.stream().map(picture -> picture.group(2)).toList();
    }

    /** The numbers in the sentences that look measured, formulas and code left out. */
    List<String> measuredInProse() {
        String prose =
                FORMULA.matcher(withoutCode()).replaceAll("").replaceAll("]\\([^)]*\\)", "]");
        return MEASURED.matcher(prose).results().map(MatchResult::group).toList();
    }

    /** The numbers in the formulas that look measured, as Java writes them. */
    List<String> measuredInFormulas() {
        return FORMULA.matcher(withoutCode())
                .results()
                .flatMap(formula -> IN_FORMULA.matcher(formula.group()).results())
                .map(number -> number.group().replace("{,}", ".").replace("\\,", ""))
                .filter(LessonPage::looksMeasured)
                .toList();
    }

    /** Who chooses a number takes a round one; 101 is a row of bits. */
    private static boolean looksMeasured(String number) {
        int digits = new BigDecimal(number).stripTrailingZeros().precision();
        return digits >= 3 && !number.matches("[01]+");
    }

    private String withoutCode() {
        return page.text().replaceAll("(?s)```.*?```", "").replaceAll("(?s)`.*?`", "");
    }
}

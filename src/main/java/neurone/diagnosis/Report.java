package neurone.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neurone.words.Paragraph;
import neurone.words.Words;

/** The findings as text, in lines of at most 80 columns; code may be longer than that. */
final class Report {

    /** Where the sentences begin, after two spaces and the longest label. */
    private static final int MARGIN = 11;

    private static final Words MEASURED = new Words("constat", "found");
    private static final Words WHY = new Words("raison", "why");
    private static final Words REMEDY = new Words("remède", "try");

    private Report() {}

    static String of(List<Finding> findings, Words conclusion, Locale locale) {
        return findings.isEmpty()
                ? Paragraph.of("", conclusion.in(locale))
                : findings.stream()
                        .map(finding -> lines(finding, locale))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String lines(Finding finding, Locale locale) {
        Symptom symptom = finding.symptom();
        String title = symptom.title(locale);
        return Sentence.of("%s (leçon %s)", "%s (lesson %s)", title, symptom.lesson()).in(locale)
                + paragraph(MEASURED.in(locale), finding.measured(locale))
                + paragraph(WHY.in(locale), finding.why(locale))
                + paragraph(REMEDY.in(locale), finding.remedy(locale))
                + code(finding.code());
    }

    private static String paragraph(String label, String sentence) {
        String first = "  " + label;
        return "\n" + Paragraph.of(first + " ".repeat(MARGIN - first.length()), sentence);
    }

    /** Lines of Java, broken before a layer where it is too long for the terminal. */
    private static String code(String code) {
        return code.lines().map(Report::line).collect(Collectors.joining());
    }

    private static String line(String code) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
        for (String part :
                code.split(
                        "(?=\\.dense\\(|\\.build\\(|trainer\\.loss|Standardizer\\.fit\\(data\\.Y)",
                        -1)) {
            if (line.length() + part.length() > Paragraph.COLUMNS && !line.toString().isBlank()) {
                text.append('\n').append(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(MARGIN + 8));
            }
            line.append(part);
        }
        return text.append('\n').append(line).toString();
    }
}

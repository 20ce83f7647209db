package neurone.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The findings as text, in lines of at most 80 columns. */
final class Report {

    private static final int COLUMNS = 80;

    /** Where the sentences begin, after two spaces and the longest label. */
    private static final int MARGIN = 11;

    private static final Text HEALTHY =
            new Text(
                    "Aucun problème trouvé : ce réseau a l'air en bonne santé.",
                    "No trouble found: this network looks healthy.");
    private static final Text MEASURED = new Text("constat", "found");
    private static final Text WHY = new Text("raison", "why");
    private static final Text REMEDY = new Text("remède", "try");

    private Report() {}

    static String of(List<Finding> findings, Locale locale) {
        return findings.isEmpty()
                ? HEALTHY.in(locale)
                : findings.stream()
                        .map(finding -> lines(finding, locale))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String lines(Finding finding, Locale locale) {
        Symptom symptom = finding.symptom();
        String title = symptom.title(locale);
        return Text.of("%s (leçon %s)", "%s (lesson %s)", title, symptom.lesson()).in(locale)
                + paragraph(MEASURED.in(locale), finding.measured(locale))
                + paragraph(WHY.in(locale), finding.why(locale))
                + paragraph(REMEDY.in(locale), finding.remedy(locale));
    }

    private static String paragraph(String label, String sentence) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder("  " + label);
        line.append(" ".repeat(MARGIN - line.length() - 1));
        // French puts a space before these signs, and begins no line with them
        for (String word : sentence.split(" (?![:;%])", -1)) {
            if (line.length() + 1 + word.length() > COLUMNS) {
                text.append('\n').append(line);
                line = new StringBuilder(" ".repeat(MARGIN - 1));
            }
            line.append(' ').append(word);
        }
        return text.append('\n').append(line).toString();
    }
}

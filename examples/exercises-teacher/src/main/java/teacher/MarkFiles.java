package teacher;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurone.words.Printable;
import neurone.words.Words;

/** The marks as tables: one to read, and one that Moodle takes. */
final class MarkFiles {

    /** The columns of Moodle's grading worksheet; it takes no file that lacks one of them. */
    private static final List<Words> WORKSHEET =
            List.of(
                    new Words("Identifiant", "Identifier"),
                    new Words("Nom complet", "Full name"),
                    new Words("Note", "Grade"),
                    new Words("Note maximale", "Maximum Grade"),
                    new Words("Dernière modification (note)", "Last modified (grade)"),
                    new Words("Feedback par commentaires", "Feedback comments"));

    /** What Moodle writes for a grade that was never given. */
    private static final String NEVER = "-";

    private MarkFiles() {}

    /**
     * Writes marks.csv, a row for each submission, and moodle.csv, as Moodle's grading worksheet.
     *
     * @param locale in which the teacher sees Moodle: it knows its columns by their names
     */
    static void write(List<Grade> grades, Locale locale, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<List<String>> marks = new ArrayList<>();
        marks.add(
                List.of(
                        new Words("devoir", "submission").in(locale),
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "points",
                        new Words("sur", "of").in(locale),
                        new Words("remarques", "remarks").in(locale)));
        grades.forEach(grade -> marks.add(row(grade)));
        write(marks, folder.resolve("marks.csv"));

        List<List<String>> worksheet = new ArrayList<>();
        worksheet.add(WORKSHEET.stream().map(column -> column.in(locale)).toList());
        grades.forEach(grade -> worksheet.add(moodleRow(grade, locale)));
        write(worksheet, folder.resolve("moodle.csv"));
    }

    private static List<String> row(Grade grade) {
        List<String> row = new ArrayList<>(List.of(harmless(grade.submission().name())));
        for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
            row.add("" + grade.earned(lesson + "."));
        }
        row.add("" + grade.earned());
        row.add("" + grade.outOf());
        row.add(harmless(String.join("; ", grade.remarks())));
        return row;
    }

    private static List<String> moodleRow(Grade grade, Locale locale) {
        String number = grade.submission().moodle();
        Words identifier = new Words("Participant" + number, "Participant " + number);
        return List.of(
                number.isEmpty() ? "" : identifier.in(locale),
                harmless(grade.submission().name()),
                "" + grade.earned(),
                "" + grade.outOf(),
                NEVER,
                Printable.markup(grade.feedback().strip()).replace("\n", "<br>"));
    }

    private static void write(List<List<String>> rows, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            rows.forEach(csv::writeRecord);
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
    }
}

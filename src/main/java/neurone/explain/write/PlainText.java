package neurone.explain.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurone.formula.Letter;
import neurone.formula.Written;
import neurone.words.Paragraph;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Writes an explanation for a terminal, 80 columns at most. */
final class PlainText {

    private static final int SHAPES_AT = 46;
    private static final String INDENT = "    ";

    private final Locale locale;
    private final int limit;
    private final Shown shown = new Shown();
    private final StringBuilder text = new StringBuilder();

    PlainText(Locale locale, int limit) {
        this.locale = locale;
        this.limit = limit;
    }

    String of(Words title, List<Line> lines) {
        paragraph("", title.in(locale));
        Section section = null;
        for (Line line : lines) {
            if (line.section() != section) {
                section = line.section();
                rule(section.title().in(locale).toUpperCase(locale));
            }
            add(line);
        }
        return text.toString();
    }

    private void rule(String heading) {
        text.append("-- ").append(heading).append(' ');
        text.append("-".repeat(Paragraph.COLUMNS - heading.length() - 4)).append('\n');
    }

    private void add(Line line) {
        heading(line);
        if (!addEquation(line)) {
            addList(line);
        }
        shown.add(line);
        if (!line.equation().note().isEmpty()) {
            paragraph(INDENT, line.equation().note().in(locale));
        }
    }

    private void heading(Line line) {
        String formula = line.equation().plain(locale);
        if (line.where() != null) {
            formula += new Words(" avec ", " with ").in(locale) + line.where().plain(locale);
        }
        String shapes = line.shapes(locale);
        int at =
                Math.max(
                        formula.length() + 2,
                        Math.min(SHAPES_AT, Paragraph.COLUMNS - shapes.length()));
        if (at + shapes.length() <= Paragraph.COLUMNS) {
            text.append(formula).append(" ".repeat(at - formula.length())).append(shapes);
            text.append('\n');
        } else {
            paragraph("", formula);
            paragraph(INDENT, shapes);
        }
    }

    /** Sets the numbers between the signs of the equation, on one line or on two, if they fit. */
    private boolean addEquation(Line line) {
        if (!line.isEquation(limit)) {
            return false;
        }
        Written written = line.equation().written(false, locale);
        TextBlock result = TextBlock.of(written.letters().get(0).value(), locale);
        TextBlock rest = TextBlock.of(written.signs().get(1));
        for (int i = 1; i < written.letters().size(); i++) {
            TextBlock numbers = TextBlock.of(written.letters().get(i).value(), locale);
            boolean clear = !numbers.needsParenthesesAfter(written.signs().get(i));
            rest =
                    rest.beside(clear ? numbers : numbers.inParentheses())
                            .beside(TextBlock.of(written.signs().get(i + 1)));
        }
        TextBlock indent = TextBlock.of(INDENT);
        TextBlock whole = indent.beside(result).beside(rest);
        if (whole.width() <= Paragraph.COLUMNS) {
            append(whole);
            return true;
        }
        boolean fits =
                Math.max(result.width(), 1 + rest.width()) + INDENT.length() <= Paragraph.COLUMNS;
        if (fits) {
            append(indent.beside(result));
            append(indent.beside(TextBlock.of(" ")).beside(rest));
        }
        return fits;
    }

    /** Writes letters with their numbers, as many side by side as fit. */
    private void addList(Line line) {
        List<TextBlock> blocks =
                shown.newOf(line).stream().flatMap(q -> blocksOf(q).stream()).toList();
        TextBlock row = TextBlock.of(INDENT).beside(blocks.get(0));
        for (TextBlock block : blocks.subList(1, blocks.size())) {
            TextBlock longer = row.beside(TextBlock.of(INDENT)).beside(block);
            if (longer.width() <= Paragraph.COLUMNS) {
                row = longer;
            } else {
                append(row);
                row = TextBlock.of(INDENT).beside(block);
            }
        }
        append(row);
    }

    private List<TextBlock> blocksOf(Letter letter) {
        String name = letter.name().in(locale);
        if (Line.isLarge(letter, limit)) {
            String colon = new Words(" : ", ": ").in(locale);
            return List.of(summary(name + colon, Summary.of(letter.value()).text(locale)));
        }
        TextBlock whole = TextBlock.of(name + " = ").beside(TextBlock.of(letter.value(), locale));
        if (INDENT.length() + whole.width() <= Paragraph.COLUMNS) {
            return List.of(whole);
        }
        return columnsOf(letter.value(), name);
    }

    private static TextBlock summary(String name, String numbers) {
        boolean fits = INDENT.length() + name.length() + numbers.length() <= Paragraph.COLUMNS;
        return fits ? TextBlock.of(name + numbers) : TextBlock.of(name, INDENT + numbers);
    }

    /** Cuts a matrix that is too wide into groups of columns. */
    private List<TextBlock> columnsOf(DMatrixRMaj matrix, String name) {
        List<TextBlock> blocks = new ArrayList<>();
        int from = 0;
        while (from < matrix.numCols) {
            int to = matrix.numCols;
            TextBlock block = columns(matrix, name, from, to);
            while (to > from + 1 && INDENT.length() + block.width() > Paragraph.COLUMNS) {
                to--;
                block = columns(matrix, name, from, to);
            }
            blocks.add(block);
            from = to;
        }
        return blocks;
    }

    private TextBlock columns(DMatrixRMaj matrix, String name, int from, int to) {
        DMatrixRMaj part = CommonOps_DDRM.extract(matrix, 0, matrix.numRows, from, to);
        Words which =
                Words.of("%s, colonnes %d à %d = ", "%s, columns %d to %d = ", name, from + 1, to);
        return TextBlock.of(which.in(locale)).beside(TextBlock.of(part, locale));
    }

    private void append(TextBlock block) {
        for (String line : block.lines()) {
            text.append(line.stripTrailing()).append('\n');
        }
    }

    private void paragraph(String indent, String words) {
        text.append(Paragraph.of(indent, words)).append('\n');
    }
}

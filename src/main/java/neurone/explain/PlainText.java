package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Writes an explanation for a terminal, 100 columns at most. */
final class PlainText {

    private static final int WIDTH = 100;
    private static final int SHAPES_AT = 62;
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
        text.append("-".repeat(WIDTH - heading.length() - 4)).append('\n');
    }

    private void add(Line line) {
        Formula formula = line.formula();
        heading(line);
        if (!addEquation(formula)) {
            addList(formula);
        }
        shown.add(formula);
        if (line.note() != null) {
            paragraph(INDENT, line.note().in(locale));
        }
    }

    private void heading(Line line) {
        String formula = line.formula().plain(locale);
        if (line.where() != null) {
            formula += new Words(" avec ", " with ").in(locale) + line.where().plain().in(locale);
        }
        String shapes = line.formula().shapes(locale);
        int gap = Math.max(2, SHAPES_AT - formula.length());
        if (formula.length() + gap + shapes.length() <= WIDTH) {
            text.append(formula).append(" ".repeat(gap)).append(shapes).append('\n');
        } else {
            paragraph("", formula);
            paragraph(INDENT, shapes);
        }
    }

    /** Sets the numbers between the signs of the formula, if they fit. */
    private boolean addEquation(Formula formula) {
        if (!formula.isEquation(limit)) {
            return false;
        }
        List<String> signs = formula.signs(locale);
        TextBlock equation = TextBlock.of(INDENT + signs.get(0));
        for (int i = 0; i < formula.quantities().size(); i++) {
            TextBlock numbers = TextBlock.of(formula.quantities().get(i).value(), locale);
            boolean clear = i == 0 || !numbers.needsParenthesesAfter(signs.get(i));
            equation =
                    equation.beside(clear ? numbers : numbers.inParentheses())
                            .beside(TextBlock.of(signs.get(i + 1)));
        }
        boolean fits = equation.width() <= WIDTH;
        if (fits) {
            append(equation);
        }
        return fits;
    }

    /** Writes quantities with their names, as many side by side as fit. */
    private void addList(Formula formula) {
        List<TextBlock> blocks =
                shown.newOf(formula).stream().flatMap(q -> blocksOf(q).stream()).toList();
        TextBlock row = TextBlock.of(INDENT).beside(blocks.get(0));
        for (TextBlock block : blocks.subList(1, blocks.size())) {
            TextBlock longer = row.beside(TextBlock.of(INDENT)).beside(block);
            if (longer.width() <= WIDTH) {
                row = longer;
            } else {
                append(row);
                row = TextBlock.of(INDENT).beside(block);
            }
        }
        append(row);
    }

    private List<TextBlock> blocksOf(Quantity quantity) {
        String name = quantity.plain().in(locale);
        if (quantity.isLargerThan(limit)) {
            String colon = new Words(" : ", ": ").in(locale);
            return List.of(summary(name + colon, Summary.of(quantity.value()).text(locale)));
        }
        TextBlock whole = TextBlock.of(name + " = ").beside(TextBlock.of(quantity.value(), locale));
        if (INDENT.length() + whole.width() <= WIDTH) {
            return List.of(whole);
        }
        return columnsOf(quantity.value(), name);
    }

    private static TextBlock summary(String name, String numbers) {
        boolean fits = INDENT.length() + name.length() + numbers.length() <= WIDTH;
        return fits ? TextBlock.of(name + numbers) : TextBlock.of(name, INDENT + numbers);
    }

    /** Cuts a matrix that is too wide into groups of columns. */
    private List<TextBlock> columnsOf(DMatrixRMaj matrix, String name) {
        List<TextBlock> blocks = new ArrayList<>();
        int from = 0;
        while (from < matrix.numCols) {
            int to = matrix.numCols;
            TextBlock block = columns(matrix, name, from, to);
            while (to > from + 1 && INDENT.length() + block.width() > WIDTH) {
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

    /** Writes words, broken into lines. */
    private void paragraph(String indent, String words) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}

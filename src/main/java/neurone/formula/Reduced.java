package neurone.formula;

import java.util.List;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The sums of a matrix. */
record Reduced(Over over, Formula terms) implements Formula {

    /** What is summed over. */
    enum Over {
        UNITS(
                "columnSums",
                "somme de chaque colonne de ",
                "column sums of ",
                "\\mathbf{1}^\\top ",
                ""),
        EXAMPLES("rowSums", "somme de chaque ligne de ", "row sums of ", "", " \\, \\mathbf{1}"),
        ALL("total", "somme de ", "sum of ", "\\sum ", "");

        private final String function;
        private final String french;
        private final String english;
        private final String latexBefore;
        private final String latexAfter;

        Over(
                String function,
                String french,
                String english,
                String latexBefore,
                String latexAfter) {
            this.function = function;
            this.french = french;
            this.english = english;
            this.latexBefore = latexBefore;
            this.latexAfter = latexAfter;
        }
    }

    @Override
    public DMatrixRMaj value() {
        DMatrixRMaj value = terms.value();
        DMatrixRMaj rows = over == Over.UNITS ? value : CommonOps_DDRM.sumRows(value, null);
        return over == Over.EXAMPLES ? rows : CommonOps_DDRM.sumCols(rows, null);
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.function(over.function, List.of(terms.read(reading)));
    }

    @Override
    public List<Formula> parts() {
        return List.of(terms);
    }

    @Override
    public Formula with(List<Formula> parts) {
        return new Reduced(over, parts.get(0));
    }

    @Override
    public boolean isElementwise() {
        return false;
    }

    @Override
    public Formula ofOneUnit() {
        Formula rest = terms.ofOneUnit();
        return over == Over.UNITS ? rest : new Reduced(over, rest);
    }

    @Override
    public boolean isIndexed() {
        return over == Over.UNITS && !terms.isMatrix();
    }

    @Override
    public Level level() {
        boolean tight = isIndexed() && terms.level().compareTo(Level.POWER) >= 0;
        return tight ? Level.POWER : Level.PREFIX;
    }

    @Override
    public void write(Pen pen) {
        if (isIndexed()) {
            pen.words(new Words("somme_k ", "sum_k "), Words.same("\\sum_k "));
            pen.indexed("k", () -> pen.right(Level.PREFIX, terms));
            return;
        }
        pen.words(new Words(over.french, over.english), Words.same(over.latexBefore));
        pen.right(pen.isLatex() ? Level.POWER : Level.PREFIX, terms);
        pen.sign("", over.latexAfter);
    }
}

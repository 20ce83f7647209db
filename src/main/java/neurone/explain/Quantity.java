package neurone.explain;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A matrix and what it is called.
 *
 * @param name one name for one matrix of the step, for programs: {@code W[1]}
 * @param plain how a formula calls it
 * @param latex the same in LaTeX
 * @param value its numbers, as it stands in the formula
 * @param transposed whether it stands there transposed
 */
record Quantity(String name, Words plain, Words latex, DMatrixRMaj value, boolean transposed) {

    /** A quantity that goes by its name everywhere. */
    static Quantity of(String name, String latex, DMatrixRMaj value) {
        return new Quantity(name, Words.same(name), Words.same(latex), value, false);
    }

    /** The quantity with that letter in layer l. */
    static Quantity of(String letter, int l, DMatrixRMaj value) {
        return of(letter + "[" + l + "]", latexOf(letter) + "^{[" + l + "]}", value);
    }

    static Quantity number(String name, double value) {
        return of(name, name, DMatrixRMaj.wrap(1, 1, new double[] {value}));
    }

    private static String latexOf(String letter) {
        boolean isLetters = letter.matches("d?[a-zA-Z]");
        if (letter.matches("d?alpha")) {
            return letter.replace("alpha", "\\alpha");
        }
        return isLetters ? letter : ActivationRules.latexName(letter);
    }

    /** The same matrix under another name in formulas. */
    Quantity called(Words plain, Words latex) {
        return new Quantity(name, plain, latex, value, transposed);
    }

    Quantity transpose() {
        return new Quantity(
                name,
                Words.same("%s'", plain),
                Words.same("{%s}^\\top", latex),
                CommonOps_DDRM.transpose(value, null),
                true);
    }

    /**
     * Returns what tells it from the other quantities of a formula: its name, transposed or not.
     */
    String key() {
        return transposed ? name + "'" : name;
    }

    boolean isLargerThan(int limit) {
        return value.getNumElements() > limit;
    }

    /** Returns for example {@code (4,2)}. */
    String shape() {
        return "(" + value.numRows + "," + value.numCols + ")";
    }
}

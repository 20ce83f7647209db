package neurone.formula;

import java.util.function.Function;
import java.util.stream.Stream;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A letter, and the matrix that it stands for.
 *
 * @param plain its name in text, such as {@code W[1]}
 * @param latex its name in LaTeX
 * @param matrix its numbers, before they are transposed; null for a letter that has no value
 * @param transposed whether it stands for the transpose
 */
public record Letter(Words plain, Words latex, DMatrixRMaj matrix, boolean transposed)
        implements Formula {

    /** A letter without a value. */
    public static Letter of(String name) {
        return new Letter(Words.same(name), Words.same(latexOf(name)), null, false);
    }

    /** A letter of layer l. */
    public static Letter of(String name, int l, DMatrixRMaj matrix) {
        return of(name + "[" + l + "]", latexOf(name) + "^{[" + l + "]}", matrix);
    }

    /** A letter with names of its own. */
    public static Letter of(String plain, String latex, DMatrixRMaj matrix) {
        return new Letter(Words.same(plain), Words.same(latex), matrix, false);
    }

    /** Returns the LaTeX of a name: a letter, a Greek one, one with a hat, or a word. */
    public static String latexOf(String name) {
        if (name.endsWith("hat") && name.length() == 4) {
            return "\\hat " + name.charAt(0);
        }
        if (name.equals(ActivationLaw.JACOBIAN)) {
            return "\\frac{da}{dz}";
        }
        if (name.matches("log|tanh|cos|max|min")) {
            return "\\" + name;
        }
        if (name.matches("d?(alpha|beta|gamma|theta)")) {
            return name.replaceFirst("(d?)(.*)", "$1\\\\$2");
        }
        return name.matches("d?[a-zA-Z]([('].*)?")
                ? name
                : "\\mathrm{" + name.replaceAll("([#$%&_{}])", "\\\\$1") + "}";
    }

    /** Returns the same with a value. */
    public Letter of(DMatrixRMaj value) {
        return new Letter(plain, latex, value, transposed);
    }

    /** Returns the name in text, with a ' if it is transposed. */
    public Words name() {
        return transposed ? Words.of("%s'", "%s'", plain) : plain;
    }

    /** Returns the name in LaTeX. */
    public Words latexName() {
        return transposed ? Words.of("{%s}^\\top", "{%s}^\\top", latex) : latex;
    }

    @Override
    public Letter transpose() {
        return new Letter(plain, latex, matrix, !transposed);
    }

    @Override
    public DMatrixRMaj value() {
        if (matrix == null) {
            throw new IllegalStateException(plain.english() + " has no value yet: bind it");
        }
        return transposed ? CommonOps_DDRM.transpose(matrix, null) : matrix;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return reading.letter(this);
    }

    @Override
    public Formula replace(Function<Letter, Formula> replacement) {
        Formula other = replacement.apply(transposed ? transpose() : this);
        return transposed ? other.transpose() : other;
    }

    @Override
    public Stream<Letter> letters() {
        return Stream.of(this);
    }

    @Override
    public boolean isMatrix() {
        return matrix != null;
    }

    @Override
    public Level level() {
        return Level.ATOM;
    }

    @Override
    public void write(Pen pen) {
        pen.letter(this);
    }
}

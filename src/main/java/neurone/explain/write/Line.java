package neurone.explain.write;

import java.util.List;
import java.util.Locale;
import neurone.formula.Equation;
import neurone.formula.Letter;
import neurone.formula.Written;

/**
 * A line of an explanation.
 *
 * @param section where it stands
 * @param layer from 1 to L
 * @param equation whose letters have their numbers
 * @param where what a function in the equation means, or null
 */
public record Line(Section section, int layer, Equation equation, Equation where) {

    /** A line that needs no more words. */
    public Line(Section section, int layer, Equation equation) {
        this(section, layer, equation, null);
    }

    private List<Letter> letters() {
        return equation.written(false, Locale.ENGLISH).letters();
    }

    /** Returns what the result is made from, each once. */
    List<Letter> operands() {
        return letters().stream().skip(1).distinct().toList();
    }

    /** Returns whether numbers can stand in the equation: each is small, and occurs in it once. */
    boolean isEquation(int limit) {
        return letters().stream().noneMatch(letter -> isLarge(letter, limit))
                && hasEachLetterOnce();
    }

    boolean hasEachLetterOnce() {
        List<Letter> all = letters();
        return all.stream().distinct().count() == all.size();
    }

    static boolean isLarge(Letter letter, int limit) {
        return letter.matrix().getNumElements() > limit;
    }

    /**
     * Returns for example {@code (4,5) = (4,2)(2,5) + (4,1)}; the shape of the result alone, where
     * all have it.
     */
    String shapes(Locale locale) {
        String result = shape(equation.result());
        Written written = equation.written(false, locale);
        boolean alike =
                equation.formula().isElementwise()
                        && written.letters().stream().allMatch(l -> isAlike(l, result));
        return alike
                ? result
                : written.filled(Line::shape)
                        .replace(") (", ")(")
                        .replaceAll("\\((\\(\\d+,\\d+\\))\\)", "$1");
    }

    private static boolean isAlike(Letter letter, String result) {
        return letter.matrix().getNumElements() == 1 || shape(letter).equals(result);
    }

    private static String shape(Letter letter) {
        int rows = letter.matrix().numRows;
        int columns = letter.matrix().numCols;
        return letter.transposed()
                ? "(" + columns + "," + rows + ")"
                : "(" + rows + "," + columns + ")";
    }
}

package neurone.formula;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/** A formula, which can be written in plain text and in LaTeX, and computed. */
public sealed interface Formula
        permits Applied, Binary, Cases, Drawn, Letter, Negative, Num, Reduced {

    /** Returns the number. */
    static Formula number(double value) {
        return new Num(value);
    }

    /** Returns the letter, without a value: {@code z}, {@code alpha}, {@code dtheta}. */
    static Formula letter(String name) {
        return Letter.of(name);
    }

    /** e^x. */
    static Formula exp(Formula x) {
        return Applied.of("exp", Math::exp, x);
    }

    /** The natural logarithm. */
    static Formula log(Formula x) {
        return Applied.of("log", Math::log, x);
    }

    /** The hyperbolic tangent. */
    static Formula tanh(Formula x) {
        return Applied.of("tanh", Math::tanh, x);
    }

    /** The square root. */
    static Formula sqrt(Formula x) {
        return Applied.of("sqrt", Math::sqrt, x);
    }

    /** The cosine. */
    static Formula cos(Formula x) {
        return Applied.of("cos", Math::cos, x);
    }

    /** -1, 0 or 1. */
    static Formula sign(Formula x) {
        return Applied.of("sign", Math::signum, x);
    }

    /** The absolute value. */
    static Formula abs(Formula x) {
        return Applied.of("abs", Math::abs, x);
    }

    /** The largest whole number that is not above x. */
    static Formula floor(Formula x) {
        return Applied.of("floor", Math::floor, x);
    }

    /** The larger of the two. */
    static Formula max(Formula x, Formula y) {
        return Applied.of("max", Math::max, x, y);
    }

    /** The smaller of the two. */
    static Formula min(Formula x, Formula y) {
        return Applied.of("min", Math::min, x, y);
    }

    /** The one formula where z > 0, else the other. */
    static Formula where(Formula z, Formula positive, Formula otherwise) {
        return where(z, 0, positive, otherwise);
    }

    /** The one formula where a letter is above a bound, else the other. */
    static Formula where(Formula z, double bound, Formula above, Formula otherwise) {
        return new Cases(above, z, bound, otherwise);
    }

    /** A number that is drawn uniformly; its value is the mean. */
    static Formula drawn(double lower, double upper) {
        return new Drawn(lower, upper);
    }

    /** A column as a diagonal matrix. */
    static Formula diagonal(Formula column) {
        return Applied.ofMatrix("diag", Elements::diagonal, column);
    }

    /**
     * A function that is known by its name.
     *
     * @param meaning the function of these arguments; null if nobody knows
     */
    static Formula function(String name, Formula meaning, Formula... arguments) {
        return new Applied(
                name, List.of(arguments), meaning == null ? null : values -> meaning.value());
    }

    /** Their sum. */
    default Formula plus(Formula other) {
        return new Binary(Binary.Sign.PLUS, this, other);
    }

    /** The sum with a number. */
    default Formula plus(double number) {
        return plus(number(number));
    }

    /** Their difference. */
    default Formula minus(Formula other) {
        return new Binary(Binary.Sign.MINUS, this, other);
    }

    /** The difference to a number. */
    default Formula minus(double number) {
        return minus(number(number));
    }

    /** The product, element by element. */
    default Formula times(Formula other) {
        return new Binary(Binary.Sign.TIMES, this, other);
    }

    /** The quotient, element by element. */
    default Formula over(Formula other) {
        return new Binary(Binary.Sign.OVER, this, other);
    }

    /** The quotient by a number. */
    default Formula over(double number) {
        return over(number(number));
    }

    /** The power, element by element. */
    default Formula power(Formula exponent) {
        return new Binary(Binary.Sign.POWER, this, exponent);
    }

    /** The power with a number, element by element. */
    default Formula power(double exponent) {
        return power(number(exponent));
    }

    /** The formula with a minus before it. */
    default Formula negative() {
        return new Negative(this);
    }

    /** The product of matrices. */
    default Formula dot(Formula other) {
        return new Binary(Binary.Sign.DOT, this, other);
    }

    /** The transpose of a letter. */
    default Formula transpose() {
        throw new UnsupportedOperationException("only a letter is transposed");
    }

    /** The sum of each column, over the units k of an example. */
    default Formula columnSums() {
        return new Reduced(Reduced.Over.UNITS, this);
    }

    /** The sum of each row, over the examples. */
    default Formula rowSums() {
        return new Reduced(Reduced.Over.EXAMPLES, this);
    }

    /** The sum of all numbers. */
    default Formula total() {
        return new Reduced(Reduced.Over.ALL, this);
    }

    /**
     * Computes the formula.
     *
     * @return a new matrix, or that of a letter
     * @throws IllegalStateException if a letter has no value, or a function no known meaning
     */
    DMatrixRMaj value();

    /**
     * Reads the formula from the inside out; a number that is drawn counts as its mean.
     *
     * @param reading what becomes of its parts
     */
    <T> T read(Reading<T> reading);

    /** Returns the formulas that this one is made of. */
    default List<Formula> parts() {
        return List.of();
    }

    /** Returns the same with other parts. */
    default Formula with(List<Formula> parts) {
        return this;
    }

    /** Returns the same with another formula for each letter. */
    default Formula replace(Function<Letter, Formula> replacement) {
        return with(parts().stream().map(part -> part.replace(replacement)).toList());
    }

    /** Returns the same with a value for the letters of that name. */
    default Formula bind(String name, Formula value) {
        return replace(letter -> letter.plain().english().equals(name) ? value : letter);
    }

    /** Returns the same where an example has one unit: without the sums over them. */
    default Formula ofOneUnit() {
        return with(parts().stream().map(Formula::ofOneUnit).toList());
    }

    /** Returns its letters, in the order of writing. */
    default Stream<Letter> letters() {
        return parts().stream().flatMap(Formula::letters);
    }

    /** Returns whether a number in it is drawn at random. */
    default boolean isDrawn() {
        return parts().stream().anyMatch(Formula::isDrawn);
    }

    /** Returns whether its value is known, once its letters have theirs. */
    default boolean isKnown() {
        return parts().stream().allMatch(Formula::isKnown);
    }

    /** Returns whether a letter in it has a matrix as its value. */
    default boolean isMatrix() {
        return parts().stream().anyMatch(Formula::isMatrix);
    }

    /** Returns whether each number of it comes from those at the same place. */
    default boolean isElementwise() {
        return parts().stream().allMatch(Formula::isElementwise);
    }

    /** Returns whether it sums over the units of an example, so that its letters have an index. */
    default boolean isIndexed() {
        return parts().stream().anyMatch(Formula::isIndexed);
    }

    /** Returns whether it is a single number. */
    default boolean isNumber() {
        return false;
    }

    /** Returns whether it is one formula over another. */
    default boolean isQuotient() {
        return false;
    }

    /** Returns whether it begins with a minus. */
    default boolean isNegative() {
        return false;
    }

    /** Returns how strongly it holds together: a weaker one stands in parentheses. */
    Level level();

    /** Writes it. */
    void write(Pen pen);

    /** Returns the plain text. */
    default String plain(Locale locale) {
        return Written.of(false, locale, isIndexed(), this::write)
                .filled(letter -> letter.name().in(locale));
    }

    /** Returns the LaTeX. */
    default String latex(Locale locale) {
        return Written.of(true, locale, isIndexed(), this::write)
                .filled(letter -> letter.latexName().in(locale));
    }

    /** From the weakest to the strongest. */
    enum Level {
        CASES,
        SUM,
        PREFIX,
        PRODUCT,
        POWER,
        ATOM
    }
}

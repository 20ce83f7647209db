package neurone.formula;

import java.util.Locale;
import java.util.function.Function;
import neurone.words.Words;

/**
 * A letter and the formula that it is computed by.
 *
 * @param result what is computed
 * @param formula from what
 * @param note why it is so, or {@link Words#NONE}
 */
public record Equation(Letter result, Formula formula, Words note) {

    /** An equation that speaks for itself. */
    public Equation(Letter result, Formula formula) {
        this(result, formula, Words.NONE);
    }

    /** An equation for a letter without a value yet. */
    public static Equation of(String result, Formula formula) {
        return new Equation(Letter.of(result), formula);
    }

    /** Returns the same with a note. */
    public Equation noted(Words words) {
        return new Equation(result, formula, words);
    }

    /** Returns the same with another formula for each letter. */
    public Equation replace(Function<Letter, Formula> replacement) {
        return new Equation(result, formula.replace(replacement), note);
    }

    /** Returns whether it counts steps: t = t + 1. */
    public boolean isCounter() {
        return formula.equals(result.plus(1));
    }

    /** Returns how it is written. */
    public Written written(boolean latex, Locale locale) {
        boolean isNew = formula.letters().noneMatch(l -> l.plain().equals(result.plain()));
        return Written.of(
                latex,
                locale,
                formula.isIndexed(),
                pen -> {
                    result.write(pen);
                    pen.sign(" = ", isNew ? " = " : " \\leftarrow ");
                    formula.write(pen);
                });
    }

    /** Returns it in plain text. */
    public String plain(Locale locale) {
        return written(false, locale).filled(letter -> letter.name().in(locale));
    }

    /** Returns it in LaTeX. */
    public String latex(Locale locale) {
        return written(true, locale).filled(letter -> letter.latexName().in(locale));
    }
}

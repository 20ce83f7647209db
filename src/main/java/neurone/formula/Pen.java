package neurone.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import neurone.formula.Formula.Level;
import neurone.words.Digits;
import neurone.words.Words;

/** Writes a formula, sign by sign and letter by letter. */
final class Pen {

    private final boolean latex;
    private final Locale locale;
    private final List<String> signs = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private StringBuilder sign = new StringBuilder();
    private String index;

    Pen(boolean latex, Locale locale, String index) {
        this.latex = latex;
        this.locale = locale;
        this.index = index;
    }

    Written written() {
        List<String> all = new ArrayList<>(signs);
        all.add(sign.toString());
        return new Written(List.copyOf(all), List.copyOf(letters));
    }

    boolean isLatex() {
        return latex;
    }

    void sign(String both) {
        sign.append(both);
    }

    void sign(String plain, String latexSign) {
        sign.append(latex ? latexSign : plain);
    }

    void words(Words plain, Words latexWords) {
        sign.append((latex ? latexWords : plain).in(locale));
    }

    void number(double number) {
        String digits = Digits.shortest(number, locale);
        sign.append(latex ? Digits.latex(digits) : digits);
    }

    /** Stands between two arguments: French numbers have a comma of their own. */
    void comma() {
        sign.append(Words.isFrench(locale) ? " ; " : ", ");
    }

    /** Writes a letter; one without a value is a sign like any other. */
    void letter(Letter letter) {
        if (letter.matrix() != null) {
            signs.add(sign.toString());
            letters.add(letter);
            sign = new StringBuilder();
        } else {
            words(letter.name(), letter.latexName());
            sign.append(index.isEmpty() ? "" : "_" + index);
        }
    }

    /** Writes what has another index inside. */
    void indexed(String inner, Runnable inside) {
        String outer = index;
        index = inner;
        inside.run();
        index = outer;
    }

    /** Writes a part, in parentheses if it is weaker than its place. */
    void inside(Level level, Formula part) {
        inside(part.level().compareTo(level) < 0, part);
    }

    /** The same after a sign, where a minus needs parentheses too. */
    void right(Level level, Formula part) {
        inside(part.isNegative() || part.level().compareTo(level) < 0, part);
    }

    private void inside(boolean parentheses, Formula part) {
        sign.append(parentheses ? "(" : "");
        part.write(this);
        sign.append(parentheses ? ")" : "");
    }
}

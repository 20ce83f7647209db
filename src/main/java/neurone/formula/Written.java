package neurone.formula;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A formula as it is written, its signs apart from its letters, so that names, shapes or numbers
 * can stand between the same signs.
 *
 * @param signs before, between and behind the letters
 * @param letters those that have a value
 */
public record Written(List<String> signs, List<Letter> letters) {

    static Written of(boolean latex, Locale locale, boolean indexed, Consumer<Pen> content) {
        Pen pen = new Pen(latex, locale, indexed ? "i" : "");
        content.accept(pen);
        return pen.written();
    }

    /** Returns the formula with a text for each letter. */
    public String filled(Function<Letter, String> text) {
        StringBuilder all = new StringBuilder(signs.get(0));
        for (int i = 0; i < letters.size(); i++) {
            all.append(text.apply(letters.get(i))).append(signs.get(i + 1));
        }
        return all.toString();
    }
}

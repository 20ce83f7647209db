package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * An equation, its signs apart from its quantities, so that names, shapes and numbers can stand
 * between the same signs.
 *
 * @param plain the equation, with {@code {}} where a quantity stands
 * @param latex the same in LaTeX
 * @param shapes the same for shapes; it may end early
 * @param quantities what stands there; the first is the result
 */
record Formula(Words plain, Words latex, Words shapes, List<Quantity> quantities) {

    private static final String PLACE = "{}";

    static Formula of(Words plain, Words latex, Quantity... quantities) {
        return new Formula(plain, latex, plain, List.of(quantities));
    }

    static Formula of(String plain, String latex, Quantity... quantities) {
        return of(Words.same(plain), Words.same(latex), quantities);
    }

    /** The same, where the shape of the result says it all: element by element, all are alike. */
    Formula elementwise() {
        return new Formula(plain, latex, Words.same(PLACE), quantities);
    }

    Quantity result() {
        return quantities.get(0);
    }

    /** Returns the quantities that the result is made from, each once. */
    List<Quantity> operands() {
        return quantities.subList(1, quantities.size()).stream().distinct().toList();
    }

    /** Returns whether numbers can stand in the equation: each is small, and occurs in it once. */
    boolean isEquation(int limit) {
        return quantities.stream().noneMatch(quantity -> quantity.isLargerThan(limit))
                && quantities.stream().map(Quantity::key).distinct().count() == quantities.size();
    }

    String plain(Locale locale) {
        return filled(plain, locale, quantity -> quantity.plain().in(locale));
    }

    String latex(Locale locale) {
        return latex(locale, quantity -> quantity.latex().in(locale));
    }

    String latex(Locale locale, Function<Quantity, String> name) {
        return filled(latex, locale, name);
    }

    /** Returns for example {@code (4,5) = (4,2)(2,5) + (4,1)}. */
    String shapes(Locale locale) {
        return filled(shapes, locale, Quantity::shape)
                .replace(") (", ")(")
                .replaceAll("\\((\\(\\d+,\\d+\\))\\)", "$1");
    }

    private String filled(Words template, Locale locale, Function<Quantity, String> name) {
        List<String> signs = split(template.in(locale));
        StringBuilder text = new StringBuilder(signs.get(0));
        for (int i = 1; i < signs.size(); i++) {
            text.append(name.apply(quantities.get(i - 1))).append(signs.get(i));
        }
        return text.toString();
    }

    /** Returns the signs before, between and behind the quantities. */
    List<String> signs(Locale locale) {
        return split(plain.in(locale));
    }

    static List<String> split(String template) {
        List<String> signs = new ArrayList<>();
        int from = 0;
        for (int at = template.indexOf(PLACE); at >= 0; at = template.indexOf(PLACE, from)) {
            signs.add(template.substring(from, at));
            from = at + PLACE.length();
        }
        signs.add(template.substring(from));
        return signs;
    }
}

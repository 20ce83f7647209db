package neurone.explain;

/**
 * A line of an explanation: a formula, and what has to be said about it.
 *
 * @param section where it stands
 * @param layer from 1 to L
 * @param kind what it computes
 * @param formula with its quantities
 * @param where what a letter in the formula means, or null
 * @param note why the formula is as it is, or null
 */
record Line(Section section, int layer, Kind kind, Formula formula, Definition where, Words note) {

    Line(Section section, int layer, Kind kind, Formula formula) {
        this(section, layer, kind, formula, null, null);
    }

    Line where(Definition meaning) {
        return new Line(section, layer, kind, formula, meaning, note);
    }

    Line note(Words words) {
        return new Line(section, layer, kind, formula, where, words);
    }

    /**
     * What a letter in a formula means.
     *
     * @param plain for example {@code g(z) = tanh z}
     * @param latex the same in LaTeX
     */
    record Definition(Words plain, Words latex) {

        static Definition of(String plain, String latex) {
            return new Definition(Words.same(plain), Words.same(latex));
        }
    }
}

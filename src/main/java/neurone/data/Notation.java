package neurone.data;

import neurone.words.Words;

/**
 * How a file writes its numbers.
 *
 * @param comma whether the decimal sign is a comma, else it is a point
 * @param thousands whether the other of the two may set thousands apart
 */
record Notation(boolean comma, boolean thousands) {

    static final Notation POINT = new Notation(false, true);

    /** Returns the number that a text is in this notation, or NaN. */
    double valueOf(String text) {
        NumberText number = new NumberText();
        return valueOf(number, number.read(text));
    }

    /** Returns the number that a text is in this notation, or NaN. */
    double valueOf(NumberText text, NumberText.Kind kind) {
        return switch (kind) {
            case TEXT -> Double.NaN;
            case WHOLE -> text.value();
            case POINT -> comma ? Double.NaN : text.value();
            case COMMA -> comma ? text.value() : Double.NaN;
            case EITHER_POINT -> comma ? thousands(text) : text.value();
            case EITHER_COMMA -> comma ? text.value() : thousands(text);
        };
    }

    private double thousands(NumberText text) {
        return thousands ? text.grouped() : Double.NaN;
    }

    Words description() {
        return comma
                ? new Words("virgule décimale", "decimal comma")
                : new Words("point décimal", "decimal point");
    }
}

package neurone.data;

/**
 * Reads a number as people and programs write it in a file: a sign, digits, a decimal point or
 * comma, an exponent, and thousands that a point, a comma, a space or an apostrophe sets apart.
 *
 * <p>What Java's own parser takes beyond that, such as {@code 12D}, {@code 0x1p3} and {@code NaN},
 * is text. Which of point and comma is the decimal sign, some texts tell and others leave open: 1,5
 * and 1,234.5 tell, 12 has none, and 1,234 may be either; the {@link Notation} of the file decides.
 */
final class NumberText {

    /** What a text says of the decimal sign of its file. */
    enum Kind {
        TEXT,
        WHOLE,
        POINT,
        COMMA,
        /** A point before three digits: 1.234. */
        EITHER_POINT,
        /** A comma before three digits: 1,234. */
        EITHER_COMMA
    }

    /** Up to so many digits, and divided by up to so great a power of ten, a double is exact. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = powers();
    private static final int GROUP = 3;
    private static final String SPACERS = " \u00a0\u2009\u202f'\u2019";
    private static final char MINUS = '\u2212';

    private double value;
    private double grouped;

    private static double[] powers() {
        double[] powers = new double[EXACT_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    /** Returns the last number read, its single sign being the decimal one. */
    double value() {
        return value;
    }

    /** Returns the last number read, its single sign setting thousands apart. */
    double grouped() {
        return grouped;
    }

    Kind read(String text) {
        return read(text.toCharArray(), 0, text.length());
    }

    /**
     * Reads the characters from {@code from} to before {@code to}.
     *
     * @param text not modified
     */
    Kind read(char[] text, int from, int to) {
        boolean signed = from < to && isSign(text[from]);
        boolean negative = signed && text[from] != '+';
        int start = signed ? from + 1 : from;
        long digits = 0;
        int mark = -1;
        for (int at = start; at < to; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (mark < 0 && (c == '.' || c == ',')) {
                mark = at;
            } else {
                return readAny(text, start, to, negative);
            }
        }
        int whole = (mark < 0 ? to : mark) - start;
        int fraction = mark < 0 ? 0 : to - mark - 1;
        if (whole + fraction == 0) {
            return Kind.TEXT;
        }
        if (whole + fraction > EXACT_DIGITS) {
            return readAny(text, start, to, negative);
        }
        grouped = negative ? -(double) digits : digits;
        if (mark < 0) {
            value = grouped;
            return Kind.WHOLE;
        }
        value = grouped / POWERS[fraction];
        boolean point = text[mark] == '.';
        if (fraction == GROUP && whole >= 1 && whole <= GROUP && text[start] != '0') {
            return point ? Kind.EITHER_POINT : Kind.EITHER_COMMA;
        }
        return point ? Kind.POINT : Kind.COMMA;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+' || c == MINUS;
    }

    /** Reads what is long, or has an exponent or thousands set apart. */
    private Kind readAny(char[] text, int start, int to, boolean negative) {
        int end = start;
        while (end < to && text[end] != 'e' && text[end] != 'E') {
            end++;
        }
        if (end < to && !isExponent(text, end + 1, to)) {
            return Kind.TEXT;
        }
        int points = count(text, start, end, '.');
        int commas = count(text, start, end, ',');
        int decimal = decimalSign(text, start, end, points, commas);
        String whole = wholePart(text, start, decimal);
        if (whole == null || !areDigits(text, decimal + 1, end)) {
            return Kind.TEXT;
        }
        String fraction = decimal < end ? new String(text, decimal + 1, end - decimal - 1) : "";
        if (whole.isEmpty() && fraction.isEmpty()) {
            return Kind.TEXT;
        }
        double size = Double.parseDouble(whole + '.' + fraction + new String(text, end, to - end));
        value = negative ? -size : size;
        if (Double.isInfinite(value)) {
            return Kind.TEXT;
        }
        if (points == 0 && commas == 0) {
            return Kind.WHOLE;
        }
        boolean pointIsDecimal = decimal < end ? text[decimal] == '.' : commas > 0;
        return pointIsDecimal ? Kind.POINT : Kind.COMMA;
    }

    /** The place of the decimal sign, or the end: of two kinds of signs it is the last. */
    private static int decimalSign(char[] text, int start, int end, int points, int commas) {
        int last = end;
        for (int at = start; at < end; at++) {
            if (text[at] == '.' || text[at] == ',') {
                last = at;
            }
        }
        boolean isRepeated = last < end && (text[last] == '.' ? points : commas) > 1;
        return isRepeated ? end : last;
    }

    /** The digits of a whole number, or null if they are not digits or not in groups of three. */
    private static String wholePart(char[] text, int start, int end) {
        if (areDigits(text, start, end)) {
            return new String(text, start, end - start);
        }
        int first = start;
        while (first < end && isDigit(text[first])) {
            first++;
        }
        if (first == start || first - start > GROUP || text[start] == '0') {
            return null;
        }
        char separator = text[first];
        boolean isSeparator =
                separator == '.' || separator == ',' || SPACERS.indexOf(separator) >= 0;
        if (!isSeparator || (end - first) % (GROUP + 1) != 0) {
            return null;
        }
        StringBuilder digits = new StringBuilder().append(text, start, first - start);
        for (int at = first; at < end; at += GROUP + 1) {
            if (text[at] != separator || !areDigits(text, at + 1, at + 1 + GROUP)) {
                return null;
            }
            digits.append(text, at + 1, GROUP);
        }
        return digits.toString();
    }

    private static boolean isExponent(char[] text, int from, int to) {
        int start = from < to && isSign(text[from]) && text[from] != MINUS ? from + 1 : from;
        return start < to && areDigits(text, start, to);
    }

    private static boolean areDigits(char[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!isDigit(text[at])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int count(char[] text, int from, int to, char sought) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (text[at] == sought) {
                count++;
            }
        }
        return count;
    }
}

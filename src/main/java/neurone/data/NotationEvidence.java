package neurone.data;

import java.util.EnumMap;
import java.util.Map;
import neurone.data.NumberText.Kind;
import neurone.words.Words;

/** What the numbers of a file tell of how they are written. */
final class NotationEvidence {

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    /** How many numbers are of a kind, and where the first of them is. */
    private static final class Tally {

        private final Words first;
        private long count;

        Tally(Words first) {
            this.first = first;
        }
    }

    /** Takes a number into account; whole ones tell nothing. */
    void add(Kind kind, long line, char[] text, int from, int to) {
        Tally tally = tallies.get(kind);
        if (tally == null) {
            Words quoted = Words.quoted(new String(text, from, to - from));
            tally = new Tally(Words.of("la ligne %s a %s", "line %s has %s", line, quoted));
            tallies.put(kind, tally);
        }
        tally.count++;
    }

    private long count(Kind kind) {
        Tally tally = tallies.get(kind);
        return tally == null ? 0 : tally.count;
    }

    /**
     * The notation of all numbers, as far as they tell. A sign for thousands is taken only where no
     * number has it as the decimal sign.
     *
     * @param separator what stands between the columns: a comma there leaves the point for decimals
     */
    Notation notation(Decimal stated, char separator) {
        long points = count(Kind.POINT);
        long commas = count(Kind.COMMA);
        boolean comma =
                switch (stated) {
                    case POINT -> false;
                    case COMMA -> true;
                    case FOUND -> separator == ',' ? commas > 0 && points == 0 : commas > points;
                };
        return new Notation(comma, (comma ? points : commas) == 0);
    }

    /** Whether numbers may be read in two ways, and none tells which. */
    boolean isOpen(Decimal stated, char separator) {
        boolean tells = count(Kind.POINT) + count(Kind.COMMA) > 0;
        boolean asks =
                count(Kind.EITHER_COMMA) > 0 || (separator != ',' && count(Kind.EITHER_POINT) > 0);
        return stated == Decimal.FOUND && !tells && asks;
    }

    /** Returns where a number is that may be read in two ways, and those. */
    Words openExample() {
        boolean comma = count(Kind.EITHER_COMMA) > 0;
        return Words.of(
                "%s : %s, CsvFormat.found().%s, ou des milliers séparés, CsvFormat.found().%s",
                "%s: a %s, CsvFormat.found().%s, or thousands set apart, CsvFormat.found().%s",
                tallies.get(comma ? Kind.EITHER_COMMA : Kind.EITHER_POINT).first,
                comma
                        ? new Words("une virgule décimale", "decimal comma")
                        : new Words("un point décimal", "decimal point"),
                comma ? "decimalComma()" : "decimalPoint()",
                comma ? "decimalPoint()" : "decimalComma()");
    }
}

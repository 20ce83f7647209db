package neurone.data;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of counting: 2 before 10, and "week 2" before "week 10". */
final class NaturalOrder {

    private NaturalOrder() {}

    /** Returns the names in order: numbers by their size if all are numbers. */
    static List<String> sorted(Collection<String> names) {
        boolean areNumbers = names.stream().noneMatch(name -> Double.isNaN(number(name)));
        Comparator<String> order =
                areNumbers ? comparingDouble(NaturalOrder::number) : NaturalOrder::compare;
        return names.stream().sorted(order.thenComparing(naturalOrder())).toList();
    }

    private static double number(String name) {
        return Notation.POINT.valueOf(name);
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfDigits(a, i);
            int endOfB = endOfDigits(b, j);
            int order;
            if (endOfA > i && endOfB > j) {
                order = compareDigits(a.substring(i, endOfA), b.substring(j, endOfB));
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareDigits(String a, String b) {
        String shortA = withoutZeros(a);
        String shortB = withoutZeros(b);
        int order = Integer.compare(shortA.length(), shortB.length());
        return order == 0 ? shortA.compareTo(shortB) : order;
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }
}

package neurone.examples.digits;

import java.util.Locale;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Draws digits as text, two side by side, with what they are and what they were taken for. */
final class WrongDigits {

    private static final int SIDE = 28;
    private static final String SHADES = " .:-=+*#%@";
    private static final int SIDE_BY_SIDE = 2;

    private WrongDigits() {}

    /** Draws the first wrong ones, at most so many. */
    static String draw(DMatrixRMaj X, int[] truth, int[] predicted, int most) {
        int[] wrong =
                IntStream.range(0, truth.length)
                        .filter(i -> truth[i] != predicted[i])
                        .limit(most)
                        .toArray();
        StringBuilder text = new StringBuilder(title(wrong.length));
        for (int i = 0; i < wrong.length; i += SIDE_BY_SIDE) {
            int end = Math.min(i + SIDE_BY_SIDE, wrong.length);
            for (int line = -1; line < SIDE / 2; line++) {
                StringBuilder all = new StringBuilder();
                for (int k = i; k < end; k++) {
                    String part =
                            line < 0
                                    ? label(truth[wrong[k]], predicted[wrong[k]])
                                    : line(X, wrong[k], line);
                    all.append(String.format(Locale.ROOT, "   %-" + SIDE + "s   ", part));
                }
                text.append(all.toString().stripTrailing()).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String title(int shown) {
        return switch (shown) {
            case 0 -> "It got none wrong.\n";
            case 1 -> "The one that it got wrong:\n\n";
            default -> shown + " that it got wrong:\n\n";
        };
    }

    private static String label(int truth, int predicted) {
        return "true " + truth + ", predicted " + predicted;
    }

    /** One line of text is two rows of pixels, since a letter is twice as high as it is wide. */
    private static String line(DMatrixRMaj X, int column, int line) {
        StringBuilder text = new StringBuilder();
        for (int x = 0; x < SIDE; x++) {
            int upper = 2 * line * SIDE + x;
            double grey = (X.get(upper, column) + X.get(upper + SIDE, column)) / 2;
            text.append(SHADES.charAt((int) Math.round(grey * (SHADES.length() - 1))));
        }
        return text.toString();
    }
}

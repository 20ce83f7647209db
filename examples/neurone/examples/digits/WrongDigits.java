package neurone.examples.digits;

import java.util.Locale;
import java.util.stream.IntStream;
import neurone.examples.report.Language;
import org.ejml.data.DMatrixRMaj;

/** Draws digits as text, side by side, with what they are and what they were taken for. */
final class WrongDigits {

    private static final int SIDE = 28;
    private static final String SHADES = " .:-=+*#%@";
    private static final int MARGIN = 3;

    private WrongDigits() {}

    /** Draws the first wrong ones, two side by side where there are columns enough. */
    static String draw(
            DMatrixRMaj X, int[] truth, int[] predicted, int most, Language language, int columns) {
        int sideBySide = columns < 2 * (SIDE + 2 * MARGIN) ? 1 : 2;
        int[] wrong =
                IntStream.range(0, truth.length)
                        .filter(i -> truth[i] != predicted[i])
                        .limit(most)
                        .toArray();
        StringBuilder text = new StringBuilder(title(wrong.length, language));
        for (int i = 0; i < wrong.length; i += sideBySide) {
            int end = Math.min(i + sideBySide, wrong.length);
            for (int line = -1; line < SIDE / 2; line++) {
                StringBuilder all = new StringBuilder();
                for (int k = i; k < end; k++) {
                    String part =
                            line < 0
                                    ? label(truth[wrong[k]], predicted[wrong[k]], language)
                                    : line(X, wrong[k], line);
                    all.append(String.format(Locale.ROOT, "   %-" + SIDE + "s   ", part));
                }
                text.append(all.toString().stripTrailing()).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String title(int shown, Language language) {
        return switch (shown) {
            case 0 -> language.say("Aucune erreur.\n", "No mistakes.\n");
            case 1 -> language.say("Un chiffre mal lu :\n\n", "1 misread digit:\n\n");
            default -> language.say("%d chiffres mal lus :\n\n", "%d misread digits:\n\n", shown);
        };
    }

    private static String label(int truth, int predicted, Language language) {
        return language.say("vrai %d, lu %d", "true %d, predicted %d", truth, predicted);
    }

    /** One line of text is two rows of pixels, since a letter is twice as high as it is wide. */
    private static String line(DMatrixRMaj X, int column, int line) {
        StringBuilder text = new StringBuilder();
        for (int x = 0; x < SIDE; x++) {
            int upper = 2 * line * SIDE + x;
            double gray = (X.get(upper, column) + X.get(upper + SIDE, column)) / 2;
            text.append(SHADES.charAt((int) Math.round(gray * (SHADES.length() - 1))));
        }
        return text.toString();
    }
}

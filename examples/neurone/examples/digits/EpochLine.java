package neurone.examples.digits;

import java.util.Locale;
import neurone.training.Epoch;

/** The line that stands for an epoch, while it runs and when it is over; 79 columns at most. */
final class EpochLine {

    static final int WIDTH = 79;

    private static final int BAR = 30;

    private EpochLine() {}

    static String finished(Epoch epoch, int epochs, int samples) {
        return String.format(
                Locale.ROOT,
                "%s  cost %.4f  accuracy %6.2f %%%s",
                head(epoch.number(), epochs),
                epoch.cost(),
                100 * epoch.accuracy(),
                speed(samples, epoch.seconds(), (epochs - epoch.number()) * epoch.seconds()));
    }

    /** The line of an epoch of which a share, from 0 to 1, is done after so many seconds. */
    static String running(int number, int epochs, int samples, double share, double seconds) {
        int done = (int) (BAR * share);
        double left = seconds / share * (epochs - number + 1 - share);
        return head(number, epochs)
                + " ["
                + "=".repeat(done)
                + " ".repeat(BAR - done)
                + "]"
                + (share > 0 ? speed(share * samples, seconds, left) : "");
    }

    private static String head(int number, int epochs) {
        return String.format(Locale.ROOT, "epoch %2d/%d", number, epochs);
    }

    private static String speed(double samples, double seconds, double left) {
        return String.format(
                Locale.ROOT, "  %,.0f samples/s  %.0f s left", samples / seconds, left);
    }
}

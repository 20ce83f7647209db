package neurone.examples.digits;

import neurone.examples.report.Language;
import neurone.training.Epoch;

/**
 * The line that stands for an epoch, while it runs and when it is over.
 *
 * @param language of its words
 * @param epochs how many there are to be
 * @param samples how many examples an epoch sees
 * @param columns how long the line may be; in fewer than 80 it does not say how fast it goes
 */
record EpochLine(Language language, int epochs, int samples, int columns) {

    private static final int LONGEST_BAR = 30;
    private static final int COLUMNS_WITH_SPEED = 80;

    String finished(Epoch epoch) {
        return language.say(
                "%s  coût %.4f  justes %6.2f %%%s",
                "%s  cost %.4f  accuracy %6.2f%%%s",
                head(epoch.number()),
                epoch.cost(),
                100 * epoch.accuracy(),
                speed(samples, epoch.seconds(), (epochs - epoch.number()) * epoch.seconds()));
    }

    /** The line of an epoch of which a share, from 0 to 1, is done after so many seconds. */
    String running(int number, double share, double seconds) {
        String head = head(number);
        int bar = Math.max(1, Math.min(LONGEST_BAR, columns - head.length() - 4));
        int done = (int) (bar * share);
        double left = seconds / share * (epochs - number + 1 - share);
        return head
                + " ["
                + "=".repeat(done)
                + " ".repeat(bar - done)
                + "]"
                + (share > 0 ? speed(share * samples, seconds, left) : "");
    }

    private String head(int number) {
        return language.say("époque %2d/%d", "epoch %2d/%d", number, epochs);
    }

    private String speed(double samples, double seconds, double left) {
        return columns < COLUMNS_WITH_SPEED
                ? ""
                : language.say(
                        "  %,.0f exemples/s  reste %.0f s",
                        "  %,.0f samples/s  %.0f s left", samples / seconds, left);
    }
}

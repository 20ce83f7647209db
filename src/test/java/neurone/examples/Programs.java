package neurone.examples;

import java.util.Locale;
import neurone.picture.NetworkPicture;

/** What the short programs print, for the pages that show it. */
public final class Programs {

    private Programs() {}

    public static String explainedStep(Locale locale) {
        return ExplainedStep.explanation().text(locale);
    }

    public static String networkPicture(Locale locale) {
        return NetworkPicture.of(ExplainedStep.network()).svg(locale);
    }
}

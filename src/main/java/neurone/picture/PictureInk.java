package neurone.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The colors of a picture on light and on dark paper, and the strokes of weights. */
final class PictureInk {

    static final String PAPER = "#ffffff";
    static final String INK = "#1a1a1a";
    private static final String POSITIVE = "#b84a00";
    private static final String NEGATIVE = "#005f9e";
    private static final String NEITHER = "#8f8f8f";

    /** A style for dark pages. */
    static final String DARK =
            Stream.of(
                            PAPER + " #14181d",
                            INK + " #e8e8e8",
                            POSITIVE + " #f08a3c",
                            NEGATIVE + " #56b4e9",
                            NEITHER + " #868a90")
                    .map(pair -> pair.split(" "))
                    .map(
                            pair ->
                                    (".network [fill=\"%1$s\"]{fill:%2$s}"
                                                    + ".network [stroke=\"%1$s\"]{stroke:%2$s}")
                                            .formatted(pair[0], pair[1]))
                    .collect(
                            Collectors.joining(
                                    "", "<style>@media (prefers-color-scheme:dark){", "}</style>"));

    private static final double WIDEST = 7;
    private static final double THINNEST = 0.6;

    private PictureInk() {}

    /**
     * Returns the attributes of a weight's line: its root makes it thick, so that small ones show.
     */
    static String stroke(double w, double largest) {
        if (!Double.isFinite(w) || w == 0) {
            return String.format(
                    "stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"3 4\"",
                    NEITHER, w == 0 ? "1" : "3");
        }
        double size = Math.sqrt(Math.min(1, Math.abs(w) / largest));
        return String.format(
                Locale.ROOT,
                "stroke=\"%s\" stroke-width=\"%.2f\"",
                w < 0 ? NEGATIVE : POSITIVE,
                THINNEST + (WIDEST - THINNEST) * size);
    }
}
